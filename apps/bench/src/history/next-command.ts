import { addDays } from '@minutebook/domain';
import type { Command, ProjectCommandOf, ProjectState } from '@minutebook/domain';

import type { Chance } from './chance.ts';
import { aimIds, departmentIds } from './founding.ts';

type Making = (project: ProjectState, head: Head, chance: Chance, others: readonly string[]) => Command | undefined;

interface Head {
  readonly projectId: string;
  readonly effectiveOn: string;
}

const posts = ['Head of Customer Services', 'Director of Finance', 'Head of ICT', 'Director of Housing'] as const;
const why = 'Agreed at the programme board after hearing the supplier, the service and the finance business partner.';

/** A proposal as somebody would word it. */
export function proposal(projectId: string, effectiveOn: string, chance: Chance): ProjectCommandOf<'ProposeProject'> {
  const service = chance.of([
    'parking permits',
    'council tax moves',
    'planning searches',
    'repairs',
    'waste collections',
  ]);
  return {
    type: 'ProposeProject',
    effectiveOn,
    projectId,
    title: `Online ${service} ${projectId}`,
    purpose: `Residents should be able to deal with ${service} at any hour and see how far their request has come.`,
    departmentId: chance.of(departmentIds),
    origin: chance.of(['request', 'strategy', 'inspection', 'statutory'] as const),
  };
}

/** Each way a project's history goes on, with how often it is taken. Some are impossible at times and give nothing. */
const ways: readonly (readonly [number, Making])[] = [
  [
    40,
    (_, head, chance) => ({
      ...head,
      type: 'ReportDeliveryConfidence',
      reportedBy: 'ownTeam',
      confidence: {
        scale: 'fivePoint',
        rating: chance.of(['green', 'amberGreen', 'amber', 'amberRed', 'red'] as const),
      },
    }),
  ],
  [2, (_, head, chance, others) => ({ ...head, type: 'RankProject', placeBelow: chance.of(others), reason: why })],
  [
    12,
    ({ milestones }, head, chance) => ({
      ...head,
      type: 'PlanMilestone',
      milestoneId: `m${milestones.length}`,
      title: `Stage ${milestones.length + 1} complete`,
      plannedFor: addDays(head.effectiveOn, 30 + chance.below(300)),
    }),
  ],
  [
    12,
    (project, head, chance) =>
      withOpenMilestone(project, chance, (milestoneId) => ({
        ...head,
        type: 'ReforecastMilestone',
        milestoneId,
        forecastFor: addDays(head.effectiveOn, 20 + chance.below(400)),
        reason: why,
      })),
  ],
  [
    5,
    (project, head, chance) =>
      withOpenMilestone(project, chance, (milestoneId) => ({ ...head, type: 'MeetMilestone', milestoneId })),
  ],
  [
    7,
    ({ risks }, head, chance) => ({
      ...head,
      type: 'RaiseRisk',
      riskId: `r${risks.length}`,
      title: 'The supplier may deliver late',
      likelihood: 1 + chance.below(5),
      impact: 1 + chance.below(5),
      owner: chance.of(posts),
    }),
  ],
  [
    8,
    (project, head, chance) =>
      withOpenRisk(project, chance, (riskId) => ({
        ...head,
        type: 'AssessRisk',
        riskId,
        likelihood: 1 + chance.below(5),
        impact: 1 + chance.below(5),
        response: 'Weekly calls with the supplier, and a fallback kept ready.',
      })),
  ],
  [
    3,
    (project, head, chance) =>
      withOpenRisk(project, chance, (riskId) => ({
        ...head,
        type: 'CloseRisk',
        riskId,
        reason: 'It can no longer happen.',
      })),
  ],
  [
    5,
    ({ issues }, head, chance) => ({
      ...head,
      type: 'RaiseIssue',
      issueId: `i${issues.length}`,
      title: 'The test data are not ready',
      severity: chance.of(['low', 'medium', 'high'] as const),
    }),
  ],
  [
    3,
    ({ issues }, head) => {
      const open = issues.find((issue) => issue.resolved === undefined);
      return open && { ...head, type: 'ResolveIssue', issueId: open.issueId, resolution: 'The service supplied them.' };
    },
  ],
  [3, (_, head, chance) => ({ ...head, type: 'NameProjectSponsor', sponsor: chance.of(posts) })],
  [2, (_, head, chance) => ({ ...head, type: 'AlignProject', aimIds: [chance.of(aimIds)] })],
  [
    2,
    ({ dependencies }, head, chance, others) => ({
      ...head,
      type: 'DeclareDependency',
      dependencyId: `d${dependencies.length}`,
      needs: 'Its customer accounts.',
      onProjectId: chance.of(others),
    }),
  ],
  [
    0.4,
    (_, head) => ({ ...head, type: 'CloseProject', delivered: 'The service is on the web and the old form is gone.' }),
  ],
  [0.2, (_, head) => ({ ...head, type: 'StopProject', reason: why })],
];

const total = ways.reduce((sum, [often]) => sum + often, 0);

/** What somebody might record next about the project; `undefined` when what chance chose is not possible now. */
export function nextCommand(
  project: ProjectState,
  effectiveOn: string,
  chance: Chance,
  others: readonly string[],
): Command | undefined {
  let left = chance.next() * total;
  const way = ways.find(([often]) => (left -= often) < 0) ?? ways[0];
  return way?.[1](project, { projectId: project.projectId, effectiveOn }, chance, others);
}

function withOpenMilestone(
  { milestones }: ProjectState,
  chance: Chance,
  make: (id: string) => Command,
): Command | undefined {
  const open = milestones.filter((one) => one.met === undefined);
  return open.length === 0 ? undefined : make(chance.of(open).milestoneId);
}

function withOpenRisk({ risks }: ProjectState, chance: Chance, make: (id: string) => Command): Command | undefined {
  const open = risks.filter((one) => one.closed === undefined);
  return open.length === 0 ? undefined : make(chance.of(open).riskId);
}
