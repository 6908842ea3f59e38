import { id } from '@minutebook/domain';
import { StoreUnavailable } from '@minutebook/event-store';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

import { amendableBy, recordableBy } from './access.ts';
import { enteredEmail } from './people/events.ts';
import { publicProcedure, router } from './trpc.ts';

/** Who is signed in, and signing in and out. */
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
              mayRecord: recordableBy(person.roles),
              mayAmend: amendableBy(person.roles),
            },
      demonstration: services.demonstration,
      programme: programme === undefined ? null : { title: programme.title, council: programme.council },
    };
  }),

  signIn: publicProcedure
    .input(z.strictObject({ email: enteredEmail, password: z.string().min(1).max(200) }))
    .mutation(async ({ ctx, input }) => {
      const { people, guesses } = ctx.services;
      const { network, browserOf } = ctx.sender;
      const browser = browserOf(people.directory.withEmail(input.email)?.personId);
      const guess = { account: input.email, network, browser };
      const person = await guesses.judge(guess, () => people.recognise(input.email, input.password));
      if (person === undefined) {
        throw new TRPCError({ code: 'UNAUTHORIZED', message: 'The e-mail address or the password is not right.' });
      }
      ctx.signIn(person.personId);
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
    ctx.signIn(person.personId);
  }),

  /**
   * Ends the session everywhere: whoever kept its cookie has nothing. While the store does not answer it ends in this
   * browser and on this server alone, since staying signed in would be worse.
   */
  signOut: publicProcedure.mutation(async ({ ctx: { person, session, services, signOut } }) => {
    signOut();
    if (person === undefined || session === undefined) return;
    try {
      await services.people.endSession(person.personId, session);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      services.fault(error);
    }
  }),
});
