import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';

import { readConfiguration } from '../configuration.ts';
import { answersToAnyName, isSentToOwnHost } from './own-host.ts';
import { isSameOrigin } from './same-origin.ts';

const takes = (host: string, settings: Record<string, string>): boolean =>
  isSentToOwnHost({ host } as FastifyRequest, readConfiguration(settings));

describe('a server with an address of its own', () => {
  const own = { PUBLIC_ORIGIN: 'https://minutes.example' };

  it.each(['minutes.example', 'MINUTES.example', 'minutes.example:443', 'minutes.example.', 'minutes.example.:443'])(
    'answers to each way of writing it: %s',
    (host) => expect(takes(host, own)).toBe(true),
  );

  it.each([
    '',
    ' ',
    'attacker.example',
    'minutes.example:80',
    'minutes.example.attacker.example',
    'minutes.example/..',
  ])('answers to no other: “%s”', (host) => expect(takes(host, own)).toBe(false));

  it('takes a change from its own pages, however the browser writes the address', () => {
    const from = (origin: string) => isSameOrigin({ headers: { origin } } as FastifyRequest, own.PUBLIC_ORIGIN);
    expect(['https://minutes.example', 'https://minutes.example.'].map(from)).toEqual([true, true]);
    expect(['http://minutes.example', 'https://minutes.example:8443', 'null', ''].map(from)).not.toContain(true);
  });
});

describe('a server without one', () => {
  it.each(['localhost', 'localhost.:3000', '127.0.0.1:3000', '[::1]:3000'])('answers to this machine’s: %s', (host) => {
    expect(takes(host, {})).toBe(true);
  });

  it('answers to any name only where it listens on every address, and never to none', () => {
    for (const host of ['0.0.0.0', '::', '0', '::0', '0:0:0:0:0:0:0:0']) {
      expect([host, answersToAnyName(readConfiguration({ HOST: host }))]).toEqual([host, true]);
      expect(takes('any.example', { HOST: host })).toBe(true);
      expect(takes('', { HOST: host })).toBe(false);
    }
    expect(takes('any.example', { HOST: '10.0.0.1' })).toBe(false);
  });
});
