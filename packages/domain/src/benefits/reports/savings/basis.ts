import { sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { financialYearOf } from '../../../kernel/day.ts';
import type { LedgerWorld } from '../../../world.ts';
import { measureOf, versionOn } from '../../benefit/measure/definitions.ts';
import { lastDayOf, monthsOf } from '../../period.ts';
import { benefitOf } from '../../read.ts';
import type { MonthsClaimed } from '../../savings/events.ts';
import { channelShift } from '../channel-shift/shift.ts';
import { shiftTotal } from '../channel-shift/groups.ts';
import { benefitInYear } from '../register/in-year.ts';
import { releasedLabel } from '../../savings/same-figure.ts';

/** For what a claim is to be made. */
export interface ClaimSubject {
  readonly departmentId: string;
  readonly benefitId: string;
  readonly months: MonthsClaimed;
}

/**
 * The figures in money that a claim can rest on, as they read in this world: what the services of the department released by
 * channel shift in these months, and what was measured of the benefit in their financial year. Those without a term are
 * left out: nothing is claimed upon a figure that nobody has.
 */
export function basisFigures(world: LedgerWorld, on: string, subject: ClaimSubject): readonly Figure<'pence'>[] {
  const { departmentId, benefitId, months } = subject;
  const rows = channelShift(world, on).rows.filter(
    ({ service, period }) =>
      service.departmentId === departmentId &&
      monthsOf(period).every((month) => months.from <= month && month <= months.to),
  );
  const released = shiftTotal(rows, releasedLabel(months));
  const measured = measuredGain(world, on, benefitId, months);
  return [released, ...measured].filter(({ terms }) => terms.length > 0);
}

function measuredGain(
  world: LedgerWorld,
  on: string,
  benefitId: string,
  months: MonthsClaimed,
): readonly Figure<'pence'>[] {
  const state = benefitOf(world, benefitId);
  if (state === undefined) return [];
  const { figure } = benefitInYear(state, financialYearOf(lastDayOf(months.from)), world, on).actual;
  return figure === undefined || figure.unit !== 'pence' ? [] : [sum({ ...figure, unit: 'pence' }, figure.terms)];
}

/** What is counted of a benefit on a day; `undefined` while nothing says how it is measured. */
export function measureIdOf(world: LedgerWorld, benefitId: string, on: string): string | undefined {
  const state = benefitOf(world, benefitId);
  return state && measureOf(state, versionOn(state, on))?.value.measureId;
}
