import { newest } from '../../../kernel/entry.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import { addMonths } from '../../../kernel/month.ts';
import { firstDayOf, firstMonthOf, monthsOf, overlap } from '../../period.ts';
import { services } from '../../read.ts';
import { countedSeries } from '../../service/counted.ts';
import type { InSeries } from '../../service/counted.ts';
import type { CountBasis, NotGivenBecause } from '../../service/names.ts';
import type { ContactCount, ServiceState } from '../../service/state.ts';
import { costsInForce } from './costs.ts';
import type { Costs } from './costs.ts';
import { amountsOf, takenApart } from './saving.ts';
import type { ByChannel, Saving } from './saving.ts';

/** What a service saved in a period, with the entries that it rests on. */
export interface ShiftRow extends Saving {
  readonly service: ServiceState;
  readonly period: string;
  readonly basis: CountBasis;
  readonly entries: readonly number[];
}

/** A period of which no saving can be worked out, and why; it adds nothing, and it is not zero. */
export interface LeftOut {
  readonly service: ServiceState;
  readonly period: string;
  readonly because: NotGivenBecause | 'nothingRecorded' | 'costNotStated' | 'otherDefinition' | 'baselineNotCollected';
  /** The channels without a cost. */
  readonly channelIds: readonly string[];
  readonly entries: readonly number[];
}

/** What moved between channels since the baselines, service by service and period by period. */
export interface ChannelShift {
  readonly rows: readonly ShiftRow[];
  readonly leftOut: readonly LeftOut[];
  /** Services for which no baseline was agreed: nothing to compare with. */
  readonly withoutBaseline: readonly ServiceState[];
  /** Months of a baseline in which nothing was counted: the baseline is of the others. */
  readonly baselineGaps: readonly { readonly service: ServiceState; readonly months: readonly string[] }[];
}

/** What moved between channels by a day, at the unit costs in force on the first day of each period, or at those given. */
export function channelShift(world: LedgerWorld, on: string, costs: Costs = costsInForce(world)): ChannelShift {
  const parts = services(world).map((service) => shiftOf(service, on, costs));
  return {
    rows: parts.flatMap((one) => one.rows),
    leftOut: parts.flatMap((one) => one.leftOut),
    withoutBaseline: parts.flatMap((one) => one.withoutBaseline),
    baselineGaps: parts.flatMap((one) => one.baselineGaps),
  };
}

/** The same for one service. */
export function shiftOf(service: ServiceState, on: string, costs: Costs): ChannelShift {
  const agreed = newest(service.baselines);
  if (agreed === undefined) return { rows: [], leftOut: [], withoutBaseline: [service], baselineGaps: [] };
  const months = new Set(agreed.value.periods.flatMap(monthsOf));
  const after = [...months].reduce((so, one) => (one > so ? one : so), '');
  const defined = countedSeries(service.contacts);
  const isWithin = (period: string) => monthsOf(period).every((one) => months.has(one));
  const baseline = defined.filter(({ counted }) => isWithin(counted.value.period));
  const later = defined.filter(({ counted }) => firstMonthOf(counted.value.period) > after);
  const known: Baseline = {
    mix: mixOf(baseline.map(({ counted }) => counted)),
    series: baseline[0]?.series,
    isOne: baseline.every(({ series }) => series === baseline[0]?.series),
    entries: [agreed.n, ...baseline.map(({ counted }) => counted.n)],
  };
  const judged = later.map((one) => rowOf(service, one, known, costs));
  const inBaseline = new Set(baseline.flatMap(({ counted }) => monthsOf(counted.value.period)));
  const gaps = [...months].filter((one) => !inBaseline.has(one)).toSorted();
  return {
    rows: judged.filter((one) => 'saved' in one),
    leftOut: [...judged.filter((one) => 'because' in one), ...missingOf(service, after, on, later.map(periodOf))],
    withoutBaseline: [],
    baselineGaps: gaps.length === 0 ? [] : [{ service, months: gaps }],
  };
}

/** A row that keeps its amounts alone, since there are many of them, and works out all else when it is asked for. */
class WorkedRow implements ShiftRow {
  readonly service: ServiceState;
  readonly contacts: number;
  readonly actual: number;
  readonly saved: number;
  readonly #counted: Stated<ContactCount>;
  readonly #baseline: Baseline;
  readonly #costs: Costs;

