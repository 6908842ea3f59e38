import { z } from 'zod';

import { defineEvent } from '../kernel/event.ts';
import type { EventOf } from '../kernel/event.ts';
import { amount, day, digest, id, line, prose } from '../kernel/schema.ts';
import { decided, gateDecided } from '../meeting/events.ts';

/** What brought a project to the backlog. */
export const origin = z.enum(['request', 'strategy', 'inspection', 'statutory']);
export type Origin = z.infer<typeof origin>;

/**
 * A piece of work entered the backlog. Approves and promises nothing. Purpose and origin are absent only where an
 * imported publication does not state them. Source: PRINCE2.
 */
export const ProjectProposed = defineEvent('ProjectProposed', {
  title: line,
  purpose: prose.optional(),
  departmentId: id,
  serviceArea: line.optional(),
  origin: origin.optional(),
});

/** The project's particulars are now these; a field that is absent stays as it was. */
export const ProjectRedescribed = defineEvent('ProjectRedescribed', {
  title: line.optional(),
  purpose: prose.optional(),
  departmentId: id.optional(),
  serviceArea: line.optional(),
});

/** The project serves these aims, and no others. An empty list: it serves none. */
export const ProjectAligned = defineEvent('ProjectAligned', { aimIds: z.array(id).max(50) });

/**
 * The project was given a place in the backlog. `position` counts from 1 among the open projects of that moment and is
 * what people saw; `key` is what the order is kept by. Later moves of others change the position, not the key.
 */
export const ProjectRanked = defineEvent('ProjectRanked', {
  position: z.int().min(1),
  key: z.string().regex(/^[0-9A-Za-z]{1,4000}$/),
});

/** The post that answers for the project. A post title, never a person's name. Source: PRINCE2 (executive, SRO). */
export const ProjectSponsorNamed = defineEvent('ProjectSponsorNamed', { sponsor: line });

/** The project cannot go on without something: another project of this ledger, or what the words say. */
export const DependencyDeclared = defineEvent('DependencyDeclared', {
  dependencyId: id,
  needs: prose,
  onProjectId: id.optional(),
});

/** The dependency no longer holds. Does not say that it was met. */
export const DependencyWithdrawn = defineEvent('DependencyWithdrawn', { dependencyId: id });

/** Something to be reached was given its first day. */
export const MilestonePlanned = defineEvent('MilestonePlanned', { milestoneId: id, title: line, plannedFor: day });

/** The milestone is now expected on another day. The planned day stays what it was. */
export const MilestoneReforecast = defineEvent('MilestoneReforecast', { milestoneId: id, forecastFor: day });

/** The milestone was reached, on the day the entry was effective. */
export const MilestoneMet = defineEvent('MilestoneMet', { milestoneId: id });

/** The milestone had not been met after all: it is still to come, as it was last expected. The reason says what was wrong. */
export const MilestoneMetWithdrawn = defineEvent('MilestoneMetWithdrawn', { milestoneId: id });

/** The milestone is no longer to be reached: planned by mistake, or no longer pursued. Does not say that it was missed. */
export const MilestoneWithdrawn = defineEvent('MilestoneWithdrawn', { milestoneId: id });

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

/** A publication lists the project, under its own reference where it gives one. */
export const ProjectListed = defineEvent('ProjectListed', { publication: line, reference: line.optional() });

/** A publication leaves out a project that an earlier one listed. Does not say that it was stopped or closed. */
export const ProjectDelisted = defineEvent('ProjectDelisted', { publication: line });

/** An issued version of the project's plan was put to the board of a gate. Decides nothing. */
export const BusinessPlanSubmitted = defineEvent('BusinessPlanSubmitted', {
  version: z.int().min(1),
  digest,
  gateId: id,
  boardId: id,
});

/** Who decided at a gate: a board in a meeting, or an officer under the scheme of delegation (amounts in pence). */
export const takenBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('board'), boardId: id, meetingId: id, itemId: id }),
  z.strictObject({ kind: z.literal('officer'), schemeId: id, post: line, upTo: amount, wholeLifeCost: amount }),
]);
export type TakenBy = z.infer<typeof takenBy>;

/**
 * What was decided about the project at a gate: told by the meeting that minuted it, or decided here by an officer. The
 * same record for both; `takenBy` tells them apart. Starts nothing.
 */
export const GateDecisionRecorded = defineEvent('GateDecisionRecorded', { ...decided, takenBy, gate: gateDecided });

/** A decision about the project was called in: it carries nothing until a later one takes its place. */
export const GateDecisionCalledIn = defineEvent('GateDecisionCalledIn', { decisionId: id, by: line });

/** A version of the project's plan was withdrawn, so that no decision on it carries anything any more. */
export const PlanVersionWithdrawn = defineEvent('PlanVersionWithdrawn', { version: z.int().min(1) });

/** A condition of an approval was met; the evidence says how it can be seen. */
export const ConditionDischarged = defineEvent('ConditionDischarged', { conditionId: id, evidence: prose });

/** Delivery began, under this approval of this version of the plan. Spends nothing. Source: PRINCE2. */
export const ProjectStarted = defineEvent('ProjectStarted', { decisionId: id, version: z.int().min(1), digest });

/** Delivery rests; the entry's reason says why. The approval stays what it is. */
export const ProjectPaused = defineEvent('ProjectPaused', {});

/** Delivery goes on, under this approval. */
export const ProjectResumed = defineEvent('ProjectResumed', { decisionId: id });

/** The project will not be carried on; the entry's reason says why. */
export const ProjectStopped = defineEvent('ProjectStopped', {});

/** The project is complete; `delivered` says what it leaves behind. Does not close its benefits. */
export const ProjectClosed = defineEvent('ProjectClosed', { delivered: prose });

export const projectEvents = [
  ProjectProposed,
  ProjectRedescribed,
  ProjectAligned,
  ProjectRanked,
  ProjectSponsorNamed,
  DependencyDeclared,
  DependencyWithdrawn,
  MilestonePlanned,
  MilestoneReforecast,
  MilestoneMet,
  MilestoneMetWithdrawn,
  MilestoneWithdrawn,
  DeliveryConfidenceReported,
  RatingWithheld,
  RiskRaised,
  RiskAssessed,
  RiskClosed,
  IssueRaised,
  IssueResolved,
  ProjectListed,
  ProjectDelisted,
  BusinessPlanSubmitted,
  GateDecisionRecorded,
  GateDecisionCalledIn,
  PlanVersionWithdrawn,
  ConditionDischarged,
  ProjectStarted,
  ProjectPaused,
  ProjectResumed,
  ProjectStopped,
  ProjectClosed,
] as const;

export type ProjectEvent = EventOf<(typeof projectEvents)[number]>;
