import { daysBetween } from '../kernel/day.ts';
import type { FindsMissing, Missing } from '../reports/missing/missing.ts';
import { unansweredQueries } from './reports/queries-register.ts';
import type { QueryRow } from './reports/queries-register.ts';
import { unansweredRecommendations } from './reports/recommendations-register.ts';
import { queryTitle } from './query/words.ts';
import type { RecommendationState } from './recommendation/state.ts';
import { recommendationTitle } from './recommendation/titles.ts';

/** Queries without an answer, and recommendations without a response whose day has passed or for which none was set. */
export const scrutinyMissing: FindsMissing = (world, on) => [
  ...unansweredQueries(world, on).map(queryNotAnswered),
  ...unansweredRecommendations(world).flatMap((one) => recommendationNotAnswered(one, on)),
];

function queryNotAnswered({ query, holder, days }: QueryRow): Missing {
  const { queryId, raised, steps } = query;
  return {
    kind: 'queryNotAnswered',
    key: `query ${queryId}`,
    sentence: `The query ${queryTitle(query)}`,
    since: raised.on,
    wasDue: false,
    days,
    hasToAct: { kind: 'post', title: holder },
    path: `/assurance/queries/${queryId}`,
    entries: [raised.n, ...steps.map(({ n }) => n)],
    stream: `query-${queryId}`,
  };
}

function recommendationNotAnswered(one: RecommendationState, on: string): readonly Missing[] {
  const { recommendationId, made, madeTo, answerDueOn } = one;
  const since = answerDueOn ?? made.on;
  if (answerDueOn !== undefined && answerDueOn >= on) return [];
  return [
    {
      kind: 'recommendationNotAnswered',
      key: `recommendation ${recommendationId}`,
      sentence: recommendationTitle(one),
      since,
      wasDue: answerDueOn !== undefined,
      days: Math.max(0, daysBetween(since, on)),
      hasToAct: { kind: 'post', title: madeTo },
      path: `/assurance/recommendations/${recommendationId}`,
      entries: [made.n],
      stream: `recommendation-${recommendationId}`,
    },
  ];
}
