import {
  callsContradict,
  contactsContradict,
  countedAlready,
  gapIsNoGap,
  notGivenWords,
  periodHasNotEnded,
} from '@minutebook/domain';
import type { ChannelState, CountBasis, NotGivenBecause, ServiceState } from '@minutebook/domain';

import { withDays } from '../../design/days.ts';
import type { RowProblem } from '../../recording/grid/grid-of.ts';

/** What one column of the grid holds: the contacts of a channel, a figure of calls, or how all of them were come by. */
export type GridColumn =
  | { readonly kind: 'contacts'; readonly channelId: string; readonly title: string }
  | { readonly kind: 'calls'; readonly figure: CallFigure; readonly title: string }
  | { readonly kind: 'basis'; readonly title: string };

const callFigures = [
  { figure: 'offered', title: 'Calls offered' },
  { figure: 'answered', title: 'Answered' },
  { figure: 'abandoned', title: 'Abandoned' },
  { figure: 'waitSeconds', title: 'Wait, seconds' },
  { figure: 'talkSeconds', title: 'Talk, seconds' },
] as const;
type CallFigure = (typeof callFigures)[number]['figure'];

/** The columns of the grid: every channel, then calls, then the basis of the row. */
export function gridColumns(channels: readonly ChannelState[]): readonly GridColumn[] {
  return [
    ...channels.map(({ channelId, title }) => ({ kind: 'contacts', channelId, title }) as const),
    ...callFigures.map((one) => ({ kind: 'calls', ...one }) as const),
    { kind: 'basis', title: 'Basis' },
  ];
}

/** The title of the column of a channel. */
export function columnTitle(columns: readonly GridColumn[], channelId: string): string {
  return columns.find((one) => one.kind === 'contacts' && one.channelId === channelId)?.title ?? channelId;
}

/** What somebody typed into a cell: nothing, a number, that there is no figure, or something that is none of these. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: NotGivenBecause }
  | { readonly kind: 'unclear'; readonly typed: string };

/** Reads a cell of figures: `1,234`, `n/a` for what does not apply, `-` for what was not collected. */
export function readCell(typed: string): Cell {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (/^n\/?a$/i.test(text)) return { kind: 'doesNotApply' };
  if (/^[-–—]$/.test(text)) return { kind: 'notCollected' };
  const plain = text.replaceAll(/(?<=\d)[,\s](?=\d{3}(\D|$))/g, '').replace(/^−/, '-');
  return /^-?\d{1,10}$/.test(plain) ? { kind: 'number', value: Number(plain) } : { kind: 'unclear', typed: text };
}

/** Reads the basis of a row, also by its first letter; `undefined` where it states none, so that the month’s counts. */
function readBasis(typed: string): CountBasis | Extract<Cell, { kind: 'unclear' }> | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (/^e(st|stimated?)?$/i.test(text)) return 'estimated';
  return /^m(easured)?$/i.test(text) ? 'measured' : { kind: 'unclear', typed: text };
}

/** What the cells of one row say together. */
export interface RowSaid {
  readonly basis: CountBasis;
  readonly contacts: readonly { readonly channelId: string; readonly contacts: number }[];
  readonly calls: Readonly<Partial<Record<CallFigure, number>>>;
  /** That there is nothing of the kind, where that is all that its cells say. */
  readonly gaps: Readonly<Partial<Record<'contacts' | 'calls', NotGivenBecause>>>;
  /** What cannot be read, or says two things at once. */
  readonly unclear: readonly RowProblem[];
  /** The cells of each kind in which something is typed, from 0. */
  readonly at: Readonly<Record<'contacts' | 'calls', readonly number[]>>;
}

