import { yearsFrom, financialYearOf } from '../kernel/day.ts';
import { role } from '../kernel/entry-schema.ts';
import type { Figure } from '../kernel/figure.ts';
import * as domain from '../index.ts';
import type { LedgerWorld } from '../world.ts';

/** Every report of a world as seen on a day, of the whole programme and of each thing that has one of its own. */
function everyReport(world: LedgerWorld, on: string): readonly unknown[] {
  const years = domain.yearsWithin(world, {});
  const inForce = years[0] === undefined ? [] : yearsFrom(years[0], years.at(-1) ?? years[0]);
  return [
    domain.overview(world, on),
    domain.backlog(world).totals,
    domain.governance(world, on),
    domain.gateWaits(world, on),
    domain.timetable(world, on),
    domain.confidenceChange(domain.confidenceOverTime(world, on), on),
    ...role.options.flatMap((one) => [
      domain.needsOf(world, on, one),
      domain.moneyNeeds(world, on, one),
      domain.benefitsNeeds(world, on, one),
      domain.scrutinyNeeds(world, on, one),
    ]),
    ...inForce.flatMap((year) => [
      domain.positionIn(world, year),
      domain.postsIn(world, year),
      domain.postsByAllocation(world, year),
      domain.postsAboveForecast(world, year),
      domain.positionsBySource(world, year, 'revenue'),
      domain.positionsBySource(world, year, 'capital'),
      domain.forecastOverTime(world, year),
    ]),
    domain.positionOver(world, inForce),
    domain.budgets(world).map((budget) => domain.yearEnds(world, budget)),
    domain.sourceToPurpose(world),
    domain.endingFigure(world, on),
    domain.channelShift(world, on),
    domain.shiftTotal(domain.channelShift(world, on).rows),
    domain.fourFigures(world, on),
    domain.savingsByDepartment(world, on),
    domain.savingsByTier(world, on),
    domain.cashablePromise(world, on),
    domain.forecastSavings(world, on),
    domain.costAgainstBenefit(world, on),
    domain.benefitsMap(world, on),
    domain.benefitsRegister(world, on),
    domain.countedBenefits(domain.benefitsRegister(world, on)),
    domain.benefits(world).map((state) => domain.benefitInYear(state, financialYearOf(on), world, on)),
    domain.whatHistoryTeaches(world, on),
    domain.optimism(world, on),
    domain.queryFigures(world, on),
    ...ofServices(world, on),
    domain.improvementPlans(world, on),
    domain.agreements(world).map((state) => domain.levelsReported(state, on)),
  ];
}

/** What is said of calls and of satisfaction: of all services, of each, and of each period beside the one before. */
function ofServices(world: LedgerWorld, on: string): readonly unknown[] {
  const called = domain.servicesWithCalls(world);
  const periods = domain.callPeriods(called, on);
  return [
    periods,
    called.map((service) => domain.callPeriods([service], on)),
    periods.slice(1).map(({ period }, at) => domain.callsCompared(called, periods[at]?.period ?? period, period)),
    domain.services(world).map(domain.satisfactionOf),
    domain.chosenChannels(world),
    periods.map(({ period }) => domain.digitalShare(world, period)),
  ];
}

/** Every figure that any report gives of a world as seen on a day. */
export function everyFigure(world: LedgerWorld, on: string): readonly Figure[] {
  const found: Figure[] = [];
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isFigure(value)) found.push(value);
    else if (value instanceof Map) walk([...value.values()]);
    else for (const one of Object.values(value)) walk(one);
  };
  walk(everyReport(world, on));
  return found;
}

function isFigure(value: object): value is Figure {
  return 'terms' in value && 'formula' in value && 'doesNotTell' in value && 'value' in value;
}
