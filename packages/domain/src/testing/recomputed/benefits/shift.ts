import type { DomainEntry } from '../../../world.ts';
import { statements } from '../statements.ts';
import type { Statement } from '../statements.ts';
import { inForce, monthsIn, rounded } from '../months.ts';

/** What a service saved in a period, in pence, and where it belongs. */
export interface RecomputedShift {
  readonly serviceId: string;
  readonly departmentId: string;
  readonly tier: string;
  readonly period: string;
  readonly saved: number;
  /** By `from to`: contacts moved and pence saved, each as a quotient, before anything is rounded. */
  readonly pairs: Readonly<Record<string, { readonly contacts: Quotient; readonly saved: Quotient }>>;
}

export interface Quotient {
  readonly above: bigint;
  readonly below: bigint;
}

type Counts = readonly { readonly channelId: string; readonly contacts: number }[];

/** Every saving by channel shift from the raw entries, without any fold or report. */
export function recomputedShift(entries: readonly DomainEntry[]): readonly RecomputedShift[] {
  const all = statements(entries);
  return all
    .filter(({ type }) => type === 'ServiceRegistered')
    .flatMap(({ stream, data }) => {
      const told = all.filter((one) => one.stream === stream);
      const head = {
        serviceId: stream.slice('service-'.length),
        departmentId: String(data['departmentId']),
        tier: String(data['tier']),
      };
      return savedBy(told, (channelId, on) => costOf(all, told, channelId, on)).map((one) => ({ ...head, ...one }));
    });
}

type CostOf = (channelId: string, on: string) => bigint | undefined;

function costOf(all: readonly Statement[], told: readonly Statement[], channelId: string, on: string) {
  const own = told.filter(({ type, data }) => type === 'ServiceUnitCostAdopted' && data['channelId'] === channelId);
  const usual = all.filter(({ type, stream }) => type === 'UnitCostAdopted' && stream === `channel-${channelId}`);
  const cost = inForce(own, on) ?? inForce(usual, on);
  return cost === undefined ? undefined : BigInt(Number(cost.data['pence']));
}

function savedBy(told: readonly Statement[], cost: CostOf) {
  const agreed = inForce(told.filter(({ type }) => type === 'BaselineAgreed'));
  if (agreed === undefined) return [];
  const before = new Set((agreed.data['periods'] as readonly string[]).flatMap(monthsIn));
  const last = [...before].toSorted().at(-1) ?? '';
  const counted = contactsByPeriod(told);
  const mix = added([...counted].filter(([period]) => monthsIn(period).every((one) => before.has(one))));
  const whole = sum(mix);
  if (whole === 0n) return [];
  return [...counted].flatMap(([period, counts]) => {
    const [first = ''] = monthsIn(period);
    if (first <= last) return [];
    const actual = added([[period, counts]]);
    const found = savedIn(mix, whole, actual, (channelId) => cost(channelId, `${first}-01`));
    return found === undefined ? [] : [{ period, ...found }];
  });
}

/** A measurement in place of its estimate, as it was recorded later. Tells no definitions apart: the entries give none. */
function contactsByPeriod(told: readonly Statement[]): ReadonlyMap<string, Counts> {
  const counted = new Map<string, Counts>();
  for (const { type, data } of told) {
    if (type !== 'ContactsRecorded') continue;
    if (data['definition'] !== undefined) throw new Error('Contacts of a definition are not told apart here');
    counted.set(String(data['period']), data['contacts'] as Counts);
  }
  return counted;
}

function added(all: readonly (readonly [string, Counts])[]): ReadonlyMap<string, bigint> {
  const mix = new Map<string, bigint>();
  for (const { channelId, contacts } of all.flatMap(([, counts]) => counts)) {
    mix.set(channelId, (mix.get(channelId) ?? 0n) + BigInt(contacts));
  }
  return mix;
}

function sum(all: ReadonlyMap<string, bigint>): bigint {
  return [...all.values()].reduce((so, one) => so + one, 0n);
}

function savedIn(
  mix: ReadonlyMap<string, bigint>,
  whole: bigint,
  actual: ReadonlyMap<string, bigint>,
  cost: (channelId: string) => bigint | undefined,
) {
  const total = sum(actual);
  const ids = [...new Set([...mix.keys(), ...actual.keys()])].filter(
    (one) => (mix.get(one) ?? 0n) > 0n || (actual.get(one) ?? 0n) > 0n,
  );
  if (ids.some((one) => cost(one) === undefined)) return undefined;
  // How many more contacts than at the mix of the baseline, times the contacts of the baseline.
  const more = new Map(ids.map((one) => [one, (actual.get(one) ?? 0n) * whole - total * (mix.get(one) ?? 0n)]));
  const expected = ids.reduce((so, one) => so + total * (mix.get(one) ?? 0n) * (cost(one) ?? 0n), 0n);
  const cameTo = ids.reduce((so, one) => so + (actual.get(one) ?? 0n) * (cost(one) ?? 0n), 0n);
  const gained = [...more.values()].reduce((so, one) => (one > 0n ? so + one : so), 0n);
  const pairs: Record<string, { contacts: Quotient; saved: Quotient }> = {};
  for (const [from, lost] of more) {
    for (const [to, won] of more) {
      if (lost >= 0n || won <= 0n) continue;
      const above = -lost * won;
      const below = gained * whole;
      const each = (cost(from) ?? 0n) - (cost(to) ?? 0n);
      pairs[`${from} ${to}`] = { contacts: { above, below }, saved: { above: above * each, below } };
    }
  }
  return { saved: rounded(expected - cameTo * whole, whole), pairs };
}
