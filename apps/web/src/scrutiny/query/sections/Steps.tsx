import { queryHolder } from '@minutebook/domain';
import type { QueryState, QueryStep, Stated } from '@minutebook/domain';

import { EntryLink } from '../../../clock/links.tsx';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { EmptyState } from '../../../design/EmptyState.tsx';

/** What became of a query, step by step, the newest first. */
export function Steps({ query, holder }: { readonly query: QueryState; readonly holder: string }) {
  return (
    <Block heading="What became of it">
      {query.steps.length === 0 ? <EmptyState>It waits for an answer from {holder}.</EmptyState> : null}
      <ul className="govuk-list mb-changes">
        {query.steps.toReversed().map((step) => (
          <li key={step.n}>
            <Step step={step} query={query} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Step({
  step: { n, on, value, reason },
  query,
}: {
  readonly step: Stated<QueryStep>;
  readonly query: QueryState;
}) {
  const words = wordsOf(value) ?? reason;
  return (
    <>
      <p className="mb-changes__sentence">
        <strong>{headOf(value, query, n)}</strong> on {formatDay(on)}, <EntryLink n={n} />
      </p>
      {words === undefined ? null : <p className="mb-secondary mb-prose">{words}</p>}
    </>
  );
}

function headOf(step: QueryStep, query: QueryState, n: number): string {
  switch (step.kind) {
    case 'answered':
      return `Answered by ${queryHolder(query, n)}`;
    case 'referred':
      return `Referred by ${queryHolder(query, n)} to ${step.to}`;
    case 'accepted':
      return 'Accepted as answered';
    case 'rejected':
      return 'Not answered';
  }
}

function wordsOf(step: QueryStep): string | undefined {
  switch (step.kind) {
    case 'answered':
      return step.text;
    case 'rejected':
      return `Missing: ${step.missing}`;
    case 'referred':
    case 'accepted':
      return undefined;
  }
}
