import { sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import { pounds, withThousands } from '../../../kernel/money.ts';
import type { LedgerWorld } from '../../../world.ts';
import { inOrderOfPeriods, periodWords } from '../../period.ts';
import { channelTitle } from '../../read.ts';
import type { MovedPair } from './saving.ts';
import type { ShiftRow } from './shift.ts';

/** How what was saved is put together. */
export type ShiftGrouping = 'period' | 'service' | 'department' | 'tier';

/** What was saved by one month, service, department or tier. */
export interface ShiftGroup {
  /** The period, or the id or word of what it is. */
  readonly key: string;
  readonly rows: readonly ShiftRow[];
  readonly saved: Figure<'pence'>;
}

const wording = {
  unit: 'pence',
  formula:
    'What the contacts that happened would have cost at the mix of channels of the baseline, less what they cost, both at the unit costs in force on the first day of the period; service by service and period by period, each rounded to the penny, halfway to the even one',
  doesNotTell:
    'It does not tell that any budget became smaller: it is capacity released, which is money only once finance verified it and a budget was reduced.',
} as const;

/** All that was saved, by service. Its parts add up to it, to the penny. */
export function shiftTotal(rows: readonly ShiftRow[], label = 'Capacity released'): Figure<'pence'> {
  return sum(
    { ...wording, label },
    termsBy(
      rows,
      ({ service }) => service.serviceId,
      ({ service }) => service.title,
    ),
  );
}

/** What was saved, put together by one of the ways; periods in order, others as they first come. */
export function shiftBy(rows: readonly ShiftRow[], grouping: ShiftGrouping): readonly ShiftGroup[] {
  const groups = [...Map.groupBy(rows, (row) => keyIn(row, grouping))];
  const inOrder = grouping === 'period' ? groups.toSorted(([one], [other]) => inOrderOfPeriods(one, other)) : groups;
  return inOrder.map(([key, all]) => {
    const label = grouping === 'period' ? `Capacity released, ${periodWords(key)}` : 'Capacity released';
    const saved =
      grouping === 'service'
        ? sum({ ...wording, label: `${label}, ${all[0]?.service.title ?? key}` }, all.map(periodTerm))
        : shiftTotal(all, label);
    return { key, rows: all, saved };
  });
}

function keyIn({ service, period }: ShiftRow, grouping: ShiftGrouping): string {
  switch (grouping) {
    case 'period':
      return period;
    case 'service':
      return service.serviceId;
    case 'department':
      return service.departmentId;
    case 'tier':
      return service.tier;
  }
}

function periodTerm(row: ShiftRow): Term {
  const { period, basis, saved } = row;
  const estimated = basis === 'estimated' ? ', estimated' : '';
  return {
    label: `${periodWords(period)}${estimated}`,
    value: saved,
    get entries() {
      return row.entries;
    },
  };
}

function termsBy(
  rows: readonly ShiftRow[],
  keyOf: (row: ShiftRow) => string,
  labelOf: (row: ShiftRow) => string,
): readonly Term[] {
  return [...Map.groupBy(rows, keyOf).values()].map((all) => ({
    label: all[0] === undefined ? '' : labelOf(all[0]),
    value: all.reduce((so, { saved }) => so + saved, 0),
    get entries() {
      return entriesOf(all);
    },
  }));
}

// Worked out when somebody looks: a total over many services rests on most of what was ever counted.
function entriesOf(rows: readonly Pick<ShiftRow, 'entries'>[]): readonly number[] {
  const all = new Set<number>();
  for (const { entries } of rows) for (const n of entries) all.add(n);
  return [...all].toSorted((a, b) => a - b);
}

/** What moved from one channel to another, over any rows. */
export interface PairOfChannels {
  readonly from: string;
  readonly to: string;
  readonly contacts: Figure<'contacts'>;
  /** What each saved, in pence, where that was the same throughout. */
  readonly each: number | undefined;
  readonly saved: Figure<'pence'>;
}

const pairing =
  'what losing channels lost goes to the gaining ones in proportion to what each gained, made whole by largest remainder, so that all pairs add up to what was saved';

/** What moved by one pair of channels of one service, over its periods. */
interface PairOfService {
  readonly title: string;
  readonly rows: ShiftRow[];
  contacts: number;
  saved: number;
}

/** The moves from one channel to another, each contact counted once, in order of what they saved. Together they are the total. */
export function pairsOfChannels(rows: readonly ShiftRow[], world: LedgerWorld): readonly PairOfChannels[] {
  return [...pairsIn(rows).values()]
    .map(({ pair: { from, to, each }, varies, services }): PairOfChannels => {
      const label = `${channelTitle(from, world)} to ${channelTitle(to, world)}`;
      const contacts = {
        label: `Contacts moved, ${label}`,
        unit: 'contacts',
        formula: `Service by service and period by period: ${pairing}`,
        doesNotTell: 'It does not tell that the same residents came by another channel, only that the mix is another.',
      } as const;
      const all = [...services.values()];
      return {
        from,
        to,
        contacts: sum(
          contacts,
          all.map((one) => pairTerm(one, one.contacts)),
        ),
        each: varies ? undefined : each,
        saved: sum(
          { ...wording, label: `Capacity released, ${label}` },
          all.map((one) => pairTerm(one, one.saved)),
        ),
      };
    })
    .toSorted((one, other) => other.saved.value - one.saved.value);
}

function pairsIn(rows: readonly ShiftRow[]) {
  const pairs = new Map<
    string,
    { readonly pair: MovedPair; varies: boolean; readonly services: Map<string, PairOfService> }
  >();
  for (const row of rows) {
    const { serviceId, title } = row.service;
    for (const pair of row.pairs) {
      const key = `${pair.from} ${pair.to}`;
      const so = pairs.get(key) ?? { pair, varies: false, services: new Map<string, PairOfService>() };
      pairs.set(key, so);
      so.varies ||= pair.each !== so.pair.each;
      const one = so.services.get(serviceId) ?? { title, rows: [], contacts: 0, saved: 0 };
      so.services.set(serviceId, one);
      one.rows.push(row);
      one.contacts += pair.contacts;
      one.saved += pair.saved;
    }
  }
  return pairs;
}

function pairTerm({ title, rows }: PairOfService, value: number): Term {
  return {
    label: title,
    value,
    get entries() {
      return entriesOf(rows);
    },
  };
}

/** One service in one period, explained as contacts moved times what each saved. */
export function rowFigure(row: ShiftRow, world: LedgerWorld): Figure<'pence'> {
  const terms = row.pairs.map(({ from, to, contacts, each, saved }): Term => ({
    label: `${channelTitle(from, world)} to ${channelTitle(to, world)}: ${contactsWords(contacts)} × ${pounds(each)}`,
    value: saved,
    entries: row.entries,
  }));
  return sum(
    {
      ...wording,
      label: `Capacity released, ${row.service.title}, ${periodWords(row.period)}`,
      formula: `${contactsWords(row.contacts)} at the baseline mix ${pounds(row.atBaselineMix)}, less ${pounds(row.actual)} as they came; ${pairing}`,
    },
    terms,
  );
}

function contactsWords(contacts: number): string {
  return `${withThousands(contacts)} ${contacts === 1 ? 'contact' : 'contacts'}`;
}
