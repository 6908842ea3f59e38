import { readLater } from '../reading.ts';
import type { LedgerWorld } from '../world.ts';
import { assessmentFold } from './assessment/fold.ts';
import type { AssessmentState } from './assessment/state.ts';
import { engagementFold } from './engagement/fold.ts';
import type { EngagementState } from './engagement/state.ts';
import { queryFold } from './query/fold.ts';
import type { QueryState } from './query/state.ts';
import { recommendationFold } from './recommendation/fold.ts';
import type { RecommendationState } from './recommendation/state.ts';

// How what the area has is replayed. It comes with whatever first asks for it, not with the first page: so states of the
// area are asked for here alone.
readLater({
  assessment: assessmentFold,
  recommendation: recommendationFold,
  query: queryFold,
  engagement: engagementFold,
});

/** What of a world is asked: names of things need no more. */
type Reads = Pick<LedgerWorld, 'state' | 'states'>;

/** Every assessment, in the order in which they were recorded, which may be years after they were published. */
export function assessments(world: Pick<Reads, 'states'>): readonly AssessmentState[] {
  return world.states('assessment');
}

/** The assessment of this id; `undefined` where none was recorded under it. */
export function assessmentOf(world: Pick<Reads, 'state'>, assessmentId: string): AssessmentState | undefined {
  return world.state('assessment', assessmentId);
}

/** Every recommendation, in the order in which they were recorded. */
export function recommendations(world: Pick<Reads, 'states'>): readonly RecommendationState[] {
  return world.states('recommendation');
}

/** The recommendation of this id; `undefined` where none was made under it. */
export function recommendationOf(
  world: Pick<Reads, 'state'>,
  recommendationId: string,
): RecommendationState | undefined {
  return world.state('recommendation', recommendationId);
}

/** Every query, in the order in which they were raised. */
export function queries(world: Pick<Reads, 'states'>): readonly QueryState[] {
  return world.states('query');
}

/** The query of this id; `undefined` where none was raised under it. */
export function queryOf(world: Pick<Reads, 'state'>, queryId: string): QueryState | undefined {
  return world.state('query', queryId);
}

/** Every consultation, in the order in which they were recorded. */
export function engagements(world: Pick<Reads, 'states'>): readonly EngagementState[] {
  return world.states('engagement');
}

/** The consultation of this id; `undefined` where none was opened under it. */
export function engagementOf(world: Pick<Reads, 'state'>, engagementId: string): EngagementState | undefined {
  return world.state('engagement', engagementId);
}
