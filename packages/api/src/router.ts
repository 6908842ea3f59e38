import { command, commandId, envelopeHead, roleToRecord } from '@minutebook/domain';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

import { figureImportsRouter } from './imports/figures-router.ts';
import { importsRouter } from './imports/router.ts';
import { spendImportsRouter } from './imports/spend-router.ts';
import { ledgerRouter } from './ledger-router.ts';
import { peopleRouter } from './people/router.ts';
import { namesAPerson } from './recording/names-a-person.ts';
import { sessionRouter } from './sessions.ts';
import { router, signedInProcedure, withinBound } from './trpc.ts';

const envelope = z.strictObject({ ...envelopeHead, commandId, command });

/** Everything that can be asked of the server. */
export const appRouter = router({
  session: sessionRouter,
  people: peopleRouter,
  imports: importsRouter,
  spendImports: spendImportsRouter,
  figureImports: figureImportsRouter,
  ledger: ledgerRouter,

  /** Records what a command leads to, or says why not. Sending the same command id again is harmless. */
  execute: signedInProcedure.input(envelope).mutation(({ ctx, input }) => {
    const { person, services } = ctx;
    const role = roleToRecord(input.command, person, services.book.world);
    if (role === undefined) {
      throw new TRPCError({ code: 'FORBIDDEN', message: 'Your role does not allow you to record this.' });
    }
    const { command: sent } = input;
    const stated = sent.type === 'CorrectEntry' ? sent.instead : sent;
    // Only an import knows what was published; nobody else may mark an entry as taken from a document.
    if (sent.source !== undefined || stated.source !== undefined) {
      throw new TRPCError({ code: 'FORBIDDEN', message: 'A source is recorded by importing the document alone.' });
    }
    // Everybody may sign in to a demonstration, so only the server makes one.
    if (sent.type === 'EstablishProgramme' && sent.demonstration) {
      throw new TRPCError({ code: 'FORBIDDEN', message: 'Only the server itself sets up a demonstration.' });
    }
    const { recorder, book, people } = services;
    // What was recorded already is answered as it was then.
    if (book.numbersOf(input.commandId) === undefined) {
      const known = { people: people.directory.all(), world: book.world, today: recorder.today() };
      const named = namesAPerson(sent, known);
      if (named !== undefined) return named;
    }
    const record = () => recorder.record(input, { id: person.personId, role });
    return withinBound(ctx, recorder.isAhead(input), record);
  }),
});

/** The type that clients are written against. */
export type AppRouter = typeof appRouter;
