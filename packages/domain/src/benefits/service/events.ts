import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { amount, id, line, prose } from '../../kernel/schema.ts';
import { tier } from '../../programme/programme/events.ts';
import { countedPeriod } from '../period-schema.ts';
import { countBases, countedThings, notGivenBecause } from './names.ts';

/** A whole number of contacts, calls or people; at most 10,000,000,000, so that sums stay exact. */
export const tally = z.int().min(0).max(10_000_000_000);

/** Whole seconds, at most a day. */
export const seconds = z.int().min(0).max(86_400);

/** A share in ten-thousandths: 1250 is 12.5%. */
export const tenThousandths = z.int().min(0).max(10_000);

export const countBasis = z.enum(countBases);

/** Residents or staff contact the council about this, and this department answers. Counts no contact. Source: council minutes. */
export const ServiceRegistered = defineEvent('ServiceRegistered', { title: line, departmentId: id, tier });

/**
 * In the period so many contacts came by each of these channels; 0 where it was counted and none came. A channel that is
 * not named was not counted, and adds nothing. `estimated`: worked out from something else than a count. `sourceLine` is
 * where the figures come from, such as the report or the system. `definition` is what counts as a contact, where the source
 * says so: another text than before begins a new series, and without one the text before goes on.
 */
export const ContactsRecorded = defineEvent('ContactsRecorded', {
  period: countedPeriod,
  contacts: z
    .array(z.strictObject({ channelId: id, contacts: tally }))
    .min(1)
    .max(50),
  basis: countBasis,
  sourceLine: line,
  definition: prose.optional(),
});

/**
 * There is no figure of this kind for the period, and that is known: the question does not arise, or nobody counted.
 * `asStated` is how the source says so, such as “n/a”. Never read as 0. Figures that are recorded later take its place.
 */
export const FiguresNotGiven = defineEvent('FiguresNotGiven', {
  what: z.enum(countedThings),
  period: countedPeriod,
  because: z.enum(notGivenBecause),
  asStated: line.optional(),
});

/**
 * How calls were handled in the period. Offered: calls that reached the queue; answered by somebody; abandoned by the
 * caller before. `abandonedShare` in ten-thousandths of those offered, only where the source gives no count. Wait and talk
 * are averages over the calls that were answered, in whole seconds. An absent figure was not given. `preliminary` where the
 * source says that it will be updated: the update corrects this entry. `definition` as of contacts. Source: contact centres.
 */
export const CallHandlingRecorded = defineEvent('CallHandlingRecorded', {
  period: countedPeriod,
  offered: tally,
  answered: tally.optional(),
  abandoned: tally.optional(),
  abandonedShare: tenThousandths.optional(),
  waitSeconds: seconds.optional(),
  talkSeconds: seconds.optional(),
  basis: countBasis,
  definition: prose.optional(),
  preliminary: z.literal(true).optional(),
});

/** Of so many residents who answered about the period, so many were satisfied. Says nothing of those who did not answer. */
export const SatisfactionSurveyed = defineEvent('SatisfactionSurveyed', {
  period: countedPeriod,
  respondents: tally,
  satisfied: tally,
});

/**
 * Of so many residents who were asked about the period, so many use a channel by choice, though they could serve
 * themselves; each is counted once, at the channel that they use most. Source: inclusion section of a business plan.
 */
export const ChannelChoiceSurveyed = defineEvent('ChannelChoiceSurveyed', {
  period: countedPeriod,
  respondents: tally,
  choices: z
    .array(z.strictObject({ channelId: id, residents: tally }))
    .min(1)
    .max(50),
  sourceLine: line,
});

/** Residents who use these channels by choice have been promised this, from the effective day on. Source: council minutes. */
export const ChoicePromised = defineEvent('ChoicePromised', {
  promiseId: id,
  channelIds: z.array(id).min(1).max(50),
  text: prose,
});

/**
 * These periods together are what later ones are compared with. `agreedBy` is the post or body that agreed it; `decisionId`
 * its decision, where the register holds it. The one agreed before stays as it was. Counts nothing itself.
 */
export const BaselineAgreed = defineEvent('BaselineAgreed', {
  periods: z.array(countedPeriod).min(1).max(60),
  agreedBy: line,
  decisionId: id.optional(),
});

/**
 * From the effective day on, at most this share of the calls offered is to be abandoned, in ten-thousandths, and the
 * average wait is to be at most so many seconds. A period is judged by the target in force on its last day.
 */
export const CallTargetAgreed = defineEvent('CallTargetAgreed', {
  abandonedShare: tenThousandths.optional(),
  waitSeconds: seconds.optional(),
  agreedBy: line,
  decisionId: id.optional(),
});

/** From the effective day on a contact of this service by this channel costs so much: an exception to the channel's own cost. */
export const ServiceUnitCostAdopted = defineEvent('ServiceUnitCostAdopted', {
  channelId: id,
  pence: amount,
  about: z.boolean(),
  costSource: line,
});

export const serviceEvents = [
  ServiceRegistered,
  ContactsRecorded,
  FiguresNotGiven,
  CallHandlingRecorded,
  SatisfactionSurveyed,
  ChannelChoiceSurveyed,
  ChoicePromised,
  BaselineAgreed,
  CallTargetAgreed,
  ServiceUnitCostAdopted,
] as const;

export type ServiceEvent = EventOf<(typeof serviceEvents)[number]>;
