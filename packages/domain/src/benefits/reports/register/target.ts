import { inForceOn } from '../../../kernel/entry.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { TargetAnchor } from '../../benefit/events.ts';
import { addMonths } from '../../../kernel/month.ts';
import { inForceOf } from '../../benefit/measure/definitions.ts';
import { lastDayIn, lastMonthIn, monthsIn } from '../../benefit/measure/measured-period.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';
import type { BenefitState, TargetProfile } from '../../benefit/state.ts';

/** A month with the entries that state it. */
export interface StatedMonth {
  readonly month: string;
  /** Of a milestone the day in it, on which it was met or is expected. */
  readonly milestone?: { readonly day: string; readonly isMet: boolean };
  readonly entries: readonly number[];
}

/**
 * The month from which a target’s months were counted on a day: of a milestone the one in which it was met, or was then
 * expected. `undefined` where the milestone is not known, or was no longer to be reached. With `before`, as it was known
 * before the entry of that number: of one day’s entries the number alone tells which came first.
 */
export function anchorOn(
  anchor: TargetAnchor,
  world: LedgerWorld,
  on: string,
  before = Number.POSITIVE_INFINITY,
): StatedMonth | undefined {
  if (anchor.kind === 'month') return { month: anchor.month, entries: [] };
  const milestone = world
    .state('project', anchor.projectId)
    ?.milestones.find((one) => one.milestoneId === anchor.milestoneId);
  if (milestone === undefined) return undefined;
  const { planned, forecasts, met, withdrawn } = milestone;
  const counts = (one: Stated<unknown> | undefined) => one !== undefined && one.on <= on && one.n < before;
  if (counts(withdrawn)) return undefined;
  if (met !== undefined && counts(met)) return monthOfMilestone(met.on, true, met.n);
  const expected = inForceOn([planned, ...forecasts.filter(counts)], on) ?? planned;
  return monthOfMilestone(expected.value, false, expected.n);
}

function monthOfMilestone(day: string, isMet: boolean, n: number): StatedMonth {
  return { month: day.slice(0, 7), milestone: { day, isMet }, entries: [n] };
}

/** The target of a definition that was in force on a day; `undefined` before the first. */
export function profileOn({ targets }: BenefitState, version: number, on: string): Stated<TargetProfile> | undefined {
  return inForceOf(targets, version, on);
}

/** What a period is to reach with its anchor in this month; `undefined` before the first step, or beside a one-off’s. */
export function stepIn(
  { steps }: TargetProfile,
  anchor: string,
  period: MeasuredPeriod,
  recurrence: BenefitState['recurrence'],
): number | undefined {
  if (recurrence === 'oneOff') {
    const months = new Set(monthsIn(period));
    return steps.find(({ monthsAfter }) => months.has(addMonths(anchor, monthsAfter)))?.value;
  }
  const last = lastMonthIn(period);
  return steps.findLast(({ monthsAfter }) => addMonths(anchor, monthsAfter) <= last)?.value;
}

/** A value with the entries that it rests on, in ledger order. */
export interface StatedValue {
  readonly value: number;
  readonly entries: readonly number[];
}

/**
 * What a period is to reach, by the target and the milestone of its last day, or of the day of the report where that is
 * earlier: no later target judges a period that had ended. A period of several months is judged by its last one.
 */
export function targetOf(
  state: BenefitState,
  version: number,
  period: MeasuredPeriod,
  world: LedgerWorld,
  on: string,
): StatedValue | undefined {
  const ends = lastDayIn(period);
  const day = ends < on ? ends : on;
  const profile = profileOn(state, version, day);
  const anchor = profile && anchorOn(profile.value.anchor, world, day);
  if (profile === undefined || anchor === undefined) return undefined;
  const value = stepIn(profile.value, anchor.month, period, state.recurrence);
  return value === undefined
    ? undefined
    : { value, entries: [profile.n, ...anchor.entries].toSorted((one, other) => one - other) };
}
