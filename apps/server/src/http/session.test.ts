import { randomBytes } from 'node:crypto';

import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';

import { newSession } from '@minutebook/api';
import type { Context, Services } from '@minutebook/api';
import { contextOf, keepSessions } from './session.ts';

let server: FastifyInstance;

afterEach(() => server.close());

const isOver = (): boolean => false;
const people = { directory: { get: (personId: string) => ({ personId }), sessions: { isOver } } };
const services = { people } as unknown as Services;

/** A server that signs in whoever asks, and says what it knows of the sender. */
async function serving(encrypted: boolean) {
  server = Fastify();
  await keepSessions(server, randomBytes(32), encrypted);
  const seen: Context[] = [];
  server.post('/in/:personId', (request, reply) => {
    contextOf(request, reply, services).signIn((request.params as { personId: string }).personId, newSession());
    return {};
  });
  server.get('/', (request, reply) => {
    seen.push(contextOf(request, reply, services));
    return {};
  });
  return seen;
}

describe('cookies', () => {
  it('are for this very host and for encrypted connections alone, where people come by https', async () => {
    await serving(true);
    const set = [(await server.inject({ method: 'POST', url: '/in/clerk' })).headers['set-cookie']].flat();
    expect(set.map((cookie) => cookie?.split('=')[0])).toEqual(['__Host-minutebook', '__Host-minutebook-browser']);
    for (const cookie of set) {
      expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(cookie).not.toMatch(/Domain=/i);
    }
  });

  it('are set without encryption where there is none', async () => {
    await serving(false);
    const set = [(await server.inject({ method: 'POST', url: '/in/clerk' })).headers['set-cookie']].flat();
    expect(set.map((cookie) => cookie?.split('=')[0])).toEqual(['minutebook', 'minutebook-browser']);
    for (const cookie of set) expect(cookie).not.toContain('Secure');
  });

  it('tell a browser that somebody signed in with before, to them alone, and are not made up', async () => {
    const seen = await serving(false);
    const { cookies } = await server.inject({ method: 'POST', url: '/in/clerk' });
    const browser = cookies.find(({ name }) => name === 'minutebook-browser')?.value ?? '';
    await server.inject({ url: '/', cookies: { 'minutebook-browser': browser } });
    await server.inject({
      url: '/',
      cookies: { 'minutebook-browser': `${browser.startsWith('x') ? 'y' : 'x'}${browser.slice(1)}` },
    });
    await server.inject({ url: '/', cookies: { minutebook: browser } });
    const known = seen.map(({ sender }) => sender.browserOf('clerk') !== undefined);
    expect(known).toEqual([true, false, false]);
    expect(seen.map(({ sender }) => sender.browserOf('other'))).toEqual([undefined, undefined, undefined]);
    expect(seen.map(({ person }) => person)).toEqual([undefined, undefined, undefined]);
  });
});
