import { budgetOf, overspent, overspentSentence, pounds } from '@minutebook/domain';
import type { LedgerWorld, SpendImport } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLink, PathLink } from '../../../clock/links.tsx';
import { capital } from '../../../design/capital.ts';
import { Notification } from '../../../design/Notification.tsx';
import { counted, formatNumber } from '../../../design/numbers.ts';
import { WarningText } from '../../../design/WarningText.tsx';
import { useNow } from '../../../replay/index.ts';
import { reasonWords } from '../reason-words.ts';
import { heldOfImports, heldTogether, takeBackPath } from './held-of.ts';
import type { HeldOfImport } from './held-of.ts';

interface DoneSpendProps {
  readonly batchId: string;
  readonly known: SpendImport | undefined;
}

/** That an import came to its end, what stands of it in which year of which budget, and how it is taken back. */
export function DoneSpend({ batchId, known }: DoneSpendProps) {
  const { world } = useNow();
  const held = useMemo(() => heldOfImports(world).get(batchId) ?? [], [world, batchId]);
  const { payments, amount } = heldTogether(held);
  return (
    <>
      <Notification kind="success" title="Recorded">
        <p className="govuk-notification-banner__heading">
          {payments === 1
            ? '1 payment of this import stands'
            : `${formatNumber(payments)} payments of this import stand`}
          , {pounds(amount)} together.
        </p>
      </Notification>
      <ul className="govuk-list govuk-list--bullet">
        {held.map((one) => (
          <li key={one.accountId}>
            <PathLink path={`/budget/${one.budgetId}?year=${one.year}`}>
              {budgetOf(world, one.budgetId)?.title ?? one.budgetId}, {one.year}
            </PathLink>
            : {counted(one.payments, 'payment')}, {pounds(one.amount)}, from <EntryLink n={one.first} />.{' '}
            <PathLink path={takeBackPath(one, batchId)}>Take it back from {one.year}</PathLink>
          </li>
        ))}
      </ul>
      <WarningText sentences={overspentIn(held, world)} />
      {known?.ended === undefined ? null : <Ended ended={known.ended.value} n={known.ended.n} />}
    </>
  );
}

/** What of the budgets and years that it paid out of is overspent now. */
function overspentIn(held: readonly HeldOfImport[], world: LedgerWorld): readonly string[] {
  return held.flatMap(({ budgetId, year }) =>
    overspent(world, { budgetId })
      .filter((one) => one.year === year)
      .map((one) => overspentSentence(world, one)),
  );
}

function Ended({ ended, n }: { readonly ended: NonNullable<SpendImport['ended']>['value']; readonly n: number }) {
  return (
    <p className="govuk-body mb-reading">
      {capital(counted(ended.alreadyHeld, 'row'))} {ended.alreadyHeld === 1 ? 'was' : 'were'} held already.{' '}
      {ended.notTaken.map(({ reason, rows }) => `${reasonWords[reason]}: ${formatNumber(rows)}. `)}
      <EntryLink n={n}>The entry that says so</EntryLink>
    </p>
  );
}
