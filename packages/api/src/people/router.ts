import { id } from '@minutebook/domain';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

import { mayChoosePeople, mayKeepPeople } from '../access.ts';
import { router, signedInProcedure } from '../trpc.ts';
import { changedRoles, newPerson } from './events.ts';
import { putOnRecord } from './on-record.ts';

const administrator = signedInProcedure.use(({ ctx, next }) => {
  if (!mayKeepPeople(ctx.person.roles)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Only an administrator may list and change people.' });
  }
  return next();
});

const chooser = signedInProcedure.use(({ ctx, next }) => {
  if (!mayChoosePeople(ctx.person.roles)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Only whoever appoints people may choose among them.' });
  }
  return next();
});

/** People and their roles, for administrators; to choose among them, for whoever appoints. */
export const peopleRouter = router({
  /** As little as choosing takes: never an address. */
  choices: chooser.query(({ ctx }) =>
    ctx.services.people.directory.all().map(({ personId, name, roles }) => ({ personId, name, roles })),
  ),
  list: administrator.query(({ ctx }) =>
    ctx.services.people.directory.all().map(({ personId, name, email, roles }) => ({ personId, name, email, roles })),
  ),
  add: administrator.input(newPerson).mutation(async ({ ctx, input }) => {
    const personId = await ctx.services.people.add(input);
    await putOnRecord(ctx.services, ctx.person, { personId, roles: input.roles });
  }),
  changeRoles: administrator.input(changedRoles).mutation(async ({ ctx, input }) => {
    await ctx.services.people.changeRoles(input.personId, input.roles);
    await putOnRecord(ctx.services, ctx.person, input);
  }),
  erase: administrator.input(z.strictObject({ personId: id })).mutation(async ({ ctx, input }) => {
    if (input.personId === ctx.person.personId) {
      throw new TRPCError({ code: 'BAD_REQUEST', message: 'You cannot erase yourself; ask another administrator.' });
    }
    await ctx.services.people.erase(input.personId);
    await putOnRecord(ctx.services, ctx.person, { personId: input.personId, roles: [] });
  }),
});
