import { readsAlike } from '../../kernel/text.ts';
import type { LedgerWorld } from '../../world.ts';
import type { RecommendationState } from '../recommendation/state.ts';
import { recommendationsRegister } from './recommendations-register.ts';
import type { RecommendationLine } from './recommendations-register.ts';

/** What recommendations may bear on: projects, decisions, and who has to act. */
export interface BornOn {
  readonly projectIds: ReadonlySet<string>;
  readonly decisionIds: ReadonlySet<string>;
  /** Title of a post or a body. */
  readonly madeTo: string;
}

/**
 * The open recommendations that bear on these, the most pressing first: those of which an action is work of one of the
 * projects, that one of the decisions made, or that were made to the body.
 */
export function openRecommendationsAbout(
  world: Pick<LedgerWorld, 'states'>,
  on: string,
  about: BornOn,
): readonly RecommendationLine[] {
  return recommendationsRegister(world, on).filter(
    ({ recommendation }) => recommendation.closed === undefined && bears(recommendation, about),
  );
}

function bears({ actions, madeBy, madeTo }: RecommendationState, about: BornOn): boolean {
  return (
    actions.some(({ agreed }) => agreed.value.projectIds.some((one) => about.projectIds.has(one))) ||
    (madeBy.kind === 'decision' && about.decisionIds.has(madeBy.decisionId)) ||
    readsAlike(madeTo, about.madeTo)
  );
}
