import { StoreUnavailable } from '@minutebook/event-store';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

import type { Context } from './context.ts';
import type { Person } from './people/directory.ts';
import { PersonRefused } from './people/refused.ts';
import type { Followed, Session } from './people/sessions.ts';
import { TooManyGuesses } from './signing-in/guesses.ts';

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

/** Anybody's request. What the procedures throw on purpose becomes an answer; everything else is a fault, for the log. */
export const publicProcedure = t.procedure.use(async ({ next, ctx, path }) => answered(await next(), ctx, path));

/** Refuses what rests on the time, or leaves an entry on the record, while the clock is not believed. */
export function expectClock({ recorder }: Context['services']): void {
  const hindrance = recorder.hindrance();
  if (hindrance === undefined) return;
  throw new TRPCError({ code: 'PRECONDITION_FAILED', message: `Nothing was changed. ${hindrance}` });
}

/** For people who are signed in, with a password that they alone know. */
export const signedInProcedure = signedIn(false);

/** For people who are signed in, also with a password that somebody else set: what they need to choose their own. */
export const accountProcedure = signedIn(true);

interface SignedIn {
  readonly person: Person;
  readonly session: Session;
  readonly services: Context['services'];
}

/** One step does it all: each costs time on every command. */
function signedIn(withGivenPassword: boolean) {
  return t.procedure.use(async ({ next, ctx, path, type, signal }) => {
    const { person, session, expectedPerson, services } = ctx;
    if (person === undefined || session === undefined) throw unauthorised('Sign in first.');
    if (expectedPerson !== undefined && expectedPerson !== person.personId) {
      throw unauthorised('Somebody else is signed in in this browser now. Sign in again.');
    }
    if (person.mustChoosePassword && !withGivenPassword)
      throw new TRPCError({ code: 'FORBIDDEN', message: givenPassword });
    if (type !== 'subscription') return answered(await next({ ctx: { person, session, services } }), ctx, path);

    const followed = begin({ person, session, services });
    // What follows the ledger ends with the session, as it does when the server stops.
    const stopping = AbortSignal.any([services.stopping, followed.ended]);
    signal?.addEventListener('abort', followed.done, { once: true });
    const ending = { person, session, services: { ...services, stopping } };
    const result = answered(await next({ ctx: ending }), ctx, path);
    if (!result.ok) followed.done();
    return result.ok ? { ...result, data: until(followed.done, result.data) } : result;
  });
}

/** Begins what goes on for a while. @throws TRPCError when too much goes on for the person already */
function begin({ person, session, services }: SignedIn): Followed {
  const followed = services.people.directory.sessions.follow(person, session);
  if (followed === undefined) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: tooManyOpen });
  return followed;
}

/** Does what may have to wait for the ledger, within the bound of how much goes on at once for one person. */
export async function withinBound<T>(by: SignedIn, waits: boolean, task: () => Promise<T>): Promise<T> {
  if (!waits) return task();
  const followed = begin(by);
  try {
    return await task();
  } finally {
    followed.done();
  }
}

function unauthorised(message: string): TRPCError {
  return new TRPCError({ code: 'UNAUTHORIZED', message });
}

/** What a subscription yields; `done` is called when it is over. */
async function* until(done: () => void, yielded: unknown): AsyncGenerator<unknown, void> {
  try {
    yield* yielded as AsyncIterable<unknown>;
  } finally {
    done();
  }
}

/** Too much goes on for one person at once. */
const tooManyOpen = 'Minutebook is open in too many places at once. Close some of its tabs and try again.';

const givenPassword = 'Somebody else set your password. Choose one of your own first.';

interface Result {
  readonly ok: boolean;
  readonly error?: TRPCError;
}

function answered<R extends Result>(result: R, { services, person, note }: Context, path: string): R {
  if (result.error === undefined) return result;
  const { cause, code } = result.error;
  if (code === 'FORBIDDEN') note({ event: 'rightRefused', by: person?.personId, path });
  if (cause instanceof StoreUnavailable) {
    services.fault(cause);
    throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: storeIsDown, cause });
  }
  if (cause instanceof PersonRefused) throw new TRPCError({ code: 'BAD_REQUEST', message: cause.message });
  if (cause instanceof TooManyGuesses) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: cause.message });
  if (code === 'INTERNAL_SERVER_ERROR') services.fault(cause ?? result.error);
  return result;
}

const storeIsDown =
  'The store does not answer, so nothing can be recorded now. What you entered is kept here; try again shortly.';

function sentenceOf(error: TRPCError): string {
  if (error.cause instanceof ZodError) {
    return error.cause.issues.map((issue) => `${issue.path.join('.') || 'Input'}: ${issue.message}`).join('; ');
  }
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'Something went wrong on the server. It has been logged.';
  return error.message;
}