/** Reads a row of the grid; figures are of the basis that it states, and else of the month's. */
export function readRow(columns: readonly GridColumn[], cells: readonly string[], ofMonth: CountBasis): RowSaid {
  const read = columns.map((column, at) => ({ at, column, cell: readCell(cells[at] ?? '') }));
  const basisAt = columns.findIndex(({ kind }) => kind === 'basis');
  const basis = readBasis(cells[basisAt] ?? '') ?? ofMonth;
  const figures = read.filter(({ column }) => column.kind !== 'basis');
  const [contacts, calls] = (['contacts', 'calls'] as const).map((kind) =>
    gapIn(figures.filter(({ column }) => column.kind === kind).map(({ cell }) => cell)),
  );
  const typedAt = (kind: GridColumn['kind']) =>
    figures.flatMap(({ at, column, cell }) => (column.kind === kind && cell.kind !== 'empty' ? [at] : []));
  const at = { contacts: typedAt('contacts'), calls: typedAt('calls') };
  return {
    at,
    basis: typeof basis === 'string' ? basis : ofMonth,
    contacts: figures.flatMap(({ column, cell }) =>
      column.kind === 'contacts' && cell.kind === 'number'
        ? [{ channelId: column.channelId, contacts: cell.value }]
        : [],
    ),
    calls: Object.fromEntries(
      figures.flatMap(({ column, cell }) =>
        column.kind === 'calls' && cell.kind === 'number' ? [[column.figure, cell.value] as const] : [],
      ),
    ),
    gaps: {
      ...(contacts === undefined || contacts === 'both' ? {} : { contacts }),
      ...(calls === undefined || calls === 'both' ? {} : { calls }),
    },
    unclear: [
      ...figures.flatMap(({ at: column, cell }) =>
        cell.kind === 'unclear' ? about([column], `“${cell.typed}” is no whole number, “n/a” or “-”.`) : [],
      ),
      ...(typeof basis === 'string' ? [] : about([basisAt], `“${basis.typed}” is neither “measured” nor “estimated”.`)),
      ...(contacts === 'both' ? about(at.contacts, twoReasons('Contacts')) : []),
      ...(calls === 'both' ? about(at.calls, twoReasons('Calls')) : []),
    ],
  };
}

/** The same of these cells; nothing where nothing is said. */
function about(columns: readonly number[], sentence: string | undefined): readonly RowProblem[] {
  return sentence === undefined ? [] : [{ sentence, columns }];
}

function twoReasons(kind: string): string {
  return `${kind}: some cells say “n/a”, others “-”, and none holds a number. Give one of both, or the numbers.`;
}

/** Why there is nothing of a kind, where that is all that its cells say; `both` where they give two reasons. */
function gapIn(cells: readonly Cell[]): NotGivenBecause | 'both' | undefined {
  const said = cells.filter(({ kind }) => kind !== 'empty');
  const reasons = new Set(said.map(({ kind }) => kind).filter(isGap));
  if (reasons.size === 0 || said.some(({ kind }) => !isGap(kind))) return undefined;
  const [first] = reasons;
  return reasons.size > 1 ? 'both' : first;
}

function isGap(kind: Cell['kind']): kind is NotGivenBecause {
  return kind in notGivenWords;
}

/** What contradicts itself, or the record, in a row; none where it can be recorded. */
export function problemsIn(said: RowSaid, service: ServiceState, period: string, day: string): readonly RowProblem[] {
  const { basis, contacts, calls, gaps, unclear, at } = said;
  const { offered, ...others } = calls;
  const isCalls = Object.keys(calls).length > 0;
  const isSaid = contacts.length > 0 || isCalls || Object.keys(gaps).length > 0;
  const gap = (what: 'contacts' | 'callHandling', because: NotGivenBecause | undefined) =>
    because && gapIsNoGap({ what, period, because }, service);
  const beside = (columns: readonly number[], refused: Told | undefined) =>
    about(columns, refused && withDays(`${refused.sentence} ${refused.remedy}`));
  return [
    ...unclear,
    ...about(at.calls, isCalls && offered === undefined ? 'Say how many calls were offered.' : undefined),
    ...about(at.contacts, contactsContradict(contacts)?.sentence),
    ...about(
      at.calls,
      isCalls && offered !== undefined ? callsContradict({ offered, ...others })?.sentence : undefined,
    ),
    ...(contacts.length > 0
      ? beside(at.contacts, countedAlready('contacts', service.contacts, { period, basis }))
      : []),
    ...(isCalls ? beside(at.calls, countedAlready('callHandling', service.calls, { period, basis })) : []),
    ...beside(at.contacts, gap('contacts', gaps.contacts)),
    ...beside(at.calls, gap('callHandling', gaps.calls)),
    ...(isSaid ? beside([...at.contacts, ...at.calls], periodHasNotEnded(period, day)) : []),
  ];
}

interface Told {
  readonly sentence: string;
  readonly remedy: string;
}
