import type { Payee, RowCodes, SpendMapping } from '@minutebook/domain';
import { namesOfPersons, readAmount, readDate, refuse } from '@minutebook/tabular';
import type { AmountRead, DateRead, Header, Refused, Row } from '@minutebook/tabular';

import { asLine } from './as-line.ts';
import { columnId } from '../../open-sheet.ts';

/** A cell that was read, or why it says nothing. */
export type CellRead<T> = { readonly value: T } | { readonly sentence: string };

/** What a row says, by a mapping. */
export interface RowRead {
  readonly row: number;
  readonly day: CellRead<string>;
  /** Signed pence: below zero money came back. */
  readonly amount: CellRead<number>;
  /** As the file names it; `undefined` where it names nobody. */
  readonly supplier: string | undefined;
  /** As it would be recorded; `undefined` where the file names nobody. */
  readonly payee: Payee | undefined;
  readonly reference: string | undefined;
  readonly description: string | undefined;
  readonly codes: RowCodes;
}

export type ReadRow = (row: Row) => RowRead;

type Role = SpendMapping['columns'][number]['role'];
type Places = Readonly<Record<Role, readonly number[]>>;

/** How rows are read by a mapping; refused where the file lacks a column that it names. */
export function rowReader(mapping: SpendMapping, header: Header): ReadRow | Refused {
  const at = placesOf(mapping, header);
  if (typeof at === 'string') return refuse(at);
  const isCredit = creditsBy(mapping);
  const payeeOf = payeesBy(mapping.payees);
  const one = (row: Row, role: Role): string => row.cells[at[role][0] ?? -1] ?? '';
  const joined = (row: Row, role: Role): string | undefined => {
    const [only] = at[role];
    if (only === undefined) return undefined;
    if (at[role].length === 1) return asLine(row.cells[only] ?? '');
    return asLine(at[role].flatMap((index) => asLine(row.cells[index] ?? '') ?? []).join(' / '));
  };
  return (row) => {
    const amountAt = at.amount[0] ?? -1;
    const dayAt = at.day[0] ?? -1;
    const supplier = asLine(one(row, 'supplier'));
    const amount = readAmount(row.cells[amountAt] ?? '', mapping.amounts, row.types?.[amountAt]);
    return {
      row: row.number,
      day: dayRead(readDate(row.cells[dayAt] ?? '', mapping.days, row.types?.[dayAt])),
      amount: amountRead(amount, mapping.amounts, isCredit(one(row, 'kind'))),
      supplier,
      payee: payeeOf(supplier),
      reference: joined(row, 'reference'),
      description: joined(row, 'description'),
      codes: { supplier: supplier ?? '', costCentre: one(row, 'costCentre'), account: one(row, 'account') },
    };
  };
}

/** Where the columns of a mapping are; a sentence where the file lacks one. */
function placesOf({ columns }: SpendMapping, header: Header): Places | string {
  const indexes = new Map(header.columns.map((column) => [columnId(column), column.index]));
  const places: Record<Role, number[]> = {
    day: [],
    supplier: [],
    amount: [],
    reference: [],
    costCentre: [],
    account: [],
    description: [],
    kind: [],
  };
  for (const { column, role } of columns) {
    const index = indexes.get(column);
    if (index === undefined) return `The file has no column “${column}”. Confirm its columns anew.`;
    places[role].push(index);
  }
  return places;
}

function dayRead(read: DateRead): CellRead<string> {
  if (read.kind === 'day') return { value: read.day };
  return { sentence: read.kind === 'blank' ? 'The day is blank.' : read.sentence };
}

function amountRead(read: AmountRead, means: SpendMapping['amounts'], isCredit: boolean): CellRead<number> {
  if (read.kind === 'blank') return { sentence: 'The amount is blank.' };
  if (read.kind === 'unread') return { sentence: read.sentence };
  if (read.roundedTo !== undefined) return { sentence: `The amount is rounded to ${read.roundedTo}.` };
  return { value: isCredit ? -Math.abs(read.pence) : signed(read, means) };
}

function signed({ pence, sign }: Extract<AmountRead, { kind: 'amount' }>, means: SpendMapping['amounts']): number {
  switch (sign) {
    case 'brackets':
      return means.brackets === 'credit' ? -Math.abs(pence) : Math.abs(pence);
    case 'CR':
    case 'DR':
      return pence;
    case 'none':
    case 'plus':
    case 'minus':
    case 'trailing minus':
      return means.minus === 'credit' || pence === 0 ? pence : -pence;
  }
}

function creditsBy({ amounts: { creditWords } }: SpendMapping): (kind: string) => boolean {
  if (creditWords.length === 0) return () => false;
  const words = new Set(creditWords.map((word) => word.toLowerCase()));
  return (kind) => words.has(kind.trim().toLowerCase());
}

function payeesBy(payees: SpendMapping['payees']): (supplier: string | undefined) => Payee | undefined {
  if (payees === 'withheld') return () => ({ kind: 'withheld' });
  const named = (name: string | undefined): Payee | undefined =>
    name === undefined ? undefined : { kind: 'named', name };
  if (payees === 'named') return named;
  return (name) => (name !== undefined && isPerson(name) ? { kind: 'withheld' } : named(name));
}

const persons = new Map<string, boolean>();
const mostKept = 50_000;

/** Whether a text looks like the name of an individual. */
export function isPerson(text: string): boolean {
  const known = persons.get(text);
  if (known !== undefined) return known;
  if (persons.size > mostKept) persons.clear();
  const found = namesOfPersons([{ row: 1, text }]).persons > 0;
  persons.set(text, found);
  return found;
}
