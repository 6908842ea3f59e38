import { segmentLength } from '@minutebook/ledger';
import { tail } from '@minutebook/ledger/server';
import { tracked, TRPCError } from '@trpc/server';
import { z } from 'zod';

import { router, signedInProcedure } from './trpc.ts';

const place = z.strictObject({ epoch: z.string().max(64), after: z.int().min(0) });

/** Reading the ledger; full segments come over plain HTTP so that browsers and proxies keep them. */
export const ledgerRouter = router({
  head: signedInProcedure.query(({ ctx }) => ({ epoch: ctx.services.epoch, length: ctx.services.book.length })),

  /** The lines after an entry, as far as its segment goes; empty when there are none. */
  lines: signedInProcedure.input(place).query(({ ctx, input }) => {
    sameLedger(input.epoch, ctx.services.epoch);
    return ctx.services.book.linesAfter(input.after, segmentLength);
  }),

  /**
   * Lines after an entry as they come, up to 500 a message, tracked by the number of the last one. A client that
   * connects again goes on after the last message it received.
   */
  tail: signedInProcedure
    .input(
      place.extend({
        lastEventId: z
          .string()
          .regex(/^\d{1,15}$/)
          .nullish(),
      }),
    )
    .subscription(async function* ({ ctx, input, signal }) {
      sameLedger(input.epoch, ctx.services.epoch);
      const { book, people, stopping } = ctx.services;
      let at = Number(input.lastEventId ?? input.after);
      for await (const lines of tail(
        book,
        at,
        AbortSignal.any([stopping, ...(signal === undefined ? [] : [signal])]),
      )) {
        if (people.directory.get(ctx.person.personId) === undefined) return;
        at += lines.length;
        yield tracked(String(at), lines);
      }
    }),
});

function sameLedger(asked: string, kept: string): void {
  if (asked === kept) return;
  throw new TRPCError({
    code: 'PRECONDITION_FAILED',
    message: 'This server now keeps another ledger than the one you were reading.',
  });
}
