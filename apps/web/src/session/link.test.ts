import { describe, expect, test } from 'vitest';

import { linkAddress, readLink } from './link.ts';

const link = { personId: '3f0c8f6e-1111-4222-8333-944455556666', secret: `${'aB3_-'.repeat(8)}xyz` };

describe('A link to choose a password', () => {
  test('is read as it was made, and keeps its secret where no server sees it', () => {
    const { pathname, search, hash } = new URL(linkAddress('https://minutes.example', link));
    expect(readLink(hash)).toEqual(link);
    expect(readLink(hash.slice(1))).toEqual(link);
    expect(pathname + search).toBe('/choose-password');
  });

  test.each(['', '#', '#a', '#a.b', `#.${link.secret}`, `#${link.personId}.${link.secret.slice(1)}`])(
    'that was cut is not read: %s',
    (hash) => expect(readLink(hash)).toBeUndefined(),
  );
});
