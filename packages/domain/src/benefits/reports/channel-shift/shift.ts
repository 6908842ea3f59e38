import { addMonths, monthsFrom } from '../../../kernel/month.ts';
import type { LedgerWorld } from '../../../world.ts';
import { firstMonthOf, isQuarter, monthsOf, overlap } from '../../period.ts';
import { services } from '../../read.ts';
import { countedSeries } from '../../service/counted.ts';
import type { InSeries } from '../../service/counted.ts';
import type { ContactCount, ServiceState } from '../../service/state.ts';
import { basisOf } from './basis.ts';
import type { Basis } from './basis.ts';
import { costsInForce } from './costs.ts';
import type { Costs } from './costs.ts';
import { leftOut, WorkedRow, workedOut } from './worked-row.ts';
import type { LeftOut, ShiftRow, WorkedOut } from './worked-row.ts';

/** What moved between channels since the baselines, service by service and period by period. */
export interface ChannelShift {
  readonly rows: readonly ShiftRow[];
  readonly leftOut: readonly LeftOut[];
  /** Services for which no baseline was agreed: nothing to compare with. */
  readonly withoutBaseline: readonly ServiceState[];
  /** Months of a baseline in which nothing was counted: the baseline is of the others. */
  readonly baselineGaps: readonly { readonly service: ServiceState; readonly months: readonly string[] }[];
}

// Several figures of a page rest on the same shift, and putting 50,000 rows into one list takes as long as a figure does.
const ofWorlds = new WeakMap<
  LedgerWorld,
  { readonly on: string; readonly costs: Costs; readonly shift: ChannelShift }
>();

/** What moved between channels, as told by a day, at the unit costs in force on the first day of each period, or at those given. */
export function channelShift(world: LedgerWorld, on: string, costs: Costs = costsInForce(world)): ChannelShift {
  const before = ofWorlds.get(world);
  if (before?.on === on && before.costs === costs) return before.shift;
  const parts = services(world).map((service) => shiftOf(service, on, costs));
  let known: readonly LeftOut[] | undefined;
  const shift: ChannelShift = {
    rows: parts.flatMap((one) => one.rows),
    get leftOut() {
      return (known ??= parts.flatMap((one) => one.leftOut));
    },
    withoutBaseline: parts.flatMap((one) => one.withoutBaseline),
    baselineGaps: parts.flatMap((one) => one.baselineGaps),
  };
  ofWorlds.set(world, { on, costs, shift });
  return shift;
}

// Entries replace the state of one service, so that a page goes on from what it knew of the others.
const shifts = new WeakMap<ServiceState, KnownShift>();

interface KnownShift {
  /** The day as of which it was told; `all` once all that is said was said by then. */
  readonly told: string;
  readonly costs: Costs;
  readonly compared: Compared;
  readonly month: string;
  readonly shift: ChannelShift;
}

/** The same for one service. */
export function shiftOf(service: ServiceState, on: string, costs: Costs): ChannelShift {
  const isAllSaid = lastSaidOf(service) <= on;
  const [told, month] = [isAllSaid ? 'all' : on, on.slice(0, 7)];
  const known = shifts.get(service);
  const before = known?.told === told && known.costs === costs ? known : undefined;
  // What is not over by the day is not missing: days of one month are the same.
  if (before?.month === month) return before.shift;
  const compared = before?.compared ?? comparedWithBaseline(isAllSaid ? service : saidBy(service, on), costs);
  const shift = shiftIn(compared, month);
  shifts.set(service, { told, costs, compared, month, shift });
  return shift;
}

const lastSaid = new WeakMap<ServiceState, string>();

/** The last day of anything that a shift rests on. */
function lastSaidOf(service: ServiceState): string {
  let last = lastSaid.get(service);
  if (last === undefined) {
    last = '';
    for (const all of [service.contacts, service.baselines, service.gaps]) {
      for (const { on } of all) if (on > last) last = on;
    }
    lastSaid.set(service, last);
  }
  return last;
}

