import { count } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { wholeLifeCost } from '../../../governance/business-plan/costs.ts';
import type { LedgerWorld } from '../../../world.ts';
import { ratioFigure } from '../ratio.ts';
import { bandOf, benefitCases, costCases, timeCases } from './cases.ts';
import type { CostBand, ForecastStage, HistoryCase } from './cases.ts';

/** Of fewer cases no figure is given: one of them would say nearly all. */
export const fewestCases = 5;

/** What was forecast. */
export const forecastKinds = ['cost', 'time', 'benefit'] as const;
export type ForecastKind = (typeof forecastKinds)[number];

/** Those alike in one way; `all` holds every case. */
export interface HistoryGroup {
  readonly by: 'all' | 'department' | 'size' | 'stage';
  /** The id of the department, the band or the stage; empty for all. */
  readonly key: string;
  readonly cases: Figure<'counted'>;
  /**
   * By how much the forecasts of these cases were wrong, all together: of cost and benefit a share of what was forecast, of
   * time days a milestone; above zero it cost more, came later or brought more. `undefined` for fewer than five cases.
   */
  readonly wrongBy: Figure<'share'> | Figure<'days'> | undefined;
}

/** What the record teaches of one kind of forecast. */
export interface Teaching {
  readonly kind: ForecastKind;
  readonly groups: readonly HistoryGroup[];
}

const casesOf: Readonly<Record<ForecastKind, (world: LedgerWorld, on: string) => readonly HistoryCase[]>> = {
  cost: costCases,
  time: timeCases,
  benefit: benefitCases,
};

/** By how much forecasts of cost, time and benefit were wrong, from the record alone: in all, by department, size and stage. */
export function whatHistoryTeaches(world: LedgerWorld, on: string): readonly Teaching[] {
  return forecastKinds.map((kind) => {
    const all = casesOf[kind](world, on);
    const by = (how: HistoryGroup['by'], keyOf: (one: HistoryCase) => string) =>
      [...Map.groupBy(all, keyOf)].map(([key, some]) => groupOf(kind, how, key, some));
    return {
      kind,
      groups: [
        groupOf(kind, 'all', '', all),
        ...by('department', ({ departmentId }) => departmentId),
        ...by('size', ({ size }) => size),
        ...by('stage', ({ stage }) => stage),
      ],
    };
  });
}

/** What a plan is like, to find what history teaches of such. */
export interface LikePlan {
  readonly departmentId: string;
  readonly size: CostBand;
  readonly stage: ForecastStage;
}

/** What the plan of a project is like as it stands; `undefined` where it has none. */
export function planLike(projectId: string, world: LedgerWorld): LikePlan | undefined {
  const project = world.state('project', projectId);
  const plan = world.state('businessPlan', projectId);
  if (project === undefined || plan === undefined) return undefined;
  const last = plan.versions.at(-1);
  const cost = wholeLifeCost(plan.content) ?? (last && wholeLifeCost(last.content));
  return { departmentId: project.departmentId.value, size: bandOf(cost), stage: plan.content.planType.value };
}

/** Of each kind of forecast, all cases and those that are like the plan; a milestone is told as planned before the start. */
export function teachingFor(like: LikePlan, world: LedgerWorld, on: string): readonly Teaching[] {
  return whatHistoryTeaches(world, on).map(({ kind, groups }) => {
    const keys: Readonly<Record<HistoryGroup['by'], string>> = {
      all: '',
      department: like.departmentId,
      size: like.size,
      stage: kind === 'time' ? 'beforeStart' : like.stage,
    };
    const found = (['all', 'department', 'size', 'stage'] as const).map(
      (by) => groups.find((one) => one.by === by && one.key === keys[by]) ?? groupOf(kind, by, keys[by], []),
    );
    return { kind, groups: found };
  });
}

function groupOf(kind: ForecastKind, by: HistoryGroup['by'], key: string, cases: readonly HistoryCase[]): HistoryGroup {
  const counted = count(
    {
      label: 'Cases',
      unit: 'counted',
      formula: counts[kind],
      doesNotTell: 'It does not tell what is still going on.',
    },
    cases.map(({ label, entries }) => ({ label, entries })),
  );
  return { by, key, cases: counted, wrongBy: cases.length < fewestCases ? undefined : wrongBy(kind, cases) };
}

const counts: Readonly<Record<ForecastKind, string>> = {
  cost: 'Projects that ended, whose first costed version of the plan and payments are recorded',
  time: 'Milestones that were met',
  benefit: 'Years that are over of benefits that a plan promised in money and that were measured',
};

const wordings = {
  cost: {
    label: 'Cost more than first planned',
    formula: 'Spent less first planned, all cases together, of all that was first planned; never an average of shares',
    doesNotTell: 'It does not tell that the next project goes the same way.',
  },
  time: {
    label: 'Milestones met late',
    formula: 'Days from the day first planned to the day met, all cases together, by their number',
    doesNotTell: 'It does not tell of milestones that were never met.',
  },
  benefit: {
    label: 'Brought more than promised',
    formula: 'Measured less promised, all cases together, of all that was promised; below zero it brought less',
    doesNotTell: 'It does not tell that any of it was verified.',
  },
} as const;

function wrongBy(kind: ForecastKind, cases: readonly HistoryCase[]) {
  const parts = cases.map(({ label, wrongBy: above, forecast: below, entries }, at) => ({
    key: String(at).padStart(6, '0'),
    label,
    above,
    below,
    entries,
  }));
  return kind === 'time'
    ? ratioFigure({ ...wordings.time, unit: 'days' }, parts, 1n)
    : ratioFigure({ ...wordings[kind], unit: 'share' }, parts, 10_000n);
}
