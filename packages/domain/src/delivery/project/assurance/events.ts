import { z } from 'zod';

import { defineEvent } from '../../../kernel/event.ts';
import type { EventOf } from '../../../kernel/event.ts';
import { id, line, prose } from '../../../kernel/schema.ts';

/** Who gave a rating: those who deliver, who answers for it, or somebody outside. */
export const reportedBy = z.enum(['ownTeam', 'sponsor', 'independent']);
export type ReportedBy = z.infer<typeof reportedBy>;

/** A rating with the scale it was given on; ratings of different scales are never mixed. Source: IPA annual report. */
export const confidence = z.discriminatedUnion('scale', [
  z.strictObject({
    scale: z.literal('fivePoint'),
    rating: z.enum(['green', 'amberGreen', 'amber', 'amberRed', 'red']),
  }),
  z.strictObject({ scale: z.literal('threePoint'), rating: z.enum(['green', 'amber', 'red']) }),
]);
export type Confidence = z.infer<typeof confidence>;

/** Somebody rated how likely the project is to deliver. A judgement of that day, not a measurement. */
export const DeliveryConfidenceReported = defineEvent('DeliveryConfidenceReported', { confidence, reportedBy });

/** Why a rating is not there: exempt from publication, none given, reset, or too early to rate. */
export const withheldBecause = z.enum(['exempt', 'noneGiven', 'reset', 'earlyPlanning']);
export type WithheldBecause = z.infer<typeof withheldBecause>;

/** There is no rating, for this reason. Not a rating of any colour. `asStated` is the source's own text. */
export const RatingWithheld = defineEvent('RatingWithheld', { because: withheldBecause, asStated: prose.optional() });

const level = z.int().min(1).max(5);

/** Something may go wrong. Likelihood and impact from 1 (lowest) to 5. Owner is a post title. */
export const RiskRaised = defineEvent('RiskRaised', {
  riskId: id,
  title: line,
  likelihood: level,
  impact: level,
  owner: line.optional(),
});

/** The risk was judged again; `response` is what is done about it. */
export const RiskAssessed = defineEvent('RiskAssessed', {
  riskId: id,
  likelihood: level,
  impact: level,
  response: prose,
});

/** The risk is no longer watched. Does not say that it did not happen. */
export const RiskClosed = defineEvent('RiskClosed', { riskId: id });

/** Something has gone wrong or stands in the way. */
export const IssueRaised = defineEvent('IssueRaised', {
  issueId: id,
  title: line,
  severity: z.enum(['low', 'medium', 'high']),
});

/** What stood in the way no longer does; the words say how. */
export const IssueResolved = defineEvent('IssueResolved', { issueId: id, resolution: prose });

export const assuranceEvents = [
  DeliveryConfidenceReported,
  RatingWithheld,
  RiskRaised,
  RiskAssessed,
  RiskClosed,
  IssueRaised,
  IssueResolved,
] as const;

export type AssuranceEvent = EventOf<(typeof assuranceEvents)[number]>;
