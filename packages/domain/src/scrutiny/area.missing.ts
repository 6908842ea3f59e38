import { daysBetween } from '../kernel/day.ts';
import type { LedgerWorld } from '../world.ts';
import type { FindsMissing, Missing } from '../reports/missing/missing.ts';
import { unansweredQueries } from './reports/queries-register.ts';
import type { QueryRow } from './reports/queries-register.ts';
import { answersMissing, lateActions, latePromises, openEvidence } from './reports/recommendations-register.ts';
import type { LateAction, LatePromise, OpenEvidence } from './reports/recommendations-register.ts';
import { queryTitle } from './query/words.ts';
import type { RecommendationState } from './recommendation/state.ts';
import { answerOf } from './recommendation/standing.ts';
import { makerTitle, recommendationTitle } from './recommendation/titles.ts';

/**
 * Queries without an answer, recommendations without the response that is due or past the day of their answer, agreed actions
 * that are late, and evidence that nobody has judged.
 */
export const scrutinyMissing: FindsMissing = (world, on) => [
  ...unansweredQueries(world, on).map(queryNotAnswered),
  ...answersMissing(world, on).map((one) => recommendationNotAnswered(one, on)),
  ...lateActions(world, on).map(actionNotDone),
  ...latePromises(world, on).map(promiseNotKept),
  ...openEvidence(world).map((one) => evidenceNotJudged(one, world, on)),
];

function promiseNotKept({ recommendation, dueOn, days }: LatePromise): Missing {
  const { recommendationId, made, madeTo } = recommendation;
  return {
    kind: 'promiseNotKept',
    key: `promise of ${recommendationId}`,
    sentence: recommendationTitle(recommendation),
    since: dueOn,
    wasDue: true,
    days,
    hasToAct: { kind: 'post', title: madeTo },
    path: `/assurance/recommendations/${recommendationId}`,
    entries: [made.n, answerOf(recommendation)?.n ?? made.n],
    stream: `recommendation-${recommendationId}`,
  };
}

function evidenceNotJudged({ recommendation, offered }: OpenEvidence, world: LedgerWorld, on: string): Missing {
  const { recommendationId, madeBy } = recommendation;
  const { evidenceId } = offered.value;
  return {
    kind: 'evidenceNotJudged',
    key: `evidence ${evidenceId} of ${recommendationId}`,
    sentence: recommendationTitle(recommendation),
    since: offered.on,
    wasDue: false,
    days: Math.max(0, daysBetween(offered.on, on)),
    hasToAct: { kind: 'post', title: makerTitle(madeBy, world) },
    path: `/assurance/recommendations/${recommendationId}`,
    entries: [offered.n],
    stream: `recommendation-${recommendationId}`,
    part: { field: 'evidenceId', holds: [evidenceId] },
  };
}

function actionNotDone({ recommendation, action, dueOn, days }: LateAction): Missing {
  const { actionId, title, post } = action.agreed.value;
  return {
    kind: 'actionNotDone',
    key: `action ${actionId} of ${recommendation.recommendationId}`,
    sentence: title,
    since: dueOn,
    wasDue: true,
    days,
    hasToAct: { kind: 'post', title: post },
    path: `/assurance/recommendations/${recommendation.recommendationId}`,
    entries: [...new Set([action.agreed.n, action.dues.at(-1)?.n ?? action.agreed.n])],
    stream: `recommendation-${recommendation.recommendationId}`,
    part: { field: 'actionId', holds: [actionId] },
  };
}

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

function recommendationNotAnswered(one: RecommendationState, on: string): Missing {
  const { recommendationId, made, madeTo, answerDueOn } = one;
  const since = answerDueOn ?? made.on;
  return {
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
  };
}
