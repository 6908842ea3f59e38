import { explain, sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { financialYearOf } from '../../../kernel/day.ts';
import { monthsFrom } from '../../../kernel/month.ts';
import type { LedgerWorld } from '../../../world.ts';
import { endedBy } from '../../benefit/ended.ts';
import { measureOf, monthsMeasured, versionOn } from '../../benefit/measure/definitions.ts';
import { lastDayOf, monthsOf } from '../../period.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefitOf, benefits, services } from '../../read.ts';
import type { MonthsClaimed } from '../../savings/events.ts';
import { costsInForce } from '../channel-shift/costs.ts';
import { shiftTotal } from '../channel-shift/groups.ts';
import { shiftOf } from '../channel-shift/shift.ts';
import type { ShiftRow } from '../channel-shift/worked-row.ts';
import { actualOf } from '../register/in-year.ts';
import { releasedLabel, statedLabel } from '../../savings/same-figure.ts';
import type { HeldClaim } from './claims-within.ts';

/** For what a claim is to be made. */
export interface ClaimSubject {
  readonly departmentId: string;
  readonly benefitId: string;
  readonly months: MonthsClaimed;
}

/**
 * The figures in money that a claim can rest on, as they read in this world: what was measured of the benefit in the
 * financial year, where each of these months is measured; and, of a benefit that capacity can come by, what the services of
 * the department released by channel shift in these months. Those without a term are left out: nothing is claimed upon a
 * figure that nobody has.
 */
export function basisFigures(world: LedgerWorld, on: string, subject: ClaimSubject): readonly Figure<'pence'>[] {
  const { departmentId, benefitId, months } = subject;
  const state = benefitOf(world, benefitId);
  if (state === undefined || state.kind === 'disBenefit') return [];
  const year = financialYearOf(lastDayOf(months.from));
  const measured = new Set(monthsMeasured(state, on));
  const isMeasured = monthsFrom(months.from, months.to).every((one) => measured.has(one));
  const rows = rowsOf(world, on, departmentId).filter(({ period }) =>
    monthsOf(period).every((month) => months.from <= month && month <= months.to),
  );
  return [
    ...(setsCapacityFree(state, year, on) ? [shiftTotal(rows, releasedLabel(months))] : []),
    ...(isMeasured ? measuredGain(state, year, on) : []),
  ].filter(({ terms }) => terms.length > 0);
}

/**
 * Numbers of the entries that give the figure which a claim rests on, as it is known now; none where nothing gives it any
 * more.
 */
export function entriesBehindClaim(
  { departmentId, claim }: Pick<HeldClaim, 'departmentId' | 'claim'>,
  world: LedgerWorld,
): readonly number[] {
  const { benefitId, months, figure, claimed } = claim;
  const gives = basisFigures(world, claimed.on, { departmentId, benefitId, months });
  const found = gives.find((one) => statedLabel(one) === figure.label);
  return found === undefined ? [] : explain(found).entries;
}

/** What the services of a department released by a day; those of others are not worked out. */
function rowsOf(world: LedgerWorld, on: string, departmentId: string): readonly ShiftRow[] {
  const costs = costsInForce(world);
  return services(world)
    .filter((service) => service.departmentId === departmentId)
    .flatMap((service) => shiftOf(service, on, costs).rows);
}

/** The benefits and the years of a department of which something can be claimed on a day. */
export interface Claimable {
  readonly year: string;
  readonly benefits: readonly BenefitState[];
}

/**
 * Of these years those of which a department can claim something, each with the benefits by which it can: no dis-benefit,
 * and none of which there is no figure in money, as of a share or of what was abandoned before it was measured.
 */
export function claimableIn(
  world: LedgerWorld,
  on: string,
  departmentId: string,
  years: readonly string[],
): readonly Claimable[] {
  const released = new Set(rowsOf(world, on, departmentId).map(({ period }) => financialYearOf(lastDayOf(period))));
  return years.flatMap((year) => {
    const found = benefits(world).filter(
      (state) =>
        state.kind === 'benefit' &&
        state.departmentIds.includes(departmentId) &&
        measureIdOf(world, state.benefitId, on) !== undefined &&
        (measuredGain(state, year, on).length > 0 || (released.has(year) && setsCapacityFree(state, year, on))),
    );
    return found.length === 0 ? [] : [{ year, benefits: found }];
  });
}

/**
 * Whether what the services release can be claimed by a benefit: by one that is free capacity, or of which no money is
 * measured. Never by one that is measured in shares or days, nor by one that was abandoned.
 */
function setsCapacityFree(state: BenefitState, year: string, on: string): boolean {
  const unit = measureOf(state, versionOn(state, on))?.value.unit.kind;
  if (unit !== 'money' && unit !== 'count') return false;
  if (endedBy(state, on) === 'abandoned') return false;
  return state.class === 'nonCashable' || measuredGain(state, year, on).length === 0;
}

/** What was measured of a benefit in a year, where that is money and not less than nothing. */
function measuredGain(state: BenefitState, year: string, on: string): readonly Figure<'pence'>[] {
  const { figure } = actualOf(state, year, on);
  if (figure === undefined || figure.unit !== 'pence' || figure.value <= 0) return [];
  return [sum({ ...figure, unit: 'pence' }, figure.terms)];
}

/** What is counted of a benefit on a day; `undefined` while nothing says how it is measured. */
export function measureIdOf(world: LedgerWorld, benefitId: string, on: string): string | undefined {
  const state = benefitOf(world, benefitId);
  return state && measureOf(state, versionOn(state, on))?.value.measureId;
}
