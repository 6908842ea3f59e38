import type { LedgerWorld } from '../../../world.ts';
import { daysBetween, daysInWords } from '../../../kernel/day.ts';
import { overdueBy } from '../../../kernel/lateness/lateness.ts';
import { countOf } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { openByRank } from '../../../delivery/project/particulars/ranking.ts';
import { outstandingOn } from '../../../delivery/project/gates/approvals.ts';
import type { Condition, ProjectState } from '../../../delivery/project/state.ts';
import { projectTerm } from '../../../delivery/reports/project-term.ts';

/** A condition that waits to be met. */
export interface ConditionRow {
  readonly project: ProjectState;
  readonly condition: Condition;
  /** Days since its day passed; 0 on the day itself and before. */
  readonly daysOverdue: number;
}

/** The conditions of approvals that wait to be met. */
export interface Conditions {
  readonly outstanding: Figure;
  readonly overdue: Figure;
  /** Longest overdue first, then soonest due. */
  readonly rows: readonly ConditionRow[];
  /** Of those, the ones whose day has passed. */
  readonly overdueRows: readonly ConditionRow[];
}

/** Outstanding and overdue conditions of open projects on a day. Due on 1 October: overdue by 1 day on 2 October. */
export function conditions(world: LedgerWorld, on: string): Conditions {
  const rows = openByRank(world.states('project'))
    .flatMap((project) =>
      outstandingOn(project, on).map((condition) => ({
        project,
        condition,
        daysOverdue: Math.max(0, daysBetween(condition.dueOn, on)),
      })),
    )
    .toSorted((a, b) => (a.condition.dueOn < b.condition.dueOn ? -1 : a.condition.dueOn > b.condition.dueOn ? 1 : 0));
  const overdueRows = rows.filter((row) => row.daysOverdue > 0);
  return {
    outstanding: figure('Conditions to be met', 'that no evidence shows to be met', rows),
    overdue: figure('Conditions overdue', 'whose day has passed and that no evidence shows to be met', overdueRows),
    rows,
    overdueRows,
  };
}

/**
 * How the conditions that a decision set stand on a day, in one sentence: the longest overdue, else how many are to be met, else
 * that they are met. `undefined` where it set none, or they bind no longer.
 */
export function conditionsInWords(
  project: ProjectState,
  decisionId: string,
  on: string,
): { readonly words: string; readonly isOverdue: boolean } | undefined {
  const set = project.conditions.filter((one) => one.decisionId === decisionId);
  const open = outstandingOn(project, on).filter((one) => one.decisionId === decisionId);
  const overdue = open.filter(({ dueOn }) => dueOn < on);
  if (overdue.length > 0) {
    const days = Math.max(...overdue.map(({ dueOn }) => daysBetween(dueOn, on)));
    const long = daysInWords(days);
    const words =
      overdue.length === 1
        ? `1 condition is ${long} overdue`
        : `${overdue.length} conditions are overdue, one by ${long}`;
    return { words, isOverdue: true };
  }
  if (open.length > 0) {
    return {
      words: open.length === 1 ? '1 condition is to be met' : `${open.length} conditions are to be met`,
      isOverdue: false,
    };
  }
  const met = set.filter(({ discharged }) => discharged !== undefined && discharged.on <= on).length;
  if (met === 0 || met < set.length) return undefined;
  return { words: met === 1 ? 'Its condition is met' : `Its ${met} conditions are met`, isOverdue: false };
}

function figure(label: string, which: string, rows: readonly ConditionRow[]): Figure {
  return countOf(
    {
      label,
      unit: 'conditions',
      formula: `Conditions of current approvals of open projects ${which}`,
      doesNotTell: 'It does not tell that nothing has been done about them.',
    },
    rows,
    ({ project, condition, daysOverdue }) => {
      const late = daysOverdue === 0 ? '' : `, ${overdueBy(daysOverdue)}`;
      const label = `${project.title.value}: ${condition.text} (${condition.owner}, due ${condition.dueOn}${late})`;
      return projectTerm(project, label, [condition.set.n]);
    },
  );
}
