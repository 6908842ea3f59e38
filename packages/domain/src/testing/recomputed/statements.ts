import type { DomainEntry } from '../../world.ts';

/** The data of an entry of whatever type. */
export type Raw = Readonly<Record<string, unknown>>;

/** What an entry says as it is read now; `on` is its effective day. */
export interface Statement {
  readonly n: number;
  readonly stream: string;
  readonly type: string;
  readonly on: string;
  readonly data: Raw;
}

const read = new WeakMap<readonly DomainEntry[], readonly Statement[]>();

/** What the entries say once those that were corrected or withdrawn are read so: in the order in which they were recorded. */
export function statements(entries: readonly DomainEntry[]): readonly Statement[] {
  const known = read.get(entries);
  if (known !== undefined) return known;
  const said = new Map<string, Statement>();
  for (const { n, id, stream, type, effectiveOn: on, data } of entries) {
    if (type === 'EntryWithdrawn') said.delete(data.entry);
    else if (type === 'EntryCorrected') {
      const first = entries.find((one) => one.id === data.entry);
      if (first !== undefined) {
        said.set(first.id, { n: first.n, stream: first.stream, type: data.type, on, data: data.data });
      }
    } else said.set(id, { n, stream, type, on, data });
  }
  const all = [...said.values()].toSorted((one, other) => one.n - other.n);
  read.set(entries, all);
  return all;
}

/** What is said of one year among lines of several, in pence. */
export function sumOf(lines: unknown, year: string): number {
  return (lines as readonly { readonly year: string; readonly amount: number }[])
    .filter((one) => one.year === year)
    .reduce((so, one) => so + one.amount, 0);
}

/** The financial year after one. */
export function nextYear(year: string): string {
  const first = Number(year.slice(0, 4)) + 1;
  return `${first}-${String(first + 1).slice(2)}`;
}

/** The ends of years that stand: one that was taken back later counts for nothing. */
export function yearEnds(ofBudget: readonly Statement[]): readonly Statement[] {
  return ofBudget.filter(
    ({ type, data, n }) =>
      type === 'YearBroughtForward' &&
      !ofBudget.some((one) => one.type === 'YearEndTakenBack' && one.data['year'] === data['year'] && one.n > n),
  );
}

/** What the end of a year carries, by allocation or for none. */
export type Carried = readonly { readonly allocationId?: string; readonly amount: number }[];

/** A line of money by its source and year. */
interface SourceLine {
  readonly year: string;
  readonly amount: number;
  readonly fundedBy: string;
}

/** What a statement adds to a budget by source and year, less than nothing where it takes away. */
export function linesAddedBy({ type, data }: Statement, ofBudget: readonly Statement[]): readonly SourceLine[] {
  const lines = (of: Raw | undefined, sign: 1 | -1): readonly SourceLine[] =>
    ((of?.['lines'] ?? []) as readonly SourceLine[]).map((one) => ({ ...one, amount: sign * one.amount }));
  if (type === 'SavingGivenBack') return lines(takingOf(data, ofBudget), 1);
  return lines(data, type === 'BudgetReduced' || type === 'SavingTaken' ? -1 : 1);
}

/** What a saving took from a budget and now gives back. */
export function takingOf(given: Raw, ofBudget: readonly Statement[]): Raw | undefined {
  return ofBudget.find(
    ({ type, data }) =>
      type === 'SavingTaken' &&
      data['savingsId'] === given['savingsId'] &&
      data['reductionId'] === given['reductionId'],
  )?.data;
}
