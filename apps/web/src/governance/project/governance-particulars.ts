import {
  approvals,
  frameworkOn,
  isLater,
  latestLevel,
  nextGate,
  outcomeInWords,
  outstandingOn,
  overdueOn,
} from '@minutebook/domain';
import type { GateDecision, LedgerWorld, PlanVersion, ProjectState } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { formatDay } from '../../design/days.ts';
import type { Particular } from '../../delivery/public/particulars.ts';

type Side = Pick<Moment, 'world' | 'names'>;

/** What a project comes to next and what stands open, in words, as one moment knows it. */
export function governanceParticulars(projectId: string, side: Side, day: string): readonly Particular[] {
  const project = side.world.state('project', projectId);
  if (project === undefined) return [];
  return [
    ...gateParticulars(projectId, side, day),
    { label: 'Risks watched', words: risks(project) },
    { label: 'Issues open', words: titles(project.issues.filter((one) => one.resolved === undefined)) },
  ];
}

/** What a project comes to next, what was decided about it, and what of that is current, as one moment knows it. */
export function gateParticulars(projectId: string, { world, names }: Side, day: string): readonly Particular[] {
  const project = world.state('project', projectId);
  if (project === undefined) return [];
  const programme = names.states('programme')[0];
  const plan = world.state('businessPlan', projectId);
  const next = nextGate(project, programme, plan?.content.planType.value, day);
  const newest = plan?.versions.at(-1);
  return [
    {
      label: 'Next gate',
      words: frameworkOn(programme, day) === undefined ? 'No framework' : (next?.gate.title ?? 'All gates passed'),
    },
    {
      label: 'Newest version of the plan',
      words: newest === undefined ? 'None issued' : issued(newest),
      n: newest?.issued.n,
    },
    { label: 'Newest submission', words: submission(project, names) },
    { label: 'Newest decision', words: decision(project) },
    { label: 'Current approvals', words: current(project) },
    { label: 'Versions withdrawn', words: withdrawn(project) },
    {
      label: 'Conditions to be met',
      words: `${outstandingOn(project, day).length}, of which overdue ${overdueOn(project, day).length}`,
    },
  ];
}

function issued({ version, withdrawn }: PlanVersion): string {
  return withdrawn === undefined ? `Version ${version}` : `Version ${version}, withdrawn`;
}

function submission({ submissions }: ProjectState, names: LedgerWorld): string {
  const newest = submissions.at(-1)?.value;
  if (newest === undefined) return 'Nothing was submitted';
  const { version, gateId, boardId } = newest;
  const frameworks = names.states('programme').flatMap((one) => one.frameworks.map(({ value }) => value));
  const gates = frameworks.flatMap((one) => [...one.gates, ...(one.shortPath?.gates ?? [])]);
  const gate = gates.findLast((one) => one.gateId === gateId)?.title ?? gateId;
  return `Version ${version} for the gate “${gate}”, to ${names.state('board', boardId)?.title ?? boardId}`;
}

function decision({ decisions }: ProjectState): string {
  const [first, ...others] = decisions;
  if (first === undefined) return 'None';
  const { recorded, calledIn } = others.reduce((newest, one) => (isLater(one, newest) ? one : newest), first);
  const words = `${outcomeInWords(recorded.value.outcome)} at ${at({ recorded })}, on ${formatDay(recorded.on)}`;
  return calledIn === undefined ? words : `${words}; called in by ${calledIn.value}`;
}

function current(project: ProjectState): string {
  const words = approvals(project).map(at);
  return words.length === 0 ? 'None' : words.join('; ');
}

function at({ recorded }: Pick<GateDecision, 'recorded'>): string {
  const { title, version } = recorded.value.gate;
  return `“${title}”, version ${version} of the plan`;
}

function withdrawn({ withdrawnVersions }: ProjectState): string {
  const words = withdrawnVersions.map((one) => `Version ${one.value}`);
  return words.length === 0 ? 'None' : words.join('; ');
}

function risks(project: ProjectState): string {
  const watched = project.risks.filter((one) => one.closed === undefined);
  const words = watched.map((risk) => {
    const level = latestLevel(risk)?.value;
    return level === undefined ? risk.title : `${risk.title} (${level.likelihood} × ${level.impact})`;
  });
  return words.length === 0 ? 'None' : words.join('; ');
}

function titles(all: readonly { readonly title: string }[]): string {
  return all.length === 0 ? 'None' : all.map((one) => one.title).join('; ');
}
