import type { DomainEntry } from '../../world.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What is claimed, verified and taken from budgets, in pence. */
export interface RecomputedSavings {
  readonly claimed: number;
  readonly verified: number;
  readonly taken: number;
}

/** The statements of savings as they read once those corrected and withdrawn are read so. */
function statements(entries: readonly DomainEntry[]) {
  const said = new Map<string, { readonly stream: string; readonly type: string; readonly data: Raw }>();
  for (const { id, stream, type, data } of entries) {
    if (!stream.startsWith('savings-')) continue;
    if (type === 'EntryWithdrawn') said.delete(data.entry);
    else if (type === 'EntryCorrected') said.set(data.entry, { stream, type: data.type, data: data.data });
    else said.set(id, { stream, type, data });
  }
  return [...said.values()];
}

/** The three figures from the raw entries alone, without any fold or report: for tests that the pages show the same. */
export function recomputedSavings(entries: readonly DomainEntry[]): RecomputedSavings {
  const all = statements(entries);
  const key = ({ stream, data }: { readonly stream: string; readonly data: Raw }, field: string) =>
    `${stream} ${String(data[field])}`;
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
