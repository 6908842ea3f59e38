import { entriesInOrder, sum, sumOf, underRules } from '../../../kernel/figure.ts';
import type { Figure, Term, Unit, Wording } from '../../../kernel/figure.ts';
import { pounds, withThousands } from '../../../kernel/money.ts';
import type { LedgerWorld } from '../../../world.ts';
import { inOrderOfPeriods, periodWords } from '../../period.ts';
import { channelTitle } from '../../read.ts';
import { costsUsed } from './costs-used.ts';
import type { MovedPair } from './saving.ts';
import type { ShiftRow } from './worked-row.ts';

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
  return released({ ...wording, label }, rows, () => termsOfServices(rows, ({ saved }) => saved));
}

/** What was saved, put together by one of the ways; periods in order, others as they first come. */
export function shiftBy(rows: readonly ShiftRow[], grouping: ShiftGrouping): readonly ShiftGroup[] {
  const groups = [...Map.groupBy(rows, (row) => keyIn(row, grouping))];
  const inOrder = grouping === 'period' ? groups.toSorted(([one], [other]) => inOrderOfPeriods(one, other)) : groups;
  return inOrder.map(([key, all]) => {
    const label = grouping === 'period' ? `Capacity released, ${periodWords(key)}` : 'Capacity released';
    const saved =
      grouping === 'service'
        ? released({ ...wording, label: `${label}, ${all[0]?.service.title ?? key}` }, all, () => all.map(periodTerm))
        : shiftTotal(all, label);
    return { key, rows: all, saved };
  });
}

/** What rows released together, at the unit costs that they say. */
function released(words: Wording<'pence'>, rows: readonly ShiftRow[], termsOf: () => readonly Term[]): Figure<'pence'> {
  return underRules(
    added(words, rows, ({ saved }) => saved, termsOf),
    () => costsUsed(rows),
  );
}

/** What rows come to together. Its terms are worked out when somebody looks: there are as many rows as figures on a page. */
function added<U extends Unit>(
  words: Wording<U>,
  rows: readonly ShiftRow[],
  valueOf: (row: ShiftRow) => number,
  termsOf: () => readonly Term[],
): Figure<U> {
  const value = rows.reduce((so, row) => so + valueOf(row), 0);
  return sumOf(words, value, termsOf);
}

