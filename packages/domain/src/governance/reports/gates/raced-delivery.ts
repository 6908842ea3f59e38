import { approvals, asDecidedWhen } from '../../../delivery/project/gates/approvals.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import { amended } from '../../../kernel/amended.ts';
import type { DomainEntry, LedgerWorld } from '../../../world.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import { asSaid, wasBefore } from './as-said.ts';

/**
 * Delivery that began or went on, versions that were submitted and plans that were written while another stream said
 * something that would have stood in the way.
 */
export function racedDelivery(world: LedgerWorld): readonly Breach[] {
  return world
    .states('project')
    .flatMap((project) => [
      ...withoutApproval(project, world),
      ...withdrawnBefore(project, world),
      ...writtenAfterTheEnd(project, world),
    ]);
}

function withoutApproval(project: ProjectState, world: LedgerWorld): readonly Breach[] {
  const said = asSaid(project, world);
  const history = amended(world.history(`project-${project.projectId}`) as readonly DomainEntry[]);
  return history.flatMap((entry): readonly Breach[] => {
    if (entry.type !== 'ProjectStarted' && entry.type !== 'ProjectResumed') return [];
    const { n, effectiveOn: on } = entry;
    const there = asDecidedWhen(said, wasBefore({ n, on }));
    if (approvals(there).some((one) => one.recorded.value.gate.commits)) return [];
    const how = entry.type === 'ProjectStarted' ? 'began' : 'went on';
    const rested = said.decisions.find((one) => one.decisionId === entry.data.decisionId);
    const sentence = `Delivery of “${project.title.value}” ${how} on ${on}, when the approval of its plan that it rests on was not current, as is known now.`;
    const entries = [...(rested === undefined ? [] : [rested.recorded.n]), n].toSorted((a, b) => a - b);
    return [{ rule: 'BusinessPlanNotApproved', sentence, entries, projectId: project.projectId }];
  });
}

function withdrawnBefore({ projectId, submissions, title }: ProjectState, world: LedgerWorld): readonly Breach[] {
  const versions = world.state('businessPlan', projectId)?.versions ?? [];
  return submissions.flatMap(({ n, on, value }): readonly Breach[] => {
    const withdrawn = versions.find((one) => one.version === value.version)?.withdrawn;
    if (withdrawn === undefined || withdrawn.n > n) return [];
    const sentence = `Version ${value.version} of the plan of “${title.value}” was submitted on ${on}, after it was withdrawn on ${withdrawn.on}.`;
    return [{ rule: 'VersionIsWithdrawn', sentence, entries: [withdrawn.n, n], projectId }];
  });
}

function writtenAfterTheEnd({ projectId, ended, title }: ProjectState, world: LedgerWorld): readonly Breach[] {
  if (ended === undefined) return [];
  const late = world
    .history(`businessPlan-${projectId}`)
    .filter((one) => one.n > ended.n && one.effectiveOn >= ended.on)
    .map((one) => one.n);
  if (late.length === 0) return [];
  const sentence = `The plan of “${title.value}” was worked on after the project was ${ended.value.how} on ${ended.on}.`;
  return [{ rule: 'ProjectHasEnded', sentence, entries: [ended.n, ...late], projectId }];
}
