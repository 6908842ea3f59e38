import { callsContradict, contactsContradict, lastDayOf, periodWords, recordedOf } from '@minutebook/domain';
import type { ChannelState, ServiceState } from '@minutebook/domain';

/** What one column of the grid holds: the contacts of a channel, or a figure of calls. */
export type GridColumn =
  | { readonly kind: 'contacts'; readonly channelId: string; readonly title: string }
  | { readonly kind: 'calls'; readonly figure: CallFigure; readonly title: string };

const callFigures = [
  { figure: 'offered', title: 'Calls offered' },
  { figure: 'answered', title: 'Answered' },
  { figure: 'abandoned', title: 'Abandoned' },
  { figure: 'waitSeconds', title: 'Wait, seconds' },
  { figure: 'talkSeconds', title: 'Talk, seconds' },
] as const;
type CallFigure = (typeof callFigures)[number]['figure'];

/** The columns of the grid: every channel, then calls. */
export function gridColumns(channels: readonly ChannelState[]): readonly GridColumn[] {
  return [
    ...channels.map(({ channelId, title }) => ({ kind: 'contacts', channelId, title }) as const),
    ...callFigures.map((one) => ({ kind: 'calls', ...one }) as const),
  ];
}

/** Why there is no figure: the question does not arise, or nobody counted. */
const noFigure = ['doesNotApply', 'notCollected'] as const;
type NoFigure = (typeof noFigure)[number];

const kindWords = { contacts: 'Contacts', calls: 'Calls' } as const;

/** What somebody typed into a cell: nothing, a number, that there is no figure, or something that is none of these. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: NoFigure }
  | { readonly kind: 'unclear'; readonly typed: string };

/** Reads a cell: `1,234`, `n/a` for what does not apply, `-` for what was not collected. */
export function readCell(typed: string): Cell {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (/^n\/?a$/i.test(text)) return { kind: 'doesNotApply' };
  if (/^[-–—]$/.test(text)) return { kind: 'notCollected' };
  const plain = text.replaceAll(/(?<=\d)[, ](?=\d{3}(\D|$))/g, '').replace(/^−/, '-');
  return /^-?\d{1,10}$/.test(plain) ? { kind: 'number', value: Number(plain) } : { kind: 'unclear', typed: text };
}

/** What the cells of one row say together. */
export interface RowSaid {
  readonly contacts: readonly { readonly channelId: string; readonly contacts: number }[];
  readonly calls: Readonly<Partial<Record<CallFigure, number>>>;
  /** That there is nothing of the kind, where that is all that its cells say. */
  readonly gaps: Readonly<Partial<Record<GridColumn['kind'], NoFigure>>>;
  /** Of which kind its cells say both that it does not apply and that nobody counted, and give no figure. */
  readonly atOdds: readonly GridColumn['kind'][];
  readonly unclear: readonly string[];
}

/** Reads a row of the grid. */
export function readRow(columns: readonly GridColumn[], cells: readonly string[]): RowSaid {
  const read = columns.map((column, at) => ({ column, cell: readCell(cells[at] ?? '') }));
  const saidOf = (kind: GridColumn['kind']): ReadonlySet<Cell['kind']> =>
    new Set(read.flatMap(({ column, cell }) => (column.kind === kind && cell.kind !== 'empty' ? [cell.kind] : [])));
  const gapOf = (kind: GridColumn['kind']) => {
    const said = saidOf(kind);
    const because = noFigure.find((one) => said.has(one));
    return because !== undefined && said.size === 1 ? { [kind]: because } : {};
  };
  const isAtOdds = (kind: GridColumn['kind']) => {
    const said = saidOf(kind);
    return said.size === noFigure.length && noFigure.every((one) => said.has(one));
  };
  return {
    contacts: read.flatMap(({ column, cell }) =>
      column.kind === 'contacts' && cell.kind === 'number'
        ? [{ channelId: column.channelId, contacts: cell.value }]
        : [],
    ),
    calls: Object.fromEntries(
      read.flatMap(({ column, cell }) =>
        column.kind === 'calls' && cell.kind === 'number' ? [[column.figure, cell.value] as const] : [],
      ),
    ),
    gaps: { ...gapOf('contacts'), ...gapOf('calls') },
    atOdds: (['contacts', 'calls'] as const).filter(isAtOdds),
    unclear: read.flatMap(({ cell }) => (cell.kind === 'unclear' ? [cell.typed] : [])),
  };
}

/** What contradicts itself, or the record, in a row: each a sentence; none where it can be recorded. */
export function problemsIn(said: RowSaid, service: ServiceState, period: string, day: string): readonly string[] {
  const { contacts, calls, gaps, atOdds, unclear } = said;
  const { offered, ...others } = calls;
  const isCalls = Object.keys(calls).length > 0;
  const refusals = [
    contactsContradict(contacts),
    isCalls && offered !== undefined ? callsContradict({ offered, ...others }) : undefined,
  ];
  const there = (what: string, all: ServiceState['contacts'] | ServiceState['calls']) => {
    const before = recordedOf<{ readonly period: string }>(all, period);
    return before === undefined
      ? []
      : [`${what} of ${periodWords(before.value.period)} are recorded, in entry ${before.n}: correct that entry.`];
  };
  const saysContacts = contacts.length > 0 || gaps.contacts !== undefined;
  const saysCalls = isCalls || gaps.calls !== undefined;
  return [
    ...unclear.map((typed) => `“${typed}” is no whole number, “n/a” or “-”.`),
    ...atOdds.map(
      (kind) =>
        `${kindWords[kind]}: some cells say “n/a”, others “-”, and none holds a number. Give one of both, or the numbers.`,
    ),
    ...(isCalls && offered === undefined ? ['Say how many calls were offered.'] : []),
    ...refusals.flatMap((one) => (one === undefined ? [] : [one.sentence])),
    ...(saysContacts ? there(kindWords.contacts, service.contacts) : []),
    ...(saysCalls ? there(kindWords.calls, service.calls) : []),
    ...((saysContacts || saysCalls) && day < lastDayOf(period) ? [`${periodWords(period)} is not over.`] : []),
  ];
}

/** Whether anything was typed in the row. */
export function isTyped(cells: readonly string[]): boolean {
  return cells.some((one) => one.trim() !== '');
}
