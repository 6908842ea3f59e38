import { lastAnswer } from '@minutebook/domain';

import type { OpenedQuery } from './query-form.ts';

/** The question as it was asked, above the form that answers it. */
export function Asked({ query }: Pick<OpenedQuery, 'query'>) {
  return <div className="govuk-inset-text mb-prose">{query.question}</div>;
}

/** The answer as it was given, above the form that says whether it is one. */
export function Answered({ query }: OpenedQuery) {
  const answer = lastAnswer(query);
  return (
    <>
      <Asked query={query} />
      {answer === undefined ? null : <div className="govuk-inset-text mb-prose">{answer.value.text}</div>}
    </>
  );
}
