import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { day, line, prose } from '../../kernel/schema.ts';

const entryNumber = z.int().min(1).max(1_000_000_000);

/** A page’s own address, without its dates: a path of this service, never one that leads elsewhere. */
export const pageAddress = z
  .string()
  .max(1_000, 'This address is too long')
  .regex(/^\/(?![/\\])[\x21-\x5B\x5D-\x7E]*$/, 'This is not the address of a page');

/** Where in the ledger a page stood: what was known after an entry, seen on a day. */
export const seenAt = z.strictObject({ position: entryNumber, on: day });
export type SeenAt = z.infer<typeof seenAt>;

/**
 * What a query is about. A figure is kept as it was read, label and value in the words of the page: the page at its position
 * shows how it came about. An entry is one of the ledger by its number.
 */
export const queryAbout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), label: line, value: line }),
  z.strictObject({ kind: z.literal('entry'), n: entryNumber }),
  z.strictObject({ kind: z.literal('page') }),
]);
export type QueryAbout = z.infer<typeof queryAbout>;

/**
 * A scrutiny member asks a post this about what they read, on a page in the state that they saw: after an entry, on a day,
 * as effective on another day and compared with another point where it was. What they read is what they say they read: the
 * page at that position is the proof. Claims no fault. `to` is the title of the post that holds the answer.
 */
export const QueryRaised = defineEvent('QueryRaised', {
  about: queryAbout,
  page: z.strictObject({ address: pageAddress, title: line }),
  seen: z.strictObject({ ...seenAt.shape, effectiveOn: day.optional(), comparedWith: seenAt.optional() }),
  to: line,
  question: prose,
});

/** The post that holds the query answers it. Closes nothing: who asked says whether it is an answer. */
export const QueryAnswered = defineEvent('QueryAnswered', { text: prose });

/** The post that held the query passes it to another; the reason says why. Is no answer. */
export const QueryReferred = defineEvent('QueryReferred', { to: line });

/** A scrutiny member takes the answer as one. Does not say that they like it. */
const AnswerAccepted = defineEvent('AnswerAccepted', {});

/** A scrutiny member says what the answer lacks: the query is open again, with the post that answered. */
export const AnswerRejected = defineEvent('AnswerRejected', { missing: prose });

export const queryEvents = [QueryRaised, QueryAnswered, QueryReferred, AnswerAccepted, AnswerRejected] as const;

export type QueryEvent = EventOf<(typeof queryEvents)[number]>;
