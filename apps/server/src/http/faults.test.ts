import { once } from 'node:events';
import { PassThrough } from 'node:stream';

import type { Services } from '@minutebook/api';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';

import { Unusable } from '../unusable.ts';
import { serveHealth } from './health.ts';
import { servePages } from './pages.ts';

const servicesWith = (store: object, hindrance?: string): Services =>
  ({
    store,
    recorder: { hindrance: () => hindrance },
    stopping: new AbortController().signal,
    book: { length: 1 },
  }) as unknown as Services;

describe('health', () => {
  it('is not ready while the clock cannot be believed, and says so', async () => {
    const server = Fastify();
    serveHealth(server, servicesWith({ health: () => Promise.resolve({ kind: 'up' }) }, 'The clock is wrong.'));
    const answer = await server.inject('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ ready: false, store: 'up', clock: 'The clock is wrong.' });
  });

  it('tells anybody that the store does not answer, and the log alone why', async () => {
    const log = new PassThrough();
    const server = Fastify({ logger: { level: 'warn', stream: log } });
    const health = (): Promise<unknown> =>
      Promise.resolve({ kind: 'down', reason: 'disk full at /srv/council/minutes.db' });
    serveHealth(server, servicesWith({ health }));
    const logged = once(log, 'data');
    const answer = await server.inject('/health');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).not.toContain('/srv/council');
    expect(answer.json()).toMatchObject({ ready: false, store: 'The store does not answer.' });
    expect(String(await logged)).toContain('/srv/council/minutes.db');
  });
});

describe('pages', () => {
  it('that are not built stop the start with a sentence', async () => {
    await expect(servePages(Fastify(), servicesWith({}), '/nowhere')).rejects.toThrow(Unusable);
  });
});
