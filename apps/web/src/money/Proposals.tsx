import { amountOf, pounds } from '@minutebook/domain';
import type { BudgetState } from '@minutebook/domain';

import { EntryLink, PathLink } from '../clock/links.tsx';
import { Block } from '../design/Block.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { waiting } from './forms/items.ts';

/** What was asked of a budget and waits for an answer, each with the way to give one; nothing where nothing waits. */
export function Proposals({ budget }: { readonly budget: BudgetState }) {
  const proposals = waiting(budget);
  if (proposals.length === 0) return null;
  return (
    <Block heading="Proposed, and not answered">
      <ul className="govuk-list mb-reading">
        {proposals.map((one) => (
          <li key={one.allocationId}>
            {one.title}: {pounds(amountOf(one))}, <EntryLink n={one.proposed.n} />
            <Answers path={`/budget/${budget.budgetId}/record`} about={one.allocationId} title={one.title} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

interface AnswersProps {
  readonly path: string;
  readonly about: string;
  readonly title: string;
}

function Answers({ path, about, title }: AnswersProps) {
  const query = `?about=${encodeURIComponent(about)}`;
  return (
    <RecordLink command="AllocateFunds">
      <div>
        <PathLink path={`${path}/allocate-funds${query}`}>Allocate it: {title}</PathLink>
        {' · '}
        <PathLink path={`${path}/decline-allocation${query}`}>Decline it: {title}</PathLink>
      </div>
    </RecordLink>
  );
}
