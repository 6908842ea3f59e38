import { StoreUnavailable } from '@minutebook/event-store';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

import type { Context } from './context.ts';
import { PersonRefused } from './people/people.ts';

const t = initTRPC.context<Context>().create({
  isDev: false,
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message: sentenceOf(error),
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      ...('path' in shape.data ? { path: shape.data.path } : {}),
    },
  }),
});

export const { router } = t;

/** Turns what the procedures throw on purpose into answers; everything else is a fault, told to the log alone. */
const anybody = t.procedure.use(async ({ next, ctx }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof StoreUnavailable) {
    ctx.services.fault(cause);
    throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: storeIsDown, cause });
  }
  if (cause instanceof PersonRefused) throw new TRPCError({ code: 'BAD_REQUEST', message: cause.message });
  if (result.error.code === 'INTERNAL_SERVER_ERROR') ctx.services.fault(cause ?? result.error);
  return result;
});

const storeIsDown =
  'The store does not answer, so nothing can be recorded now. What you entered is kept here; try again shortly.';

function sentenceOf(error: TRPCError): string {
  if (error.cause instanceof ZodError) {
    return error.cause.issues.map((issue) => `${issue.path.join('.') || 'Input'}: ${issue.message}`).join('; ');
  }
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'Something went wrong on the server. It has been logged.';
  return error.message;
}

export const publicProcedure = anybody;

/** For people who are signed in. */
export const signedInProcedure = anybody.use(({ ctx, next }) => {
  const { person } = ctx;
  if (person === undefined) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in first.' });
  return next({ ctx: { ...ctx, person } });
});
