import { longestSegment } from '@minutebook/ledger';
import { tail } from '@minutebook/ledger/server';
import type { Book } from '@minutebook/ledger/server';
import { tracked, TRPCError } from '@trpc/server';
import { z } from 'zod';

import type { Services } from './context.ts';
import { within } from './recording/within.ts';
import { router, signedInProcedure, withinBound } from './trpc.ts';

/** How far a client has read: the last entry's number and event id, as `565.<id>` in an event stream. */
const place = z.strictObject({ epoch: z.string().max(64), after: z.int().min(0), id: z.string().max(64).optional() });
const trackedPlace = z.string().regex(/^\d{1,15}\.[0-9a-f-]{36}$/);

/** How long a client that is ahead is believed to have read from another server that is ahead of this one; milliseconds. */
const patience = 5000;
/** How many entries another server can be ahead by: more than are recorded within that time. */
const furthest = 20_000;

/** Reading the ledger; segments come over plain HTTP so that browsers keep them. */
export const ledgerRouter = router({
  /** Which ledger it is, and where the entries after `after` are: segments by their digests, and the lines of the rest. */
  head: signedInProcedure
    .input(z.strictObject({ after: z.int().min(0).default(0) }).default({ after: 0 }))
    .query(({ ctx: { services }, input }) => ({
      epoch: services.epoch,
      length: services.book.length,
      segments: services.book.segments(input.after),
      rest: services.book.rest(),
    })),

  /** The lines after an entry, as far as its longest segment goes; empty when there are none. */
  lines: signedInProcedure.input(place).query(async ({ ctx, input }) => {
    const { services } = ctx;
    const { book } = services;
    const samePast = () => expectSamePast(services, input.epoch, input.after, input.id);
    await withinBound(ctx, input.after > book.length, samePast);
    return book.linesAfter(input.after, longestSegment);
  }),

  /**
   * Lines after an entry as they come, up to 500 a message, tracked by the number and id of the last one. A client that
   * connects again goes on after the last message it received.
   */
  tail: signedInProcedure.input(place.extend({ lastEventId: trackedPlace.nullish() })).subscription(async function* ({
    ctx,
    input,
    signal,
  }) {
    const { book, people, stopping } = ctx.services;
    const [lastN, lastId] = input.lastEventId?.split('.') ?? [];
    let at = lastN === undefined ? input.after : Number(lastN);
    await expectSamePast(ctx.services, input.epoch, at, lastId ?? input.id);
    for await (const lines of tail(book, at, AbortSignal.any([stopping, ...(signal === undefined ? [] : [signal])]))) {
      if (people.directory.get(ctx.person.personId) === undefined) return;
      at += lines.length;
      yield tracked(`${at}.${idIn(lines.at(-1))}`, lines);
    }
  }),
});

/** The client goes on from an entry that this ledger holds in the same place; otherwise two histories would be mixed. */
async function expectSamePast(
  { epoch, book }: Services,
  asked: string,
  n: number,
  id: string | undefined,
): Promise<void> {
  const comes = n <= book.length + furthest;
  const reached = asked === epoch && comes && (await within(patience, (over) => book.reached(n, over)));
  const same = reached && (await holds(book, n, id));
  if (same) return;
  throw new TRPCError({
    code: 'PRECONDITION_FAILED',
    message: 'This server now keeps another ledger than the one you were reading.',
  });
}

async function holds(book: Book, n: number, id: string | undefined): Promise<boolean> {
  return id === undefined || idIn(await book.line(n)) === id;
}

function idIn(line: string | undefined): string | undefined {
  return line === undefined ? undefined : (JSON.parse(line) as { id: string }).id;
}
