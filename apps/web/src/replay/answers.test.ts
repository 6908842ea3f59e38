import type { AppRouter } from '@minutebook/api';
import { createTRPCClient, httpLink } from '@trpc/client';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { answerIn, fetchAnswer, sentenceOf } from './answers.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };

/** What a request failed with that was answered like this. */
async function failedWith(status: number, body: string, headers: Record<string, string>): Promise<unknown> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status, headers })));
  const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: 'http://x.example', fetch: fetchAnswer })] });
  return client.session.current.query().catch((error: unknown) => error);
}

afterEach(() => vi.unstubAllGlobals());

describe('An answer is shown as it was given', () => {
  test('by a procedure', async () => {
    const message = 'Signing in failed too often. Try again in 40 seconds.';
    const error = { message, code: -32029, data: { code: 'TOO_MANY_REQUESTS', httpStatus: 429 } };
    expect(sentenceOf(await failedWith(429, JSON.stringify({ error }), json))).toBe(message);
  });

  test('by what refuses requests before a procedure is asked', async () => {
    const message = 'Too many requests came from here within a minute. Try again in 12 seconds.';
    expect(sentenceOf(await failedWith(429, JSON.stringify({ statusCode: 429, message }), json))).toBe(message);
  });

  test('by another server before it, with its own wait', async () => {
    const error = await failedWith(503, '<h1>Unavailable</h1>', { 'content-type': 'text/html', 'retry-after': '30' });
    expect(sentenceOf(error)).toContain('answered in its place (503)');
    expect(sentenceOf(error)).toContain('try again in 30 seconds');
  });

  test('and silence as silence', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: 'http://x.example', fetch: fetchAnswer })] });
    const error: unknown = await client.session.current.query().catch((thrown: unknown) => thrown);
    expect(answerIn(error)).toBeUndefined();
    expect(sentenceOf(error)).toContain('The server does not answer.');
  });
});
