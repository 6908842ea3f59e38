import { accounts, budgetOf, partsOf, pounds, standing } from '@minutebook/domain';
import type { LedgerWorld, SpendImport } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLink, PathLink } from '../../../clock/links.tsx';
import { Notification } from '../../../design/Notification.tsx';
import { formatNumber } from '../../../design/numbers.ts';
import { useNow } from '../../../replay/index.ts';
import { reasonWords } from '../reason-words.ts';

interface DoneSpendProps {
  readonly batchId: string;
  readonly known: SpendImport | undefined;
}

/** That an import came to its end, what stands of it in which year of which budget, and how it is taken back. */
export function DoneSpend({ batchId, known }: DoneSpendProps) {
  const { world } = useNow();
  const held = useMemo(() => heldOf(world, batchId), [world, batchId]);
  const payments = held.reduce((sum, one) => sum + one.payments, 0);
  const amount = held.reduce((sum, one) => sum + one.amount, 0);
  return (
    <>
      <Notification kind="success" title="Recorded">
        <p className="govuk-notification-banner__heading">
          {formatNumber(payments)} payments of this import stand, {pounds(amount)} together.
        </p>
      </Notification>
      <ul className="govuk-list govuk-list--bullet">
        {held.map((one) => (
          <li key={one.accountId}>
            <PathLink path={`/budget/${one.budgetId}?year=${one.year}`}>
              {budgetOf(world, one.budgetId)?.title ?? one.budgetId}, {one.year}
            </PathLink>
            : {formatNumber(one.payments)} payments, {pounds(one.amount)}, from <EntryLink n={one.first} />.{' '}
            <PathLink path={`/budget/year/${one.accountId}/withdraw-spend-batch?about=${batchId}`}>
              Take it back from {one.year}
            </PathLink>
          </li>
        ))}
      </ul>
      {known?.ended === undefined ? null : <Ended ended={known.ended.value} n={known.ended.n} />}
    </>
  );
}

function Ended({ ended, n }: { readonly ended: NonNullable<SpendImport['ended']>['value']; readonly n: number }) {
  return (
    <p className="govuk-body mb-reading">
      {formatNumber(ended.alreadyHeld)} rows were held already.{' '}
      {ended.notTaken.map(({ reason, rows }) => `${reasonWords[reason]}: ${formatNumber(rows)}. `)}
      <EntryLink n={n}>The entry that says so</EntryLink>
    </p>
  );
}

function heldOf(world: LedgerWorld, batchId: string) {
  return accounts(world).flatMap((account) => {
    let payments = 0;
    let amount = 0;
    let first = 0;
    for (const payment of standing(account)) {
      if (payment.imported?.batchId !== batchId) continue;
      payments += 1;
      amount += payment.amount;
      if (first === 0) first = payment.n;
    }
    const { accountId } = account;
    return payments === 0 ? [] : [{ accountId, ...partsOf(accountId), payments, amount, first }];
  });
}
