import type { Stated } from '../../kernel/entry.ts';
import type { RecommendationEvent } from './events.ts';

type Data<Type extends RecommendationEvent['type']> = Extract<RecommendationEvent, { type: Type }>['data'];

export type GivenResponse = Data<'ResponseGiven'>;
export type ActionTerms = Data<'ActionAgreed'>;
export type RecommendationClosing = Data<'RecommendationClosed'>;

/** What is to be done about a recommendation. */
export interface AgreedAction {
  readonly agreed: Stated<ActionTerms>;
  /** The day until which it is to be done, as agreed first and as set since, in ledger order. */
  readonly dues: readonly Stated<string>[];
  readonly completed: Stated<true> | undefined;
}

/** What was offered to show that it was done, and what was found of it; `undefined` while it waits. */
export interface OfferedEvidence {
  readonly offered: Stated<Data<'EvidenceOffered'>>;
  readonly judged: Stated<Data<'EvidenceJudged'>> | undefined;
}

/** A recommendation as its entries leave it. Every list is in ledger order. */
export interface RecommendationState extends Omit<Data<'RecommendationMade'>, never> {
  readonly recommendationId: string;
  readonly made: Stated<true>;
  /** The newest counts. */
  readonly responses: readonly Stated<GivenResponse>[];
  readonly actions: readonly AgreedAction[];
  readonly evidence: readonly OfferedEvidence[];
  /** How it was closed; `undefined` while it is open. */
  readonly closed: Stated<RecommendationClosing> | undefined;
  /** Closings that were followed by a reopening, with that. */
  readonly reopened: readonly { readonly closed: Stated<RecommendationClosing>; readonly reopened: Stated<true> }[];
  /** Opaque ids of who recorded answers, actions or evidence: they act for who has to act. */
  readonly actedFor: readonly string[];
}
