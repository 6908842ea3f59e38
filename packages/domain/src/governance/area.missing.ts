import { daysBetween } from '../kernel/day.ts';
import { hasToAct } from '../reports/missing/missing.ts';
import type { FindsMissing, Missing } from '../reports/missing/missing.ts';
import { conditions } from './reports/decisions/conditions.ts';
import type { ConditionRow } from './reports/decisions/conditions.ts';
import { withoutApprovedPlan } from './reports/plans/without-approved-plan.ts';
import type { WithoutPlan } from './reports/plans/without-plan.ts';

/** Conditions past their day without evidence, and projects without an approved plan. */
export const governanceMissing: FindsMissing = (world, on) => [
  ...conditions(world, on).overdueRows.map(conditionNotMet),
  ...withoutApprovedPlan(world, on).map((one) => planNotApproved(one, on)),
];

function conditionNotMet({ project, condition, daysOverdue }: ConditionRow): Missing {
  const { projectId, title } = project;
  return {
    kind: 'conditionNotMet',
    key: `condition ${projectId} ${condition.conditionId}`,
    sentence: `“${title.value}”: no evidence that this condition is met: ${condition.text}`,
    since: condition.dueOn,
    wasDue: true,
    days: daysOverdue,
    hasToAct: { kind: 'post', title: condition.owner },
    path: `/projects/${projectId}?tab=governance`,
    entries: [condition.set.n],
    stream: `project-${projectId}`,
    part: { field: 'conditionId', holds: [condition.conditionId] },
  };
}

function planNotApproved({ project, since, sentence, entries }: WithoutPlan, on: string): Missing {
  return {
    kind: 'planNotApproved',
    key: `plan ${project.projectId}`,
    sentence,
    since,
    wasDue: false,
    days: Math.max(0, daysBetween(since, on)),
    hasToAct: hasToAct(project.sponsor?.value, 'programmeManager'),
    path: `/projects/${project.projectId}/plan`,
    entries,
    stream: `project-${project.projectId}`,
  };
}
