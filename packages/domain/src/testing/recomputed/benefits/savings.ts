import type { DomainEntry } from '../../../world.ts';
import { statements } from '../statements.ts';
import { recomputedShift } from './shift.ts';

/** The four figures of savings in pence, which are never added. */
export interface RecomputedSavings {
  readonly released: number;
  readonly claimed: number;
  readonly verified: number;
  readonly taken: number;
}

/** The four figures from the raw entries, without any fold or report: of one department, or of all. */
export function recomputedSavings(entries: readonly DomainEntry[], departmentId?: string): RecomputedSavings {
  const told = statements(entries).filter(
    ({ stream }) => stream.startsWith('savings-') && (departmentId === undefined || isOf(stream, departmentId)),
  );
  const over = new Set(
    told
      .filter(({ type }) => type === 'SavingRefused' || type === 'ClaimWithdrawn')
      .map(({ stream, data }) => `${stream} ${String(data['claimId'])}`),
  );
  const back = new Set(
    told
      .filter(({ type }) => type === 'SavingReturned')
      .map(({ stream, data }) => `${stream} ${String(data['reductionId'])}`),
  );
  const figures = { released: 0, claimed: 0, verified: 0, taken: 0 };
  for (const { stream, type, data } of told) {
    if (over.has(`${stream} ${String(data['claimId'])}`)) continue;
    if (type === 'SavingClaimed') figures.claimed += Number(data['amount']);
    if (type === 'SavingVerified') figures.verified += Number(data['amount']);
    if (type === 'BudgetReducedBySaving' && !back.has(`${stream} ${String(data['reductionId'])}`)) {
      for (const { amount } of data['lines'] as readonly { readonly amount: number }[]) figures.taken += amount;
    }
  }
  for (const one of recomputedShift(entries)) {
    if (departmentId === undefined || one.departmentId === departmentId) figures.released += one.saved;
  }
  return figures;
}

function isOf(stream: string, departmentId: string): boolean {
  return stream.slice('savings-'.length, stream.indexOf('.')) === departmentId;
}
