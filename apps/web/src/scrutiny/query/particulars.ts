import { queryAboutWords, queryHolder, queryStanding } from '@minutebook/domain';
import type { QueryState, QueryStep } from '@minutebook/domain';

import type { Known } from '../../entries/differences-of.ts';
import { capital } from '../../design/capital.ts';
import { queryStandingWords, seenWords } from './query-words.ts';

/** What is known of a query, in words; nothing before it was raised. */
export function queryParticulars(query: QueryState | undefined): readonly Known[] {
  if (query === undefined) return [];
  return [
    { label: 'Question', words: query.question },
    { label: 'About', words: capital(queryAboutWords(query)) },
    { label: 'As it was seen', words: capital(seenWords(query.seen)) },
    { label: 'Held by', words: queryHolder(query) },
    { label: 'How far it is', words: queryStandingWords[queryStanding(query)] },
    ...query.steps.map(({ n, value }) => ({
      key: `step ${n}`,
      label: stepLabels[value.kind],
      words: stepWords(value),
    })),
  ];
}

const stepLabels: Readonly<Record<QueryStep['kind'], string>> = {
  answered: 'Answer',
  referred: 'Referred to',
  accepted: 'Word on the answer',
  rejected: 'Missing',
};

function stepWords(step: QueryStep): string {
  switch (step.kind) {
    case 'answered':
      return step.text;
    case 'referred':
      return step.to;
    case 'accepted':
      return 'It answers the query.';
    case 'rejected':
      return step.missing;
  }
}
