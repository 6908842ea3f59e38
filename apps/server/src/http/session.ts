import { randomUUID } from 'node:crypto';

import type { Context, Services } from '@minutebook/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module '@fastify/secure-session' {
  interface SessionData {
    personId: string;
    sessionId: string;
    until: string;
  }
}

/** How long a session lasts at most; seconds. */
export const sessionLasts = 12 * 3600;

/** Who sent a request, in which session; neither when the session is over or the person has been erased. */
export function signedIn(
  { session: cookie }: FastifyRequest,
  { people: { directory } }: Services,
): Pick<Context, 'person' | 'session'> {
  const [personId, sessionId, until] = [cookie.get('personId'), cookie.get('sessionId'), cookie.get('until')];
  if (personId === undefined || sessionId === undefined || until === undefined) return nobody;
  const person = directory.get(personId);
  const session = { sessionId, until };
  return person === undefined || directory.sessions.isOver(session) ? nobody : { person, session };
}

const nobody = { person: undefined, session: undefined };

/** What the procedures learn of a request. */
export function contextOf(request: FastifyRequest, reply: FastifyReply, services: Services): Context {
  const expected = request.headers['x-minutebook-person'];
  return {
    services,
    ...signedIn(request, services),
    expectedPerson: typeof expected === 'string' ? expected : undefined,
    signIn: (personId) => {
      request.session.regenerate();
      request.session.set('personId', personId);
      request.session.set('sessionId', randomUUID());
      request.session.set('until', new Date(Date.now() + sessionLasts * 1000).toISOString());
    },
    signOut: () => {
      request.session.delete();
      // The browser keeps segments of the ledger, which the next person at it may not be allowed to read.
      reply.header('clear-site-data', '"cache"');
    },
  };
}
