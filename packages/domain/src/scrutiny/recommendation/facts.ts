import { seatsTaken } from '../../governance/board/as-sat.ts';
import type { Actor } from '../../kernel/entry.ts';
import { readsAlike } from '../../kernel/text.ts';
import { decisionOf } from '../../money/budget/granting.ts';
import type { LedgerWorld } from '../../world.ts';
import { findingThere } from '../assessment/facts.ts';
import { assessmentOf, recommendationOf, recommendations } from '../read.ts';
import type { OnBehalfOf, RecommendedBy, RecommendedText } from './events.ts';
import type { RecommendationState } from './state.ts';
import { behalfTitle, meetingOfDecision } from './titles.ts';

/** What a recommendation leans on outside its stream. */
export interface MakingFacts {
  /** The same recommendation under another id; `undefined` where there is none. */
  readonly same: RecommendationState | undefined;
  /** What it comes from is known. */
  readonly maker: 'known' | 'noAssessment' | 'noFinding' | 'noDecision';
  /** The day before which it cannot have been made; `undefined` where none is known. */
  readonly notBefore: string | undefined;
}

interface Makes {
  readonly recommendationId: string;
  readonly reference?: string | undefined;
  readonly text: RecommendedText;
  readonly madeBy: RecommendedBy;
  readonly effectiveOn: string;
}

export function makingFacts(makes: Makes, world: LedgerWorld): MakingFacts {
  const same = recommendations(world).find(
    (one) => one.recommendationId !== makes.recommendationId && isSameRecommendation(one, makes),
  );
  return { same, ...makerFacts(makes.madeBy, world) };
}

/** Whether the ledger holds what a recommendation comes from, and since when that was there. */
export function makerFacts(madeBy: RecommendedBy, world: LedgerWorld): Omit<MakingFacts, 'same'> {
  if (madeBy.kind === 'body') return { maker: 'known', notBefore: undefined };
  if (madeBy.kind === 'decision') {
    const isKnown = decisionOf(madeBy.decisionId, world) !== undefined;
    const notBefore = meetingOfDecision(madeBy.decisionId, world)?.heldOn;
    return { maker: isKnown ? 'known' : 'noDecision', notBefore };
  }
  const { assessmentId, findingId } = madeBy;
  const assessment = assessmentOf(world, assessmentId);
  if (assessment === undefined) return { maker: 'noAssessment', notBefore: undefined };
  const isFound = findingId === undefined || findingThere({ assessmentId, findingId }, world) !== undefined;
  return { maker: isFound ? 'known' : 'noFinding', notBefore: assessment.published.on };
}

/**
 * Whether two are one recommendation: of one maker and, where both say it, in one wording; where the text of either is missing,
 * under one reference.
 */
export function isSameRecommendation(
  one: Pick<RecommendationState, 'madeBy' | 'text' | 'reference' | 'made'>,
  other: Omit<Makes, 'recommendationId'>,
): boolean {
  if (!isSameMaker(one, other)) return false;
  if (one.text.kind === 'stated' && other.text.kind === 'stated') return readsAlike(one.text.text, other.text.text);
  return one.reference !== undefined && other.reference !== undefined && readsAlike(one.reference, other.reference);
}

function isSameMaker(
  { madeBy: one, made }: Pick<RecommendationState, 'madeBy' | 'made'>,
  { madeBy: other, effectiveOn }: Omit<Makes, 'recommendationId'>,
): boolean {
  if (one.kind === 'assessment') return other.kind === 'assessment' && one.assessmentId === other.assessmentId;
  if (one.kind === 'decision') return other.kind === 'decision' && one.decisionId === other.decisionId;
  return other.kind === 'body' && readsAlike(one.body, other.body) && made.on === effectiveOn;
}

/** Who closes or judges, for whom, and which posts they hold. */
export interface ClosingFacts {
  readonly by: Actor;
  readonly boardIsThere: boolean;
  /** Whether who records it sits on the board for which it is; never, where it is for a body that is no board. */
  readonly sitsOnIt: boolean;
  /** Posts by which who records it sits on any board that day. */
  readonly posts: readonly string[];
  /** For whom it is recorded, by name. */
  readonly behalf: string;
}

interface Closes {
  readonly recommendationId: string;
  readonly by: OnBehalfOf;
  readonly effectiveOn: string;
}

export function closingFacts(
  { recommendationId, by: behalf, effectiveOn }: Closes,
  world: LedgerWorld,
  by: Actor,
): ClosingFacts {
  const madeBy = recommendationOf(world, recommendationId)?.madeBy;
  const seats = seatsTaken(world, effectiveOn).filter(({ memberId }) => memberId === by.id);
  const boardId = behalf.kind === 'board' ? behalf.boardId : boardThatMade(madeBy, world);
  return {
    by,
    boardIsThere: boardId === undefined || world.state('board', boardId) !== undefined,
    sitsOnIt: boardId !== undefined && seats.some((seat) => seat.boardId === boardId),
    posts: seats.map(({ post }) => post),
    behalf: behalfTitle(behalf, madeBy, world),
  };
}

function boardThatMade(madeBy: RecommendedBy | undefined, world: LedgerWorld): string | undefined {
  return madeBy?.kind === 'decision' ? decisionOf(madeBy.decisionId, world)?.boardId : undefined;
}
