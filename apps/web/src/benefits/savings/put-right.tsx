import { claimOf, counterOf, leftToTake, savingsIn, splitStream } from '@minutebook/domain';
import type { Claim, DomainEntry, LedgerWorld, StatementCommand } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { formName } from '../../recording/form-name.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';

/** A form that puts an entry right, and what it is about there. */
interface PutRight {
  readonly command: Extract<StatementCommand['type'], 'ReturnSaving' | 'ReduceBudgetBySaving'>;
  readonly about: string;
  readonly words: string;
}

/**
 * How what was taken from a budget, or returned to it, is put right: money that moved is not edited, it is moved back and
 * moved anew. Nothing of another entry. The link is there while there is something to move.
 */
export function putRightRows(entry: DomainEntry, world: LedgerWorld): readonly SummaryRow[] {
  if (entry.type !== 'BudgetReducedBySaving' && entry.type !== 'SavingReturned') return [];
  const counter = counterOf(entry);
  if (counter?.kind !== 'answered') return [];
  const { id: savingsId } = splitStream(entry.stream);
  const claim = claimOf(savingsIn(world, savingsId), entry.data.claimId);
  const found = claim && putRightBy(entry.type, entry.data.reductionId, claim);
  const form = found && (
    <RecordLink command={found.command}>
      {' '}
      <PathLink path={`/benefits/savings/${savingsId}/record/${formName(found.command)}?about=${found.about}`}>
        {found.words}
      </PathLink>
    </RecordLink>
  );
  return [
    {
      label: 'How it is put right',
      value: (
        <>
          {counter.sentence}
          {form}
        </>
      ),
    },
  ];
}

function putRightBy(
  type: 'BudgetReducedBySaving' | 'SavingReturned',
  reductionId: string,
  claim: Claim,
): PutRight | undefined {
  if (type === 'SavingReturned') {
    if (leftToTake(claim) <= 0) return undefined;
    return { command: 'ReduceBudgetBySaving', about: claim.claimId, words: 'Take it from the budget again' };
  }
  const isThere = claim.reductions.some((one) => one.reductionId === reductionId && one.returned === undefined);
  return isThere ? { command: 'ReturnSaving', about: reductionId, words: 'Return it to the budget' } : undefined;
}
