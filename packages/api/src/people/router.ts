import { id } from '@minutebook/domain';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

import { mayChoosePeople, mayKeepPeople } from '../access.ts';
import { expectClock, router, signedInProcedure } from '../trpc.ts';
import type { PeopleDirectory } from './directory.ts';
import { changedRoles, newPerson } from './events.ts';
import { putOnRecord } from './on-record.ts';

const administrator = signedInProcedure.use(({ ctx, next }) => {
  if (!mayKeepPeople(ctx.person.roles)) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Only an administrator may list and change people.' });
  }
  return next();
});

/** Nothing by halves: what people may do changes together with its entry on the record, or not at all. */
const keeper = administrator.use(({ ctx, next }) => {
  expectClock(ctx.services);
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
  list: administrator.query(({ ctx }) => ctx.services.people.directory.all().map(listed)),
  add: keeper.input(newPerson).mutation(async ({ ctx, input }) => {
    const personId = await ctx.services.people.add(input);
    ctx.note({ event: 'personAdded', by: ctx.person.personId, person: personId, roles: input.roles });
    await putOnRecord(ctx.services, ctx.person, { personId, roles: input.roles });
  }),
  changeRoles: keeper.input(changedRoles).mutation(async ({ ctx, input: { personId, roles } }) => {
    await ctx.services.people.changeRoles(personId, roles);
    ctx.note({ event: 'rolesChanged', by: ctx.person.personId, person: personId, roles });
    await putOnRecord(ctx.services, ctx.person, { personId, roles });
  }),
  /** A link with which somebody who forgot their password chooses another, once. Its secret is told here and never again. */
  makeLink: keeper.input(z.strictObject({ personId: id })).mutation(async ({ ctx, input: { personId } }) => {
    const link = await ctx.services.people.accounts.makeLink(personId, ctx.person.personId);
    ctx.note({ event: 'linkMade', by: ctx.person.personId, person: personId });
    return link;
  }),
  erase: keeper.input(z.strictObject({ personId: id })).mutation(async ({ ctx, input }) => {
    if (input.personId === ctx.person.personId) {
      throw new TRPCError({ code: 'BAD_REQUEST', message: 'You cannot erase yourself; ask another administrator.' });
    }
    await ctx.services.people.erase(input.personId);
    ctx.note({ event: 'personErased', by: ctx.person.personId, person: input.personId });
    await putOnRecord(ctx.services, ctx.person, { personId: input.personId, roles: [] });
  }),
});

/** What an administrator sees of a person: of a link when it was made, by whom and whether it was used, never its secret. */
function listed({
  personId,
  name,
  email,
  roles,
  mustChoosePassword,
  link,
}: ReturnType<PeopleDirectory['all']>[number]) {
  const madeLink = link && { at: link.at, by: link.by, until: link.until, usedAt: link.usedAt };
  return { personId, name, email, roles, mustChoosePassword, link: madeLink };
}
