import type { DomainEntry } from '../../world.ts';
import { statements } from '../recomputed/statements.ts';
import type { Statement } from '../recomputed/statements.ts';

/** What is claimed, verified and taken from budgets, in pence. */
export interface RecomputedSavings {
  readonly claimed: number;
  readonly verified: number;
  readonly taken: number;
}

/**
 * The three figures from the raw entries alone, without any fold or report: for tests that the pages show the same. Of one
 * department, or of all; as seen on a day, or whenever it happened.
 */
export function recomputedSavings(
  entries: readonly DomainEntry[],
  departmentId?: string,
  day = '9999-12-31',
): RecomputedSavings {
  const all = statements(entries).filter(
    ({ stream, on }) =>
      on <= day &&
      stream.startsWith('savings-') &&
      (departmentId === undefined || stream.slice('savings-'.length, stream.indexOf('.')) === departmentId),
  );
  const key = ({ stream, data }: Statement, field: string) => `${stream} ${String(data[field])}`;
  const named = (types: readonly string[], field: string) =>
    new Set(all.filter((one) => types.includes(one.type)).map((one) => key(one, field)));
  const ended = named(['SavingRefused', 'ClaimWithdrawn'], 'claimId');
  const returned = named(['SavingReturned'], 'reductionId');
  const standing = all.filter((one) => !ended.has(key(one, 'claimId')));
  const total = (type: string) =>
    standing.filter((one) => one.type === type).reduce((so, { data }) => so + Number(data['amount']), 0);
  const taken = standing
    .filter((one) => one.type === 'BudgetReducedBySaving' && !returned.has(key(one, 'reductionId')))
    .flatMap(({ data }) => data['lines'] as readonly { readonly amount: number }[])
    .reduce((so, { amount }) => so + amount, 0);
  return { claimed: total('SavingClaimed'), verified: total('SavingVerified'), taken };
}
