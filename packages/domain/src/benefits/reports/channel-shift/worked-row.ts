import type { Stated } from '../../../kernel/entry.ts';
import { entriesInOrder } from '../../../kernel/figure.ts';
import { firstDayOf } from '../../period.ts';
import type { CountBasis, NotGivenBecause } from '../../service/names.ts';
import type { ContactCount } from '../../service/state.ts';
import type { Basis, ShiftedService } from './basis.ts';
import type { CostInForce } from './costs.ts';
import { mixOf } from './mix.ts';
import { amountsOf, movesOf, pairsOf } from './saving.ts';
import type { ByChannel, Saving } from './saving.ts';

/** What a service saved in a period, with the entries that it rests on. */
export interface ShiftRow extends Saving {
  readonly service: ShiftedService;
  readonly period: string;
  readonly basis: CountBasis;
  /** The entry that counts the contacts of the period. */
  readonly n: number;
  readonly entries: readonly number[];
  /** What a contact cost by each channel that was used. */
  readonly costs: readonly CostInForce[];
}

/** A period of which no saving can be worked out, and why; it adds nothing, and it is not zero. */
export interface LeftOut {
  readonly service: ShiftedService;
  readonly period: string;
  readonly because: NotGivenBecause | 'nothingRecorded' | 'costNotStated' | 'otherDefinition' | 'baselineNotCollected';
  /** The channels without a cost. */
  readonly channelIds: readonly string[];
  readonly entries: readonly number[];
}

/** What one period comes to beside a basis. */
export type WorkedOut = WorkedRow | LeftOut;

/** A row that keeps its amounts alone, since there are many of them, and works out all else when it is asked for. */
export class WorkedRow implements ShiftRow {
  readonly contacts: number;
  readonly actual: number;
  readonly saved: number;
  readonly #basis: Basis;
  readonly #counted: Stated<ContactCount>;
  #pairs: Saving['pairs'] | undefined;

  constructor(
    basis: Basis,
    counted: Stated<ContactCount>,
    { contacts, actual, saved }: Pick<Saving, 'contacts' | 'actual' | 'saved'>,
  ) {
    this.contacts = contacts;
    this.actual = actual;
    this.saved = saved;
    this.#basis = basis;
    this.#counted = counted;
  }

  get service(): ShiftedService {
    return this.#basis.service;
  }
  get period(): string {
    return this.#counted.value.period;
  }
  get basis(): CountBasis {
    return this.#counted.value.basis;
  }
  get n(): number {
    return this.#counted.n;
  }
  get atBaselineMix(): number {
    return this.actual + this.saved;
  }
  get moves(): Saving['moves'] {
    const { actual, pence } = this.#mixes();
    return movesOf(this.#basis.mix, actual, pence, this);
  }
  // Kept, as the whole page adds them up again at every date.
  get pairs(): Saving['pairs'] {
    if (this.#pairs === undefined) {
      const { actual, pence } = this.#mixes();
      this.#pairs = pairsOf(this.#basis.mix, actual, pence, this.saved);
    }
    return this.#pairs;
  }
  get entries(): readonly number[] {
    const { agreed, counted } = this.#basis;
    const { stating } = costsOf(this.#basis, mixOf([this.#counted]), this.period);
    const costs = stating.flatMap(({ n }) => n ?? []);
    return entriesInOrder([agreed.n, ...counted.map((one) => one.counted.n), this.n, ...costs]);
  }
  get costs(): readonly CostInForce[] {
    return costsOf(this.#basis, mixOf([this.#counted]), this.period).stating;
  }

  #mixes(): { readonly actual: ByChannel; readonly pence: ByChannel } {
    const actual = mixOf([this.#counted]);
    return { actual, pence: costsOf(this.#basis, actual, this.period).pence };
  }
}

const known = new WeakMap<Basis, Map<ContactCount, WorkedOut>>();

/** What a count of a later period comes to: worked out once beside a basis, however many dates are looked at. */
export function workedOut(basis: Basis, counted: Stated<ContactCount>): WorkedOut {
  let besideIt = known.get(basis);
  if (besideIt === undefined) known.set(basis, (besideIt = new Map()));
  const before = besideIt.get(counted.value);
  if (before !== undefined && entryOf(before) === counted.n) return before;
  const found = rowOf(basis, counted);
  besideIt.set(counted.value, found);
  return found;
}

function entryOf(one: WorkedOut): number | undefined {
  return one instanceof WorkedRow ? one.n : one.entries[0];
}

function rowOf(basis: Basis, counted: Stated<ContactCount>): WorkedOut {
  const { period } = counted.value;
  const actual = mixOf([counted]);
  const { pence, unstated } = costsOf(basis, actual, period);
  if (unstated.length > 0) return leftOut(basis, counted, 'costNotStated', unstated);
  const amounts = amountsOf(basis.mix, actual, pence);
  return amounts === undefined
    ? leftOut(basis, counted, 'baselineNotCollected')
    : new WorkedRow(basis, counted, amounts);
}

/** A period that was counted and is left out all the same. */
export function leftOut(
  { service }: Basis,
  { n, value: { period } }: Stated<ContactCount>,
  because: LeftOut['because'],
  channelIds: readonly string[] = [],
): LeftOut {
  return { service, period, because, channelIds, entries: [n] };
}

/** What each channel that was used costs, what says so, and the channels of which none does. */
function costsOf({ service, mix: baseline, costs }: Basis, actual: ByChannel, period: string) {
  const on = firstDayOf(period);
  const pence = new Map<string, number>();
  const stating: CostInForce[] = [];
  const unstated: string[] = [];
  const look = (channelId: string): void => {
    const cost = costs(service, channelId, on);
    pence.set(channelId, cost?.pence ?? 0);
    if (cost === undefined) unstated.push(channelId);
    else stating.push(cost);
  };
  for (const mix of [baseline, actual]) {
    for (const [channelId, contacts] of mix) if (contacts !== 0 && !pence.has(channelId)) look(channelId);
  }
  return { pence, stating, unstated };
}
