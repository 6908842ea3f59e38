import { randomUUID } from 'node:crypto';

import secureSession from '@fastify/secure-session';
import type { Session } from '@fastify/secure-session';
import { sessionLasts } from '@minutebook/api';
import type { Context, Person, Services, Session as OwnSession } from '@minutebook/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { browserName } from './browser-name.ts';
import { networkOf } from './network-of.ts';
import { note } from './notes.ts';

declare module '@fastify/secure-session' {
  interface SessionData {
    personId: string;
    sessionId: string;
    until: string;
  }
}

/** What a browser keeps of those who signed in with it, sealed as the session is. */
interface KnownBrowser {
  browserId: string;
  personIds: readonly string[];
}

declare module 'fastify' {
  interface FastifyRequest {
    browser: Session<KnownBrowser>;
  }
}

/** How long a browser is known; seconds, and no browser keeps a cookie for longer. */
const browserLasts = 400 * 24 * 3600;
/** How many people one browser is known to. */
const mostPeople = 20;

/** Reads and sets the cookies; with `encrypted` only a page that came encrypted from this very host can have set them. */
export async function keepSessions(server: FastifyInstance, key: Buffer, encrypted: boolean): Promise<void> {
  const prefix = encrypted ? '__Host-' : '';
  const sealed = (sessionName: 'session' | 'browser', cookieName: string, lasts: number) => ({
    key,
    sessionName,
    cookieName: `${prefix}${cookieName}`,
    expiry: lasts,
    cookie: {
      path: '/',
      httpOnly: true,
      sameSite: 'lax' as const,
      secure: encrypted ? true : ('auto' as const),
      maxAge: lasts,
    },
  });
  await server.register(secureSession, [
    sealed('session', 'minutebook', sessionLasts / 1000),
    sealed('browser', 'minutebook-browser', browserLasts),
  ]);
}

/** Who sent a request, in which session; neither when the session is over or the person has been erased. */
export function signedIn(
  { session: cookie }: FastifyRequest,
  { people: { directory } }: Services,
): { readonly person: Person; readonly session: OwnSession } | typeof nobody {
  const [personId, sessionId, until] = [cookie.get('personId'), cookie.get('sessionId'), cookie.get('until')];
  if (personId === undefined || sessionId === undefined || until === undefined) return nobody;
  const person = directory.get(personId);
  const session = { sessionId, until };
  return person === undefined || directory.sessions.isOver(personId, session) ? nobody : { person, session };
}

const nobody = { person: undefined, session: undefined };

/** What the procedures learn of a request. */
export function contextOf(request: FastifyRequest, reply: FastifyReply, services: Services): Context {
  const expected = request.headers['x-minutebook-person'];
  return {
    services,
    ...signedIn(request, services),
    expectedPerson: typeof expected === 'string' ? expected : undefined,
    sender: {
      network: networkOf(request),
      browserOf: (personId) => (knows(request.browser, personId) ? request.browser.get('browserId') : undefined),
      // Asked for where a session begins, and not by every request.
      get browserName() {
        return browserName(request.headers['user-agent']);
      },
    },
    note: (one) => note(request, one),
    signIn: (personId, { sessionId, until }) => {
      remember(request.browser, personId);
      request.session.regenerate();
      request.session.set('personId', personId);
      request.session.set('sessionId', sessionId);
      request.session.set('until', until);
    },
    signOut: () => {
      request.session.delete();
      // The browser keeps segments of the ledger, which the next person at it may not be allowed to read.
      reply.header('clear-site-data', '"cache"');
    },
  };
}

function knows(browser: Session<KnownBrowser>, personId: string | undefined): boolean {
  return personId !== undefined && browser.get('personIds')?.includes(personId) === true;
}

function remember(browser: Session<KnownBrowser>, personId: string): void {
  const others = (browser.get('personIds') ?? []).filter((one) => one !== personId);
  browser.set('browserId', browser.get('browserId') ?? randomUUID());
  browser.set('personIds', [personId, ...others].slice(0, mostPeople));
}
