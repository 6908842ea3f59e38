import { id } from '@minutebook/domain';
import { StoreUnavailable } from '@minutebook/event-store';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

import { amendableBy, recordableBy } from './access.ts';
import type { Context } from './context.ts';
import { enteredEmail, newPassword } from './people/events.ts';
import { newSession } from './people/sessions.ts';
import type { Session } from './people/sessions.ts';
import { TooManyGuesses } from './signing-in/guesses.ts';
import { accountProcedure, expectClock, publicProcedure, router, signedInProcedure } from './trpc.ts';

const password = z.string().min(1).max(200);

/** Who is signed in, signing in and out, and what people change of their own account. */
export const sessionRouter = router({
  /**
   * The person signed in, or `null`, with the types of command they may record and the types of entries they may take
   * back or correct; `programme` names what is kept here.
   */
  current: publicProcedure.query(({ ctx }) => {
    const { person, services } = ctx;
    const programme = services.book.world.states('programme')[0];
    return {
      person:
        person === undefined
          ? null
          : {
              personId: person.personId,
              name: person.name,
              roles: person.roles,
              hasPassword: person.email !== undefined,
              mustChoosePassword: person.mustChoosePassword,
              mayRecord: recordableBy(person.roles),
              mayAmend: amendableBy(person.roles),
            },
      demonstration: services.demonstration,
      programme: programme === undefined ? null : { title: programme.title, council: programme.council },
    };
  }),

  signIn: publicProcedure
    .input(z.strictObject({ email: enteredEmail, password }))
    .mutation(async ({ ctx, input: { email, password } }) => {
      const { people, guesses } = ctx.services;
      const known = people.directory.withEmail(email)?.personId;
      const guess = { account: email, network: ctx.sender.network, browser: ctx.sender.browserOf(known) };
      const person = await noteHeld(
        ctx,
        known,
        guesses.judge(guess, () => people.accounts.recognise(email, password)),
      );
      if (person === undefined) {
        ctx.note({ event: 'signInFailed', person: known });
        throw new TRPCError({ code: 'UNAUTHORIZED', message: 'The e-mail address or the password is not right.' });
      }
      await begin(ctx, person.personId, newSession());
    }),

  /** The posts of the demonstration; empty elsewhere. */
  posts: publicProcedure.query(({ ctx }) =>
    ctx.services.demonstration
      ? ctx.services.people.directory
          .all()
          .filter((person) => person.email === undefined)
          .map(({ personId, name, roles }) => ({ personId, name, roles }))
      : [],
  ),

  signInAs: publicProcedure.input(z.strictObject({ personId: id })).mutation(({ ctx, input }) => {
    const { demonstration, people } = ctx.services;
    const person = people.directory.get(input.personId);
    if (!demonstration || person === undefined || person.email !== undefined) {
      throw new TRPCError({ code: 'FORBIDDEN', message: 'Only the demonstration’s posts are signed in to like this.' });
    }
    // Everybody shares these: none may see or end the sessions of the others, so they are in no list.
    ctx.signIn(person.personId, newSession());
    ctx.note({ event: 'signedIn', by: person.personId });
  }),

  /**
   * Ends the session everywhere: whoever kept its cookie has nothing. While the store does not answer it ends in this
   * browser and on this server alone, since staying signed in would be worse.
   */
  signOut: publicProcedure.mutation(async ({ ctx }) => {
    const { person, session, services, signOut } = ctx;
    signOut();
    if (person === undefined || session === undefined) return;
    ctx.note({ event: 'signedOut', by: person.personId });
    await unlessDown(ctx, services.people.accounts.endSession(person.personId, session));
  }),

  /** The sessions of the person signed in that are not over, in the order they began. */
  list: signedInProcedure.query(({ ctx: { person, session, services } }) =>
    services.people.accounts.sessionsOf(person.personId).map(({ sessionId, at, until, browser }) => ({
      sessionId,
      at,
      until,
      browser,
      own: sessionId === session.sessionId,
    })),
  ),

  /** Ends one other session of the person signed in. */
  end: signedInProcedure.input(z.strictObject({ sessionId: z.uuid() })).mutation(async ({ ctx, input }) => {
    const { person, services } = ctx;
    const { accounts } = services.people;
    const ended = accounts.sessionsOf(person.personId).find(({ sessionId }) => sessionId === input.sessionId);
    if (ended === undefined) return;
    await accounts.endSession(person.personId, ended);
    ctx.note({ event: 'sessionEnded', by: person.personId });
  }),

  /** Ends every session of the person signed in but this one. */
  endOthers: signedInProcedure.mutation(async ({ ctx }) => {
    const { person, session, services } = ctx;
    if (person.email === undefined) {
      throw new TRPCError({ code: 'FORBIDDEN', message: 'A post of the demonstration is shared: sign out instead.' });
    }
    await services.people.accounts.endOthers(person.personId, session);
    ctx.note({ event: 'otherSessionsEnded', by: person.personId });
  }),

  /** Replaces one's own password, and ends one's other sessions. */
  choosePassword: accountProcedure
    .input(z.strictObject({ present: password, password: newPassword }))
    .mutation(async ({ ctx, input }) => {
      const { person, session, services } = ctx;
      const { accounts } = services.people;
      // Whoever sits at a browser that was left open must not find the password out there.
      const guess = { account: `own ${person.personId}`, network: ctx.sender.network, browser: session.sessionId };
      const right = async () => (await accounts.isPassword(person.personId, input.present)) || undefined;
      if ((await noteHeld(ctx, person.personId, services.guesses.judge(guess, right))) === undefined) {
        ctx.note({ event: 'passwordNotChosen', by: person.personId });
        throw new TRPCError({ code: 'BAD_REQUEST', message: 'Your present password is not right.' });
      }
      await accounts.choosePassword(person.personId, input.password, session);
      ctx.note({ event: 'passwordChosen', by: person.personId });
    }),

  /** Chooses a password with a link that an administrator gave, once, and signs in. */
  useLink: publicProcedure
    .input(z.strictObject({ personId: id, secret: z.string().min(1).max(100), password: newPassword }))
    .mutation(async ({ ctx, input: { personId, secret, password } }) => {
      const { accounts } = ctx.services.people;
      expectClock(ctx.services);
      if (!accounts.isUsable(personId, secret)) ctx.note({ event: 'linkRefused', person: personId });
      const session = newSession();
      await accounts.useLink(personId, secret, password, session);
      ctx.note({ event: 'linkUsed', by: personId });
      await begin(ctx, personId, session);
    }),
});

async function begin(ctx: Context, personId: string, session: Session): Promise<void> {
  await unlessDown(ctx, ctx.services.people.accounts.beginSession(personId, session, ctx.sender.browserName));
  ctx.signIn(personId, session);
  ctx.note({ event: 'signedIn', by: personId });
}

/** What can be read must stay so while the store is down: that a session is not in the list then is told as a fault. */
async function unlessDown({ services }: Context, recorded: Promise<void>): Promise<void> {
  try {
    await recorded;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    services.fault(error);
  }
}

async function noteHeld<T>(ctx: Context, person: string | undefined, judged: Promise<T>): Promise<T> {
  try {
    return await judged;
  } catch (error) {
    if (error instanceof TooManyGuesses) ctx.note({ event: 'signInHeld', person });
    throw error;
  }
}
