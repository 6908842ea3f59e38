import { day } from '@minutebook/domain';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

import { mayImport } from '../access.ts';
import { router, signedInProcedure } from '../trpc.ts';

const importer = signedInProcedure.use(({ ctx, next }) => {
  if (!mayImport(ctx.person.roles)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Only a programme manager may import published data.' });
  }
  return next();
});

const importId = z.uuid();

/** The largest file taken: 5 MB, as base64. */
const file = z.base64().max(7_000_000, 'The file is larger than 5 MB.');

/** Imports of published files. */
export const importsRouter = router({
  check: importer
    .input(z.strictObject({ file, asAt: day, publishedOn: day }))
    .mutation(({ ctx, input }) =>
      ctx.services.imports.check(Buffer.from(input.file, 'base64'), input.asAt, input.publishedOn),
    ),
  start: importer.input(z.strictObject({ importId })).mutation(({ ctx, input }) => {
    if (!ctx.services.imports.start(input.importId, { id: ctx.person.personId, role: 'programmeManager' })) {
      throw new TRPCError({ code: 'NOT_FOUND', message: 'This import is no longer held. Check the file again.' });
    }
  }),
  watch: importer.input(z.strictObject({ importId })).subscription(async function* ({ ctx, input, signal }) {
    const { imports, stopping } = ctx.services;
    yield* imports.watch(input.importId, AbortSignal.any([stopping, ...(signal === undefined ? [] : [signal])]));
  }),
});