/** The service as it was told by a day: what was counted, agreed or explained later is not there yet. */
function saidBy(service: ServiceState, on: string): ServiceState {
  const by = <T extends { readonly on: string }>(all: readonly T[]) => all.filter((one) => one.on <= on);
  return {
    ...service,
    contacts: by(service.contacts),
    baselines: by(service.baselines),
    gaps: by(service.gaps),
  };
}

/** What was counted of a service beside its baseline, whatever the day it is looked at. */
interface Compared {
  readonly service: ServiceState;
  /** Absent where no baseline was agreed. */
  readonly basis: Basis | undefined;
  readonly rows: readonly ShiftRow[];
  readonly left: readonly LeftOut[];
  /** The months that are in any of them. */
  readonly covered: readonly string[];
}

function comparedWithBaseline(service: ServiceState, costs: Costs): Compared {
  const defined = countedSeries(service.contacts);
  const basis = basisOf(service, defined, costs);
  if (basis === undefined) return { service, basis, rows: [], left: [], covered: [] };
  const rows: ShiftRow[] = [];
  const left: LeftOut[] = [];
  const covered: string[] = [];
  for (const one of defined) {
    const { period } = one.counted.value;
    if (firstMonthOf(period) <= basis.after) continue;
    if (isQuarter(period)) covered.push(...monthsOf(period));
    else covered.push(period);
    const found = beside(basis, one);
    if (found instanceof WorkedRow) rows.push(found);
    else left.push(found);
  }
  return { service, basis, rows, left, covered };
}

function shiftIn({ service, basis, rows, left, covered }: Compared, month: string): ChannelShift {
  if (basis === undefined) return { rows, leftOut: [], withoutBaseline: [service], baselineGaps: [] };
  const inBaseline = new Set(basis.counted.flatMap(({ counted }) => monthsOf(counted.value.period)));
  const gaps = [...basis.months].filter((one) => !inBaseline.has(one)).toSorted();
  // Who asks for what was saved alone does not ask for these, and there may be as many.
  let leftOutOfIt: readonly LeftOut[] | undefined;
  return {
    rows,
    get leftOut() {
      return (leftOutOfIt ??= [...left, ...missingOf(service, basis, month, covered)]);
    },
    withoutBaseline: [],
    baselineGaps: gaps.length === 0 ? [] : [{ service, months: gaps }],
  };
}

/** What a period comes to, unless it is counted by another definition than the baseline is. */
function beside(basis: Basis, { counted, series }: InSeries<ContactCount>): WorkedOut {
  const [first] = basis.counted;
  const isOther = !basis.isOneSeries || (first !== undefined && first.series !== series);
  return isOther ? leftOut(basis, counted, 'otherDefinition') : workedOut(basis, counted);
}

/** The months since the baseline that are over by the month and were not counted, each or within a quarter that says why. */
function missingOf(service: ServiceState, basis: Basis, month: string, covered: readonly string[]): readonly LeftOut[] {
  const missing = notAmong(covered, monthsUpTo(basis.after, month));
  if (missing.length === 0) return [];
  const gaps = service.gaps.filter(({ value }) => value.what === 'contacts');
  return missing.map((period) => {
    const gap = gaps.find(({ value }) => overlap(value.period, period));
    const because = gap?.value.because ?? 'nothingRecorded';
    return { service: basis.service, period, because, channelIds: [], entries: gap === undefined ? [] : [gap.n] };
  });
}

// Side by side, both in order: to look each of them up among the others takes several times as long.
function notAmong(covered: readonly string[], wanted: readonly string[]): readonly string[] {
  const isInOrder = covered.every((one, at) => at === 0 || (covered[at - 1] ?? '') <= one);
  const inOrder = isInOrder ? covered : covered.toSorted();
  let at = 0;
  return wanted.filter((one) => {
    while ((inOrder[at] ?? one) < one) at += 1;
    return inOrder[at] !== one;
  });
}

let lastAsked: { readonly after: string; readonly month: string; readonly months: readonly string[] } | undefined;

/** The months between two, neither among them; most services ask for the same. */
function monthsUpTo(after: string, month: string): readonly string[] {
  if (lastAsked?.after !== after || lastAsked.month !== month) {
    lastAsked = { after, month, months: monthsFrom(addMonths(after, 1), addMonths(month, -1)) };
  }
  return lastAsked.months;
}
