import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import { apportioned } from '../apportioned.ts';

/** Contacts, or pence for one of them, by channel. */
export type ByChannel = ReadonlyMap<string, number>;

/** What one channel lost or gained against the mix of the baseline. */
export interface Move {
  readonly channelId: string;
  /** More than at the baseline mix where above zero. */
  readonly contacts: number;
  /** What that saves, in pence: below zero where it costs. */
  readonly saved: number;
}

/** Contacts that came by `to` and would have come by `from` at the baseline mix. */
export interface MovedPair {
  readonly from: string;
  readonly to: string;
  readonly contacts: number;
  /** What each saves, in pence: what a contact costs by `from` less what it costs by `to`. */
  readonly each: number;
  readonly saved: number;
}

/** What a service saved in a period, taken apart in two ways that each add up to it. */
export interface Saving {
  readonly contacts: number;
  readonly atBaselineMix: number;
  readonly actual: number;
  readonly saved: number;
  readonly moves: readonly Move[];
  readonly pairs: readonly MovedPair[];
}

/**
 * What the contacts that happened would have cost at the mix of the baseline, less what they cost:
 * `total × Σ(baseline × cost) ÷ Σ baseline − Σ(actual × cost)`, rounded to the penny once, halfway to the even one; both at
 * the same costs, so that a change of cost saves nothing. `undefined` where the baseline counts no contact.
 *
 * What the losing channels lost goes to the gaining ones in proportion to what each gained; contacts and pence are made
 * whole by largest remainder, ties by the channels' ids, so that pairs and moves add up. Example: baseline web 2,000, phone
 * 7,000, face to face 1,000; web 5,400, phone 6,000, face to face 600; 3p, £3 and £15: £16,110.00.
 */
export function savingOf(baseline: ByChannel, actual: ByChannel, costs: ByChannel): Saving | undefined {
  const amounts = amountsOf(baseline, actual, costs);
  if (amounts === undefined) return undefined;
  const pairs = pairsOf(baseline, actual, costs, amounts.saved);
  return { ...amounts, pairs, moves: movesOf(baseline, actual, costs, { saved: amounts.saved, pairs }) };
}

/** The amounts alone: most who ask for a saving never ask how it comes about, and that takes longer. */
export function amountsOf(
  baseline: ByChannel,
  actual: ByChannel,
  costs: ByChannel,
): Omit<Saving, 'moves' | 'pairs'> | undefined {
  const whole = totalOf(baseline);
  if (whole === 0) return undefined;
  const contacts = totalOf(actual);
  const [usual, paid] = [costOf(baseline, costs), costOf(actual, costs)];
  // Numbers are exact up to where they say so, and there are many rows; beyond that it takes the longer way.
  const [atMix, came] = [contacts * usual, whole * paid];
  const saved =
    Number.isSafeInteger(atMix) && Number.isSafeInteger(came)
      ? quotientToEven(atMix - came, whole)
      : savedExactly(baseline, actual, costs);
  return { contacts, atBaselineMix: paid + saved, actual: paid, saved };
}

function savedExactly(baseline: ByChannel, actual: ByChannel, costs: ByChannel): number {
  const cost = (all: ByChannel) =>
    [...all].reduce((so, [channelId, contacts]) => so + BigInt(contacts) * BigInt(costs.get(channelId) ?? 0), 0n);
  const whole = sumOf(baseline);
  return dividedToEven(sumOf(actual) * cost(baseline) - whole * cost(actual), whole);
}

/** As `dividedToEven`, of whole numbers that are exact. */
function quotientToEven(dividend: number, divisor: number): number {
  const size = Math.abs(dividend);
  const rest = size % divisor;
  const whole = (size - rest) / divisor;
  const up = rest > divisor - rest || (rest === divisor - rest && whole % 2 === 1);
  const found = up ? whole + 1 : whole;
  return dividend < 0 && found !== 0 ? -found : found;
}

/** How an amount that was saved comes about, from channel to channel. */
export function pairsOf(baseline: ByChannel, actual: ByChannel, costs: ByChannel, saved: number): readonly MovedPair[] {
  return pairsOfShifts(shiftsOf(baseline, actual, costs), sumOf(baseline), saved);
}

/** How it comes about by channel, each with the contacts of its pairs. */
export function movesOf(
  baseline: ByChannel,
  actual: ByChannel,
  costs: ByChannel,
  { saved, pairs }: Pick<Saving, 'saved' | 'pairs'>,
): readonly Move[] {
  return movesOfShifts(shiftsOf(baseline, actual, costs), sumOf(baseline), saved, pairs);
}

function shiftsOf(baseline: ByChannel, actual: ByChannel, costs: ByChannel): readonly Shift[] {
  const [whole, total] = [sumOf(baseline), sumOf(actual)];
  return [...new Set([...baseline.keys(), ...actual.keys()])].toSorted().map((channelId): Shift => {
    const [was, is] = [BigInt(baseline.get(channelId) ?? 0), BigInt(actual.get(channelId) ?? 0)];
    return { channelId, cost: BigInt(costs.get(channelId) ?? 0), gained: is * whole - total * was };
  });
}

/** A channel beside the baseline: what it gained, times the contacts of the baseline, so that it is whole. */
interface Shift {
  readonly channelId: string;
  readonly cost: bigint;
  readonly gained: bigint;
}

function pairsOfShifts(shifts: readonly Shift[], whole: bigint, saved: number): readonly MovedPair[] {
  const losing = shifts.filter(({ gained }) => gained < 0n);
  const gaining = shifts.filter(({ gained }) => gained > 0n);
  const moved = gaining.reduce((so, { gained }) => so + gained, 0n);
  if (moved === 0n) return [];
  const pairs = losing.flatMap((from) =>
    gaining.map((to) => ({ key: `${from.channelId} ${to.channelId}`, from, to, exact: -from.gained * to.gained })),
  );
  const contacts = apportioned(pairs, moved * whole, dividedToEven(moved, whole));
  const pence = apportioned(
    pairs.map(({ key, from, to, exact }) => ({ key, exact: exact * (from.cost - to.cost) })),
    moved * whole,
    saved,
  );
  return pairs.map(({ key, from, to }) => ({
    from: from.channelId,
    to: to.channelId,
    contacts: contacts.get(key) ?? 0,
    each: Number(from.cost - to.cost),
    saved: pence.get(key) ?? 0,
  }));
}

function movesOfShifts(
  shifts: readonly Shift[],
  whole: bigint,
  saved: number,
  pairs: readonly MovedPair[],
): readonly Move[] {
  const pence = apportioned(
    shifts.map(({ channelId, gained, cost }) => ({ key: channelId, exact: -gained * cost })),
    whole,
    saved,
  );
  return shifts
    .filter(({ gained }) => gained !== 0n)
    .map(({ channelId }) => ({
      channelId,
      contacts: pairs.reduce(
        (so, one) => so + (one.to === channelId ? one.contacts : 0) - (one.from === channelId ? one.contacts : 0),
        0,
      ),
      saved: pence.get(channelId) ?? 0,
    }));
}

function sumOf(all: ByChannel): bigint {
  let so = 0n;
  for (const one of all.values()) so += BigInt(one);
  return so;
}

function totalOf(all: ByChannel): number {
  let so = 0;
  for (const one of all.values()) so += one;
  return so;
}

function costOf(all: ByChannel, costs: ByChannel): number {
  let so = 0;
  for (const [channelId, contacts] of all) so += contacts * (costs.get(channelId) ?? 0);
  return so;
}
