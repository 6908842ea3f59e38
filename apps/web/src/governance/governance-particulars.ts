import { frameworkOn, latestLevel, nextGate, outstandingOn, overdueOn } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import type { Particular } from '../projects/particulars.ts';

/** What a project comes to next and what stands open, in words, as one moment knows it. */
export function governanceParticulars(
  projectId: string,
  { world, names }: Pick<Moment, 'world' | 'names'>,
  day: string,
): readonly Particular[] {
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
      words: newest === undefined ? 'None issued' : `Version ${newest.version}`,
      n: newest?.issued.n,
    },
    {
      label: 'Conditions to be met',
      words: `${outstandingOn(project, day).length}, of which overdue ${overdueOn(project, day).length}`,
    },
    { label: 'Risks watched', words: risks(project) },
    { label: 'Issues open', words: titles(project.issues.filter((one) => one.resolved === undefined)) },
  ];
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
