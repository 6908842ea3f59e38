import { expect, test } from 'vitest';

import { pinned } from './point.ts';

const at = { n: 1042, today: '2026-11-29' };

test('The address on a paper of today names the entry that it was printed at, and the day', () => {
  expect(pinned('https://council.example/backlog?stage=idea', at)).toBe(
    'https://council.example/backlog?stage=idea&asof=entry-1042-on-2026-11-29',
  );
  expect(pinned('https://council.example/?asof=2026-11-29&since=2026-07-08', at)).toBe(
    'https://council.example/?asof=entry-1042-on-2026-11-29&since=2026-07-08',
  );
});

test('Seen as effective on a day, it is judged by that day', () => {
  expect(pinned('https://council.example/?on=2026-06-30', at)).toBe(
    'https://council.example/?on=2026-06-30&asof=entry-1042',
  );
});

test('The address of a paper of an earlier point, and of an empty ledger, stays', () => {
  for (const asof of ['2026-11-28', 'entry-1000']) {
    expect(pinned(`https://council.example/?asof=${asof}`, at)).toBe(`https://council.example/?asof=${asof}`);
  }
  expect(pinned('https://council.example/', { n: 0, today: '2026-11-29' })).toBe('https://council.example/');
});
