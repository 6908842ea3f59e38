import { describe, expect, it } from 'vitest';

import { readConfiguration, WrongConfiguration } from './configuration.ts';

const wrong = (name: string, value: string): string => {
  try {
    readConfiguration({ [name]: value });
    return 'taken';
  } catch (error) {
    if (error instanceof WrongConfiguration) return error.message;
    throw error;
  }
};

describe('PUBLIC_ORIGIN', () => {
  it.each([
    ['https://minutes.example', 'https://minutes.example'],
    ['https://minutes.example/', 'https://minutes.example'],
    ['https://MINUTES.example:443/', 'https://minutes.example'],
    [' https://minutes.example ', 'https://minutes.example'],
    ['https://minutes.example./', 'https://minutes.example'],
    ['http://minutes.example:8080', 'http://minutes.example:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['https://sitzungsbücher.example', 'https://xn--sitzungsbcher-4ob.example'],
  ])('is understood as browsers write it: %s', (given, understood) => {
    expect(readConfiguration({ PUBLIC_ORIGIN: given }).publicOrigin).toBe(understood);
  });

  it.each([
    'https://minutes.example/minutes',
    'https://minutes.example/?a=b',
    'https://minutes.example/#a',
    'https://somebody@minutes.example',
    'minutes.example',
    'ftp://minutes.example',
    'https://*.example',
    'https://minutes.example:0',
    'https://',
  ])('that is more or less than an origin stops the start: %s', (given) => {
    expect(wrong('PUBLIC_ORIGIN', given)).toMatch(/^PUBLIC_ORIGIN must be/);
  });
});

describe('a setting', () => {
  it.each([
    ['PORT', '0x10'],
    ['PORT', '1e3'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['REQUESTS_PER_MINUTE', '1e3'],
    ['SIGN_INS_PER_MINUTE', '0'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'true'],
    ['PROGRAMME', 'mine'],
    ['HOST', 'http://0.0.0.0'],
    ['HOST', 'localhost:3000'],
    ['SESSION_SECRET', 'a'.repeat(40)],
    ['SESSION_SECRET', 'changeme'.repeat(5)],
  ])('of %s that is not meant so stops the start: %s', (name, value) => {
    expect(wrong(name, value)).toMatch(new RegExp(`^${name} must [^:]+\\.$`));
  });

  it.each(['PORT', 'HOST', 'PUBLIC_ORIGIN', 'SESSION_SECRET', 'STORE_URL'])(
    'of %s that is blank stops the start',
    (name) => {
      expect(wrong(name, ' \t')).toMatch(new RegExp(`^${name} must `));
    },
  );

  it('that is empty counts as not set', () => {
    const set = { PORT: '', PUBLIC_ORIGIN: '', HOST: '', SESSION_SECRET: '' };
    expect(readConfiguration(set)).toEqual(readConfiguration({}));
  });

  it.each(['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost', 'server-1.internal.example', '0'])(
    'of HOST is a name or an address: %s',
    (host) => expect(readConfiguration({ HOST: host }).host).toBe(host),
  );
});
