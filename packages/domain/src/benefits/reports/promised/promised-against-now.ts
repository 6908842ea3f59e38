import { approvalToDeliver } from '../../../delivery/project/gates/approvals.ts';
import { expectedDay } from '../../../delivery/project/latest.ts';
import type { GateDecision, Milestone } from '../../../delivery/project/state.ts';
import { daysBetween } from '../../../kernel/day.ts';
import { entriesInOrder, statedFigure, sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import type { CostLine } from '../../../governance/business-plan/events.ts';
import type { PlanVersion } from '../../../governance/business-plan/state.ts';
import { costLabel } from '../../../governance/reports/plans/plan-money.ts';
import type { LedgerWorld } from '../../../world.ts';
import { promisesOf } from '../../benefit/planned.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefits } from '../../read.ts';
import { costAgainstBenefit } from '../cost/cost-against-benefit.ts';
import type { CostAgainstBenefit } from '../cost/cost-against-benefit.ts';
import { benefitInYear, yearsOfBenefit } from '../register/in-year.ts';

/** Money that was promised beside what is known of it now; each is `undefined` where nobody stated it, which is no zero. */
export interface MoneyBeside {
  readonly promised: Figure | undefined;
  readonly now: Figure | undefined;
  /** Now less promised; `undefined` where either is missing. */
  readonly difference: Figure | undefined;
}

/** What a year was to cost and costs: spent where it is over, else the forecast outturn. */
export interface CostBeside extends MoneyBeside {
  readonly year: string;
}

/** What a benefit was to bring in a year in money, and what of it is forecast for the year or else was measured in it. */
export interface BenefitBeside extends MoneyBeside {
  readonly benefitId: string;
  readonly title: string;
  readonly year: string;
}

/** A milestone as it was expected when the plan was approved, and as it is expected now or was met. */
export interface DateBeside {
  readonly milestoneId: string;
  readonly title: string;
  /** `undefined` where it was planned only afterwards. */
  readonly promised: string | undefined;
  readonly now: string;
  readonly met: boolean;
  /** Whole days later than promised; negative when earlier, `undefined` where nothing was promised. */
  readonly daysLater: number | undefined;
  readonly entries: readonly number[];
}

/** What the board approved of a project beside what is known of it now. */
export interface PromisedAgainstNow {
  readonly decision: GateDecision;
  readonly version: PlanVersion;
  readonly costs: readonly CostBeside[];
  /** All years together. */
  readonly cost: MoneyBeside;
  /** What finance verified of its savings. */
  readonly verified: Figure;
  readonly dates: readonly DateBeside[];
  readonly benefits: readonly BenefitBeside[];
}

/**
 * What the plan promised by which a project may be delivered, beside what is known now, as seen on a day. Plans state no days
 * of milestones: what was promised of them is what was expected when the plan was approved. `undefined` where no plan stands
 * approved. Example: £52,000 promised for 2026-27 and £60,000 forecast are £8,000 more.
 */
export function promisedAgainstNow(world: LedgerWorld, projectId: string, on: string): PromisedAgainstNow | undefined {
  const project = world.state('project', projectId);
  const decision = project && approvalToDeliver(project);
  const number = decision?.recorded.value.gate.version;
  const version = world.state('businessPlan', projectId)?.versions.find((one) => one.version === number);
  if (project === undefined || decision === undefined || version === undefined) return undefined;
  const { years, verified } = costAgainstBenefit(world, on, { projectId });
  const costs = costsBeside(version, years);
  return {
    decision,
    version,
    costs,
    cost: together(costs),
    verified,
    dates: project.milestones
      .filter(({ withdrawn }) => withdrawn === undefined || withdrawn.on > on)
      .map((one) => dateBeside(one, decision, on)),
    benefits: benefits(world).flatMap((state) => benefitBeside(state, version, world, { projectId, on })),
  };
}

function costsBeside({ content: { costs } }: PlanVersion, years: CostAgainstBenefit['years']): readonly CostBeside[] {
  const known = new Map(years.map((one) => [one.year, one.cost]));
  const all = [...(costs?.value ?? []).map(({ year }) => year), ...known.keys()];
  return [...new Set(all)].toSorted().map((year) => {
    const lines = costs?.value.filter((one) => one.year === year);
    const promised = costs && lines && statedFigure(promisedCost(year, lines, costs.n));
    return { year, ...beside(`Cost in ${year}`, promised, statedFigure(known.get(year))) };
  });
}

function promisedCost(year: string, lines: readonly CostLine[], n: number): Figure {
  return sum(
    {
      label: `Cost promised for ${year}`,
      unit: 'pence',
      formula: `Every line of the costs for ${year} as the approved version states them, capital and revenue together`,
      doesNotTell: 'It does not tell that the money was approved, or what was spent.',
    },
    lines.map((line) => ({ label: costLabel(line), value: line.amount, entries: [n] })),
  );
}

function beside(label: string, promised: Figure | undefined, now: Figure | undefined): MoneyBeside {
  if (promised === undefined || now === undefined) return { promised, now, difference: undefined };
  return { promised, now, difference: difference(label, promised.terms, now.terms) };
}

function difference(label: string, promised: readonly Term[], now: readonly Term[]): Figure {
  return sum(
    {
      label: `${label}, against what was promised`,
      unit: 'pence',
      formula: 'What is known now, less what the approved version promised',
      doesNotTell: 'It does not tell why; the entries behind each part may.',
    },
    [
      ...now.map((one) => ({ ...one, label: `Now: ${one.label}` })),
      ...promised.map((one) => ({ ...one, label: `Less promised: ${one.label}`, value: -one.value })),
    ],
  );
}

/** Over all years; of years in which nothing is stated, nothing is counted. */
function together(costs: readonly CostBeside[]): MoneyBeside {
  const all = (label: string, of: (one: CostBeside) => Figure | undefined): Figure | undefined => {
    const terms = costs.flatMap((one) => of(one)?.terms ?? []);
    if (terms.length === 0) return undefined;
    return sum(
      {
        label,
        unit: 'pence',
        formula: 'All years together',
        doesNotTell: 'It does not tell of years in which nothing is stated.',
      },
      terms,
    );
  };
  return beside(
    'Cost of all years',
    all('Cost promised, all years', ({ promised }) => promised),
    all('Cost known now, all years', ({ now }) => now),
  );
}

function dateBeside(milestone: Milestone, { recorded }: GateDecision, on: string): DateBeside {
  const { milestoneId, title, planned, forecasts, met } = milestone;
  const then = [planned, ...forecasts].findLast((one) => one.n < recorded.n);
  const isMet = met !== undefined && met.on <= on;
  const expected = expectedDay(milestone);
  const now = isMet ? met.on : expected.value;
  return {
    milestoneId,
    title,
    promised: then?.value,
    now,
    met: isMet,
    daysLater: then === undefined ? undefined : daysBetween(then.value, now),
    entries: entriesInOrder([then?.n ?? planned.n, isMet ? met.n : expected.n]),
  };
}

function benefitBeside(
  state: BenefitState,
  version: PlanVersion,
  world: LedgerWorld,
  { projectId, on }: { readonly projectId: string; readonly on: string },
): readonly BenefitBeside[] {
  const { planned, benefitId, title } = state;
  if (planned === undefined || planned.projectId !== projectId || planned.version !== version.version) return [];
  if (promisesOf(planned, world.state('businessPlan', projectId)).length === 0) return [];
  return yearsOfBenefit(state, world, on).map((year): BenefitBeside => {
    const told = benefitInYear(state, year, world, on);
    const promised = statedFigure(told.promised.figure);
    const found = statedFigure(told.forecast.figure) ?? statedFigure(told.actual.figure);
    const now = found?.unit === 'pence' ? found : undefined;
    return { benefitId, title, year, ...beside(`${title}, ${year}`, promised, now) };
  });
}
