import type { DomainEntry } from '../../world.ts';
import { approvalsOf } from './movements.ts';
import { linesAddedBy, nextYear, statements, sumOf, takingOf, yearEnds } from './statements.ts';
import type { Carried, Raw, Statement } from './statements.ts';

/** The figures of a year in pence, by their names in `Position`. */
export interface RecomputedPosition {
  approved: number;
  allocated: number;
  committed: number;
  spent: number;
  forecast: number;
  variance: number;
}

/**
 * The figures of one budget and year from the raw entries, without any fold or report: by a sum over what each entry says.
 * For tests that the pages show the same. `allocationIds` narrows to these allocations.
 */
export function recomputedPosition(
  entries: readonly DomainEntry[],
  budgetId: string,
  year: string,
  allocationIds?: ReadonlySet<string>,
): RecomputedPosition {
  const all = statements(entries);
  const ofBudget = all.filter(({ stream }) => stream === `budget-${budgetId}`);
  const ofYear = all.filter(({ stream }) => stream === `spend-${budgetId}.${year}`);
  const isIn = (id: unknown): boolean =>
    allocationIds === undefined || allocationIds.has(typeof id === 'string' ? id : '');
  const allocated = allocatedBy(ofBudget, year);
  const paid = payments(ofYear);
  const mine = [...allocated].filter(([id]) => isIn(id));
  const total = mine.reduce((so, [, amount]) => so + amount, 0);
  const spent = paid
    .filter(({ data }) => isIn(data['allocationId']))
    .reduce((so, { data }) => so + Number(data['amount']), 0);
  const forecast = isClosed(ofYear)
    ? spent
    : forecastOf({
        ofBudget,
        paid,
        year,
        allocated: mine,
        ordered: (is) => committedOf(all, budgetId, year, is),
        ...(allocationIds === undefined ? { all: allocated } : {}),
      });
  return {
    approved: approvalsOf(ofBudget, year).reduce((so, { amount }) => so + amount, 0),
    allocated: total,
    committed: isClosed(ofYear) ? 0 : committedOf(all, budgetId, year, isIn),
    spent,
    forecast,
    variance: forecast - total,
  };
}

/**
 * The sources out of which one budget has money in a year, from the raw entries: their own names, `virement` for what came
 * from another budget, and for what was carried into the year the sources of the year before. In alphabetical order.
 */
export function recomputedSources(entries: readonly DomainEntry[], budgetId: string, year: string): readonly string[] {
  const ofBudget = statements(entries).filter(({ stream }) => stream === `budget-${budgetId}`);
  const bySource = new Map<string, number>();
  const add = (source: unknown, amount: number): void => {
    bySource.set(String(source), (bySource.get(String(source)) ?? 0) + amount);
  };
  let carried = 0;
  for (const one of ofBudget) {
    const { type, data } = one;
    for (const line of linesAddedBy(one, ofBudget)) if (line.year === year) add(line.fundedBy, line.amount);
    if (type === 'BudgetReprofiled' && data['to'] === year) add(data['fundedBy'], Number(data['amount']));
    if (type === 'BudgetReprofiled' && data['from'] === year) add(data['fundedBy'], -Number(data['amount']));
    if (type === 'VirementReceived') add('virement', sumOf(data['years'], year));
  }
  const before = yearEnds(ofBudget).filter(({ data }) => nextYear(String(data['year'])) === year);
  for (const { data } of before) carried += (data['carried'] as Carried).reduce((so, one) => so + one.amount, 0);
  const own = [...bySource].filter(([, amount]) => amount > 0).map(([source]) => source);
  const fromBefore = carried > 0 ? recomputedSources(entries, budgetId, String(before[0]?.data['year'])) : [];
  return [...new Set([...own, ...fromBefore])].toSorted();
}

/** What a closed year of one budget had, spent and carries forward, from the raw entries. */
export function recomputedYearEnd(entries: readonly DomainEntry[], budgetId: string, year: string) {
  const all = statements(entries);
  const told = yearEnds(all.filter(({ stream }) => stream === `budget-${budgetId}`));
  const amountOf = (data: Raw | undefined): number =>
    ((data?.['carried'] ?? []) as Carried).reduce((so, { amount }) => so + amount, 0);
  const out = told.filter(({ data }) => data['year'] === year).reduce((so, { data }) => so + amountOf(data), 0);
  const { approved, spent } = recomputedPosition(entries, budgetId, year);
  const closing = all.findLast(({ stream, type }) => stream === `spend-${budgetId}.${year}` && type === 'YearClosed');
  return { had: approved + out, spent, carried: amountOf(closing?.data) };
}

/** Whether the year of an account is closed, as its entries say last. */
export function isClosed(ofYear: readonly Statement[]): boolean {
  return ofYear.findLast(({ type }) => type === 'YearClosed' || type === 'YearReopened')?.type === 'YearClosed';
}

/** What stands as paid: no row of an import that was taken back, and once the year is open again what was missed of it. */
function payments(ofYear: readonly Statement[]): readonly Statement[] {
  const later = (type: string, n: number): readonly Statement[] =>
    ofYear.filter((one) => one.type === type && one.n > n);
  return ofYear.filter(({ type, data, n }) => {
    if (type === 'PriorYearAdjusted') return later('YearReopened', n).length > 0;
    if (type !== 'SpendRecorded') return false;
    const batch = (data['imported'] as { readonly batchId: string } | undefined)?.batchId;
    return batch === undefined || !later('SpendBatchWithdrawn', n).some((one) => one.data['batchId'] === batch);
  });
}