  constructor(
    service: ServiceState,
    counted: Stated<ContactCount>,
    baseline: Baseline,
    costs: Costs,
    { contacts, actual, saved }: Omit<Saving, 'moves' | 'pairs'>,
  ) {
    this.service = service;
    this.contacts = contacts;
    this.actual = actual;
    this.saved = saved;
    this.#counted = counted;
    this.#baseline = baseline;
    this.#costs = costs;
  }

  get period(): string {
    return this.#counted.value.period;
  }
  get basis(): CountBasis {
    return this.#counted.value.basis;
  }
  get atBaselineMix(): number {
    return this.actual + this.saved;
  }
  get moves(): Saving['moves'] {
    return this.#apart().moves;
  }
  get pairs(): Saving['pairs'] {
    return this.#apart().pairs;
  }
  get entries(): readonly number[] {
    const { stating } = this.#costed(mixOf([this.#counted]));
    return [...new Set([...this.#baseline.entries, this.#counted.n, ...stating])].toSorted((a, b) => a - b);
  }

  #costed(actual: ByChannel) {
    return costsOf(this.service, this.#baseline.mix, actual, this.period, this.#costs);
  }
  #apart(): Pick<Saving, 'moves' | 'pairs'> {
    const actual = mixOf([this.#counted]);
    return takenApart(this.#baseline.mix, actual, this.#costed(actual).pence, this.saved);
  }
}

interface Baseline {
  readonly mix: ByChannel;
  readonly series: number | undefined;
  readonly isOne: boolean;
  readonly entries: readonly number[];
}

function periodOf({ counted }: InSeries<ContactCount>): string {
  return counted.value.period;
}

function mixOf(all: readonly Stated<ContactCount>[]): ByChannel {
  const mix = new Map<string, number>();
  for (const { value } of all) {
    for (const { channelId, contacts } of value.contacts) mix.set(channelId, (mix.get(channelId) ?? 0) + contacts);
  }
  return mix;
}

function rowOf(
  service: ServiceState,
  { counted, series }: InSeries<ContactCount>,
  baseline: Baseline,
  costs: Costs,
): ShiftRow | LeftOut {
  const { period } = counted.value;
  const left = (because: LeftOut['because'], channelIds: readonly string[] = []): LeftOut => ({
    service,
    period,
    because,
    channelIds,
    entries: [counted.n],
  });
  const actual = mixOf([counted]);
  const { pence, unstated } = costsOf(service, baseline.mix, actual, period, costs);
  if (!baseline.isOne || (baseline.series !== undefined && baseline.series !== series)) return left('otherDefinition');
  if (unstated.length > 0) return left('costNotStated', unstated);
  const amounts = amountsOf(baseline.mix, actual, pence);
  if (amounts === undefined) return left('baselineNotCollected');
  return new WorkedRow(service, counted, baseline, costs, amounts);
}

/** What each channel that was used costs, the entries that say so, and the channels of which none does. */
function costsOf(service: ServiceState, baseline: ByChannel, actual: ByChannel, period: string, costs: Costs) {
  const on = firstDayOf(period);
  const pence = new Map<string, number>();
  const stating: number[] = [];
  const unstated: string[] = [];
  const look = (channelId: string): void => {
    const cost = costs(service, channelId, on);
    pence.set(channelId, cost?.pence ?? 0);
    if (cost === undefined) unstated.push(channelId);
    if (cost?.n !== undefined) stating.push(cost.n);
  };
  for (const mix of [baseline, actual]) {
    for (const [channelId, contacts] of mix) if (contacts !== 0 && !pence.has(channelId)) look(channelId);
  }
  return { pence, stating, unstated };
}

/** The months since the baseline that are over by the day and were not counted, each or within a quarter that says why. */
function missingOf(service: ServiceState, after: string, on: string, counted: readonly string[]): readonly LeftOut[] {
  const covered = new Set(counted.flatMap(monthsOf));
  const gaps = service.gaps.filter(({ value }) => value.what === 'contacts');
  // What is not over by the day is not missing: the month of the day itself is the first of these.
  const missing: LeftOut[] = [];
  for (let month = addMonths(after, 1); month < on.slice(0, 7); month = addMonths(month, 1)) {
    if (covered.has(month)) continue;
    const gap = gaps.find(({ value }) => overlap(value.period, month));
    const because = gap?.value.because ?? 'nothingRecorded';
    missing.push({ service, period: month, because, channelIds: [], entries: gap === undefined ? [] : [gap.n] });
  }
  return missing;
}