/** The contacts of a group that were compared with the baseline; by period of one service, by service of more. */
export function contactsIn({ rows }: ShiftGroup, grouping: ShiftGrouping): Figure<'contacts'> {
  const isOne = grouping === 'service';
  return added(
    {
      label: isOne ? `Contacts, ${rows[0]?.service.title ?? ''}` : 'Contacts',
      unit: 'contacts',
      formula: `Contacts of the periods that are compared with the baseline, ${isOne ? 'period by period' : 'service by service'}`,
      doesNotTell: 'It does not tell of periods that were left out, nor how many residents they were.',
    },
    rows,
    ({ contacts }) => contacts,
    () =>
      isOne
        ? rows.map(({ period, contacts, n }) => ({ label: periodWords(period), value: contacts, entries: [n] }))
        : termsOfServices(
            rows,
            ({ contacts }) => contacts,
            (all) => entriesInOrder(all.map(({ n }) => n)),
          ),
  );
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

function termsOfServices(
  rows: readonly ShiftRow[],
  valueOf: (row: ShiftRow) => number,
  behind: (rows: readonly ShiftRow[]) => readonly number[] = entriesOf,
): readonly Term[] {
  return [...Map.groupBy(rows, ({ service }) => service.serviceId).values()].map((all) => ({
    label: all[0]?.service.title ?? '',
    value: all.reduce((so, row) => so + valueOf(row), 0),
    get entries() {
      return behind(all);
    },
  }));
}

// Worked out when somebody looks: a total over many services rests on most of what was ever counted.
function entriesOf(rows: readonly Pick<ShiftRow, 'entries'>[]): readonly number[] {
  const all = new Set<number>();
  for (const { entries } of rows) for (const n of entries) all.add(n);
  return entriesInOrder(all);
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
  readonly service: ShiftRow['service'];
  contacts: number;
  saved: number;
}

/** What moved by one pair of channels, service by service; rows of one service follow each other. */
interface PairSoFar {
  readonly pair: MovedPair;
  varies: boolean;
  readonly services: PairOfService[];
}

/** The moves from one channel to another, each contact counted once, in order of what they saved. Together they are the total. */
export function pairsOfChannels(rows: readonly ShiftRow[], world: LedgerWorld): readonly PairOfChannels[] {
  return pairsIn(rows)
    .map(({ pair: { from, to, each }, varies, services }): PairOfChannels => {
      const label = `${channelTitle(from, world)} to ${channelTitle(to, world)}`;
      const contacts = {
        label: `Contacts moved, ${label}`,
        unit: 'contacts',
        formula: `Service by service and period by period: ${pairing}`,
        doesNotTell: 'It does not tell that the same residents came by another channel, only that the mix is another.',
      } as const;
      const term = ({ service }: PairOfService, value: number): Term => ({
        label: service.title,
        value,
        get entries() {
          return entriesOf(rows.filter((row) => row.service.serviceId === service.serviceId && isMoved(row, from, to)));
        },
      });
      return {
        from,
        to,
        contacts: sum(
          contacts,
          services.map((one) => term(one, one.contacts)),
        ),
        each: varies ? undefined : each,
        saved: underRules(
          sum(
            { ...wording, label: `Capacity released, ${label}` },
            services.map((one) => term(one, one.saved)),
          ),
          () => costsUsed(rows.filter((row) => isMoved(row, from, to))),
        ),
      };
    })
    .toSorted((one, other) => other.saved.value - one.saved.value);
}

function isMoved({ pairs }: ShiftRow, from: string, to: string): boolean {
  return pairs.some((one) => one.from === from && one.to === to);
}

function pairsIn(rows: readonly ShiftRow[]): readonly PairSoFar[] {
  const pairs = new Map<string, Map<string, PairSoFar>>();
  for (const { service, pairs: moved } of rows) {
    for (const pair of moved) {
      let fromIt = pairs.get(pair.from);
      if (fromIt === undefined) pairs.set(pair.from, (fromIt = new Map()));
      let so = fromIt.get(pair.to);
      if (so === undefined) fromIt.set(pair.to, (so = { pair, varies: false, services: [] }));
      so.varies ||= pair.each !== so.pair.each;
      let one = so.services.at(-1);
      if (one?.service.serviceId !== service.serviceId) so.services.push((one = { service, contacts: 0, saved: 0 }));
      one.contacts += pair.contacts;
      one.saved += pair.saved;
    }
  }
  return [...pairs.values()].flatMap((fromIt) => [...fromIt.values()]);
}

/** One service in one period, explained as contacts moved times what each saved. */
export function rowFigure(row: ShiftRow, world: LedgerWorld): Figure<'pence'> {
  const terms = row.pairs.map(({ from, to, contacts, each, saved }): Term => ({
    label: `${channelTitle(from, world)} to ${channelTitle(to, world)}: ${contactsWords(contacts)} × ${pounds(each)}`,
    value: saved,
    entries: row.entries,
  }));
  const figure = sum(
    {
      ...wording,
      label: `Capacity released, ${row.service.title}, ${periodWords(row.period)}`,
      formula: `${contactsWords(row.contacts)} at the baseline mix ${pounds(row.atBaselineMix)}, less ${pounds(row.actual)} as they came; ${pairing}`,
    },
    terms,
  );
  return underRules(figure, () => costsUsed([row]));
}

function contactsWords(contacts: number): string {
  return `${withThousands(contacts)} ${contacts === 1 ? 'contact' : 'contacts'}`;
}
