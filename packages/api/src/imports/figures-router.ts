import { line } from '@minutebook/domain';
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

/** Files with contacts, calls and measurements. */
export const figureFilesRouter = router({
  take: importer
    .input(pieceOfFile)
    .mutation(({ ctx, input: { bytes, ...at } }) =>
      ctx.services.figureFiles.take({ ...at, bytes: Buffer.from(bytes, 'base64') }, ctx.person.personId),
    ),
  read: importer
    .input(z.strictObject({ fileId, document: line, sheet: z.int().min(0).max(10_000) }))
    .mutation(({ ctx, input }) =>
      withinBound(ctx, true, () =>
        ctx.services.figureFiles.read(input.fileId, input.document, input.sheet, ctx.person.personId),
      ),
    ),
});
