import type { CostLine, YearAmount } from '@minutebook/domain';

/** Pounds of a financial year. */
export type InYear = readonly [year: string, pounds: number];

/** Amounts by financial year, in pence as the ledger holds them. */
export function byYear(...amounts: readonly InYear[]): YearAmount[] {
  return amounts.map(([year, pounds]) => ({ year, amount: pounds * 100 }));
}

/** What years cost, of one kind and out of one source. */
export function outOf(fundingSource: string, kind: CostLine['kind'], ...amounts: readonly InYear[]): CostLine[] {
  return byYear(...amounts).map((one) => ({ ...one, kind, fundingSource }));
}

/** The part of the transformation budget that Cabinet has not yet given to anything. */
export const transformation = 'Transformation budget, part still to come';