/** What each allocation of a budget has for a year. */
export function allocatedBy(ofBudget: readonly Statement[], year: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (id: unknown, amount: number): void => {
    if (typeof id === 'string' && found.has(id)) found.set(id, (found.get(id) ?? 0) + amount);
  };
  for (const { type, data } of ofBudget) {
    const years = 'years' in data ? sumOf(data['years'], year) : 0;
    if (type === 'FundsAllocated')
      found.set(String(data['allocationId']), (found.get(String(data['allocationId'])) ?? 0) + years);
    if (type === 'AllocationReleased') add(data['allocationId'], -years);
    if (type === 'VirementReceived') add(data['allocationId'], years);
    if (type === 'AllocationReprofiled') {
      add(data['allocationId'], (data['to'] === year ? 1 : 0) * Number(data['amount']));
      add(data['allocationId'], (data['from'] === year ? -1 : 0) * Number(data['amount']));
    }
    if (type === 'SavingTaken') add(data['allocationId'], -sumOf(data['lines'], year));
    if (type === 'SavingGivenBack') {
      const taken = takingOf(data, ofBudget);
      add(taken?.['allocationId'], sumOf(taken?.['lines'] ?? [], year));
    }
    if (type === 'FundsVired') {
      const to = data['to'] as Raw;
      add(data['from'], -years);
      if (to['budgetId'] === undefined) add(to['allocationId'], years);
    }
  }
  for (const { data } of yearEnds(ofBudget)) {
    for (const { allocationId, amount } of data['carried'] as Carried) {
      if (data['year'] === year) add(allocationId, -amount);
      if (nextYear(String(data['year'])) === year) add(allocationId, amount);
    }
  }
  return found;
}

/** Ordered and not paid: also of years before that were closed since. */
function committedOf(
  all: readonly Statement[],
  budgetId: string,
  year: string,
  isIn: (id: unknown) => boolean,
): number {
  const ofBudget = all.filter(({ stream }) => stream === `budget-${budgetId}`);
  return ofBudget
    .filter(({ type, data }) => type === 'CommitmentRaised' && isIn(data['allocationId']))
    .filter(
      ({ data }) =>
        !ofBudget.some(
          (one) => one.type === 'CommitmentCancelled' && one.data['commitmentId'] === data['commitmentId'],
        ),
    )
    .reduce((so, { data }) => so + unpaidOf(data, all, budgetId, year), 0);
}

/** What is not paid of an order by the end of a year, given what the year before it left when it was closed. */
function unpaidOf(order: Raw, all: readonly Statement[], budgetId: string, year: string): number {
  const years = (order['years'] as readonly { readonly year: string }[]).map((one) => one.year).toSorted();
  let left = 0;
  for (let at = years[0] ?? year; at <= year; at = nextYear(at)) {
    const ofYear = all.filter(({ stream }) => stream === `spend-${budgetId}.${at}`);
    const closed = isClosed(ofYear);
    const settled = [...payments(ofYear), ...(closed ? adjustedSince(ofYear) : [])]
      .filter((one) => one.data['commitmentId'] === order['commitmentId'])
      .reduce((so, one) => so + Number(one.data['amount']), 0);
    left = Math.max(0, sumOf(order['years'], at) + left - settled);
    if (at < year && !closed) left = 0;
  }
  return left;
}

/** What came to be known of a year since it was closed. */
function adjustedSince(ofYear: readonly Statement[]): readonly Statement[] {
  const opened = ofYear.findLast(({ type }) => type === 'YearReopened')?.n ?? 0;
  return ofYear.filter(({ type, n }) => type === 'PriorYearAdjusted' && n > opened);
}

interface ForecastOf {
  readonly ofBudget: readonly Statement[];
  readonly paid: readonly Statement[];
  readonly year: string;
  readonly allocated: readonly (readonly [string, number])[];
  /** What is ordered and not paid of such allocations. */
  readonly ordered: (is: (id: unknown) => boolean) => number;
  /** Every allocation of the budget, where what is for none of them counts too. */
  readonly all?: ReadonlyMap<string, number>;
}

function forecastOf({ ofBudget, paid, year, allocated, ordered, all }: ForecastOf): number {
  const newest = (allocationId: string | undefined): number | undefined => {
    const made = ofBudget.filter(
      ({ type, data }) => type === 'ForecastRevised' && data['year'] === year && data['allocationId'] === allocationId,
    );
    const last = made.toSorted((a, b) => (a.on === b.on ? a.n - b.n : a.on < b.on ? -1 : 1)).at(-1);
    return last === undefined ? undefined : Number(last.data['outturn']);
  };
  const paidWhere = (is: (id: unknown) => boolean): number =>
    paid.filter(({ data }) => is(data['allocationId'])).reduce((so, { data }) => so + Number(data['amount']), 0);
  const atLeastUsed = (amount: number, is: (id: unknown) => boolean): number => {
    const isUsed = paid.some(({ data }) => is(data['allocationId'])) || ordered(is) > 0;
    return isUsed ? Math.max(amount, paidWhere(is) + ordered(is)) : amount;
  };
  const ofAll = allocated.reduce((so, [id, amount]) => so + atLeastUsed(newest(id) ?? amount, (one) => one === id), 0);
  if (all === undefined) return ofAll;
  return ofAll + atLeastUsed(newest(undefined) ?? 0, (one) => typeof one !== 'string' || !all.has(one));
}
