import { id, line } from '@minutebook/domain';
import type { Actor } from '@minutebook/domain';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

import { mayImportFigures } from '../access.ts';
import { router, signedInProcedure, withinBound } from '../trpc.ts';
import { fileId, pieceOfFile } from './pieces.ts';

const importer = signedInProcedure.use(({ ctx, next }) => {
  if (!mayImportFigures(ctx.person.roles)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Only a programme manager may import figures.' });
  }
  return next();
});

const wanted = z.strictObject({ fileId, sourceId: id, sourceLine: line });
const importId = z.uuid();

function actorOf(personId: string): Actor {
  return { id: personId, role: 'programmeManager' };
}

/** Imports of contacts, calls and measurements. */
export const figureImportsRouter = router({
  take: importer
    .input(pieceOfFile)
    .mutation(({ ctx, input: { bytes, ...at } }) =>
      ctx.services.figureImports.take({ ...at, bytes: Buffer.from(bytes, 'base64') }, ctx.person.personId),
    ),
  read: importer
    .input(z.strictObject({ fileId, document: line, sheet: z.int().min(0).max(10_000) }))
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () =>
        ctx.services.figureImports.read(input.fileId, input.document, input.sheet, ctx.person.personId),
      ),
    ),
  plan: importer
    .input(wanted)
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () => ctx.services.figureImports.plan(input, ctx.person.personId)),
    ),
  list: importer
    .input(wanted)
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () => ctx.services.figureImports.list(input, ctx.person.personId)),
    ),
  start: importer
    .input(wanted)
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () => ctx.services.figureImports.start(input, actorOf(ctx.person.personId))),
    ),
  resume: importer
    .input(z.strictObject({ importId }))
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () => ctx.services.figureImports.resume(input.importId, actorOf(ctx.person.personId))),
    ),
  stop: importer.input(z.strictObject({ importId })).mutation(({ ctx, input }) => {
    if (!ctx.services.figureImports.stop(input.importId)) {
      throw new TRPCError({ code: 'NOT_FOUND', message: 'No such import goes on.' });
    }
  }),
  watch: importer.input(z.strictObject({ importId })).subscription(async function* ({ ctx, input, signal }) {
    const { figureImports, stopping } = ctx.services;
    yield* figureImports.watch(input.importId, AbortSignal.any([stopping, ...(signal === undefined ? [] : [signal])]));
  }),
});
