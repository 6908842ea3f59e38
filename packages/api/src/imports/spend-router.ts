import { choices, id, line } from '@minutebook/domain';
import type { Actor } from '@minutebook/domain';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

import { mayImportSpend } from '../access.ts';
import { router, signedInProcedure, withinBound } from '../trpc.ts';
import { fileId, pieceOfFile } from './pieces.ts';

const importer = signedInProcedure.use(({ ctx, next }) => {
  if (!mayImportSpend(ctx.person.roles)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Only a finance officer may import spend.' });
  }
  return next();
});

const wanted = { fileId, sourceId: id, choices };

function actorOf(personId: string): Actor {
  return { id: personId, role: 'financeOfficer' };
}

/** Imports of spend from exports of finance systems. */
export const spendImportsRouter = router({
  take: importer
    .input(pieceOfFile)
    .mutation(({ ctx, input: { bytes, ...at } }) =>
      ctx.services.spendImports.take({ ...at, bytes: Buffer.from(bytes, 'base64') }, ctx.person.personId),
    ),
  survey: importer
    .input(z.strictObject({ fileId, document: line, sheet: z.int().min(0).max(10_000) }))
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () =>
        ctx.services.spendImports.survey(input.fileId, input.document, input.sheet, ctx.person.personId),
      ),
    ),
  plan: importer
    .input(z.strictObject(wanted))
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () => ctx.services.spendImports.plan(input, ctx.person.personId)),
    ),
  list: importer
    .input(z.strictObject(wanted))
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () => ctx.services.spendImports.list(input, ctx.person.personId)),
    ),
  start: importer
    .input(z.strictObject({ ...wanted, title: line }))
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () => ctx.services.spendImports.start(input, actorOf(ctx.person.personId))),
    ),
  resume: importer
    .input(z.strictObject({ batchId: id }))
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () => ctx.services.spendImports.resume(input.batchId, actorOf(ctx.person.personId))),
    ),
  stop: importer.input(z.strictObject({ batchId: id })).mutation(({ ctx, input }) => {
    if (!ctx.services.spendImports.stop(input.batchId)) {
      throw new TRPCError({ code: 'NOT_FOUND', message: 'No such import goes on.' });
    }
  }),
  watch: importer.input(z.strictObject({ batchId: id })).subscription(async function* ({ ctx, input, signal }) {
    const { spendImports, stopping } = ctx.services;
    yield* spendImports.watch(input.batchId, AbortSignal.any([stopping, ...(signal === undefined ? [] : [signal])]));
  }),
});
