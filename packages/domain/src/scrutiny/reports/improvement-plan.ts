import { inOrder } from '../../kernel/day.ts';
import { count } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { comparable, readsAlike } from '../../kernel/text.ts';
import type { LedgerWorld } from '../../world.ts';
import { recommendations } from '../read.ts';
import { dueOf, isLate } from '../recommendation/standing.ts';
import type { AgreedAction, RecommendationState } from '../recommendation/state.ts';

/** One action of an improvement plan, with the recommendation that it answers. */
export interface PlanLine {
  readonly recommendation: RecommendationState;
  readonly action: AgreedAction;
  /** The day until which it is to be done, as set last. */
  readonly dueOn: string;
  readonly isLate: boolean;
}

/** The actions towards one standard; of those that name none, `towards` is `undefined`. */
export interface ImprovementPlan {
  readonly towards: string | undefined;
  /** By the day on which each is due, those that are done last. */
  readonly lines: readonly PlanLine[];
  readonly done: Figure<'counted'>;
  readonly late: Figure<'counted'>;
}

/** Every action that was agreed, by the standard that it is to bring nearer; recommendations that were closed are among them. */
export function improvementPlans(world: Pick<LedgerWorld, 'states'>, on: string): readonly ImprovementPlan[] {
  const byStandard = Map.groupBy(linesOf(world, on), ({ action }) => comparable(action.agreed.value.towards ?? ''));
  return [...byStandard.values()].map((lines) => {
    const towards = lines[0]?.action.agreed.value.towards;
    return { towards, lines: lines.toSorted(inPlanOrder), ...figuresOf(lines, towards, on) };
  });
}

/** Of these plans, the one towards a standard, however it was typed; of the actions that name none, where none is given. */
export function planTowards(
  plans: readonly ImprovementPlan[],
  standard: string | undefined,
): ImprovementPlan | undefined {
  return plans.find(({ towards }) => readsAlike(towards ?? '', standard ?? ''));
}

/** The actions that were agreed as work of a project, in the order of a plan. */
export function actionsAbout(world: Pick<LedgerWorld, 'states'>, projectId: string, on: string): readonly PlanLine[] {
  return linesOf(world, on)
    .filter(({ action }) => action.agreed.value.projectIds.includes(projectId))
    .toSorted(inPlanOrder);
}

function linesOf(world: Pick<LedgerWorld, 'states'>, on: string): readonly PlanLine[] {
  return recommendations(world).flatMap((recommendation) =>
    recommendation.actions.map((action) => ({
      recommendation,
      action,
      dueOn: dueOf(action),
      isLate: isLate(action, on),
    })),
  );
}

function inPlanOrder(one: PlanLine, other: PlanLine): number {
  const isDone = ({ action }: PlanLine) => (action.completed === undefined ? 0 : 1);
  if (isDone(one) !== isDone(other)) return isDone(one) - isDone(other);
  return inOrder(one.dueOn, other.dueOn) || one.action.agreed.n - other.action.agreed.n;
}

function figuresOf(lines: readonly PlanLine[], towards: string | undefined, on: string) {
  const which = towards === undefined ? 'that name no standard' : `towards “${towards}”`;
  const termOf = ({ action }: PlanLine) => ({
    label: action.agreed.value.title,
    entries: [
      ...new Set([action.agreed.n, action.dues.at(-1)?.n ?? action.agreed.n, action.completed?.n ?? action.agreed.n]),
    ],
  });
  return {
    done: count(
      {
        label: 'Actions said to be done',
        unit: 'counted',
        formula: `The actions ${which} of which who has to act says that they are done`,
        doesNotTell: 'Whether they are: that is shown by evidence, which somebody else judges.',
      },
      lines.filter(({ action }) => action.completed !== undefined).map(termOf),
    ),
    late: count(
      {
        label: 'Actions that are late',
        unit: 'counted',
        formula: `The actions ${which} that are not done, and whose day, as set last, was before ${on}`,
        doesNotTell: 'How far they have come, or how often their day was set anew.',
      },
      lines.filter((one) => one.isLate).map(termOf),
    ),
  };
}
