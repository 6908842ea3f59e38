import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { day, id, line, prose } from '../../kernel/schema.ts';
import { agreementOption } from '../../money/agreement/events.ts';
import { numberSaid } from '../said/said-schema.ts';
import { audiences, stances } from './names.ts';

export const audience = z.enum(audiences);
export type Audience = z.infer<typeof audience>;

export const stance = z.enum(stances);
export type Stance = z.infer<typeof stance>;

/** What a consultation bears on: a project, its plan as a whole, a decision, or what is to follow an agreement. */
export const bearing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('project'), projectId: id }),
  z.strictObject({ kind: z.literal('plan'), projectId: id }),
  z.strictObject({ kind: z.literal('decision'), decisionId: id }),
  z.strictObject({ kind: z.literal('agreement'), agreementId: id }),
]);
export type Bearing = z.infer<typeof bearing>;

/**
 * These are asked about this from the effective day to the closing day. `options` are ways to provide the service on which
 * they are asked where they stand; it may be about something else. Says nothing of who answered.
 */
export const ConsultationOpened = defineEvent('ConsultationOpened', {
  title: line,
  question: prose,
  audiences: z.array(audience).min(1).max(audiences.length),
  bearsOn: z.array(bearing).min(1).max(20),
  options: z.array(agreementOption).max(agreementOption.options.length),
  closesOn: day,
});

/** Where somebody stands on one option. */
export const standOn = z.strictObject({ option: agreementOption, stance });
export type StandOn = z.infer<typeof standOn>;

/**
 * A body stated this, word for word as it stated it. `who` is the body, never a resident or member of staff by name; what it
 * holds of options is how its words are read, and never more than they say.
 */
export const PositionStated = defineEvent('PositionStated', {
  positionId: id,
  who: line,
  audience,
  words: prose,
  stands: z.array(standOn).max(agreementOption.options.length),
});

/** People met about it on the effective day: how many took part, as counted or as said, and what was said. */
export const WorkshopHeld = defineEvent('WorkshopHeld', {
  workshopId: id,
  title: line,
  audiences: z.array(audience).min(1).max(audiences.length),
  tookPart: numberSaid,
  said: prose,
});

/** The consultation is over, and this came of it. Decides nothing by itself. */
export const ConsultationClosed = defineEvent('ConsultationClosed', { result: prose });

export const engagementEvents = [ConsultationOpened, PositionStated, WorkshopHeld, ConsultationClosed] as const;

export type EngagementEvent = EventOf<(typeof engagementEvents)[number]>;
