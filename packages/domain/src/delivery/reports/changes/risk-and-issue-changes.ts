import { latestLevel } from '../../project/latest.ts';
import type { ProjectState, Risk } from '../../project/state.ts';
import type { ChangeHead } from './change-head.ts';
import { severeFrom } from '../backlog-figures.ts';

/** A risk that became severe, an issue that was raised or resolved, or another sponsor. */
export type AssuranceChange =
  | { readonly kind: 'riskSevere'; readonly riskId: string }
  | { readonly kind: 'issueRaised'; readonly issueId: string }
  | { readonly kind: 'issueResolved'; readonly issueId: string }
  | { readonly kind: 'sponsorNamed'; readonly from: string | undefined; readonly to: string };

type One = ChangeHead & AssuranceChange;

/** What became of a project's sponsor, risks and issues; `then` is absent for a project that is new. */
export function assuranceChanges(then: ProjectState | undefined, now: ProjectState): readonly One[] {
  return [...sponsor(then, now), ...risks(then, now), ...issues(then, now)];
}

function head(project: ProjectState, { n, reason }: { readonly n: number; readonly reason?: string }) {
  const base = { projectId: project.projectId, title: project.title.value, entries: [n] };
  return reason === undefined ? base : { ...base, reason };
}

function sponsor(then: ProjectState | undefined, now: ProjectState): readonly One[] {
  const from = then?.sponsor?.value;
  if (now.sponsor === undefined || now.sponsor.value === from) return [];
  const to = now.sponsor.value;
  const instead = from === undefined ? '' : `, instead of ${from}`;
  const sentence = `“${now.title.value}” is answered for by ${to}${instead}.`;
  return [{ kind: 'sponsorNamed', from, to, ...head(now, now.sponsor), sentence }];
}

function risks(then: ProjectState | undefined, now: ProjectState): readonly One[] {
  return now.risks.flatMap((risk): readonly One[] => {
    const level = latestLevel(risk);
    if (level === undefined || !isSevere(risk)) return [];
    const earlier = then?.risks.find((one) => one.riskId === risk.riskId);
    if (earlier !== undefined && isSevere(earlier)) return [];
    const how = earlier === undefined ? 'new and severe' : 'now severe';
    const { likelihood, impact } = level.value;
    const sentence = `“${now.title.value}”: the risk “${risk.title}” is ${how}, ${likelihood} × ${impact} = ${likelihood * impact}.`;
    return [{ kind: 'riskSevere', riskId: risk.riskId, ...head(now, level), sentence }];
  });
}

function isSevere(risk: Risk): boolean {
  const level = latestLevel(risk)?.value;
  return risk.closed === undefined && level !== undefined && level.likelihood * level.impact >= severeFrom;
}

/** An issue that was both raised and resolved in between is told as both. */
function issues(then: ProjectState | undefined, now: ProjectState): readonly One[] {
  return now.issues.flatMap(({ issueId, title, severity, raised, resolved }): readonly One[] => {
    const earlier = then?.issues.find((one) => one.issueId === issueId);
    const about = `“${now.title.value}”: the issue “${title}”`;
    const told: One[] = [];
    if (earlier === undefined) {
      const sentence = `${about} was raised, of ${severity} severity.`;
      told.push({ kind: 'issueRaised', issueId, ...head(now, raised), sentence });
    }
    if (resolved !== undefined && earlier?.resolved === undefined) {
      told.push({ kind: 'issueResolved', issueId, ...head(now, resolved), sentence: `${about} is resolved.` });
    }
    return told;
  });
}
