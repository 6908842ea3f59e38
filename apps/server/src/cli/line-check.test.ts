import { lineOf } from '@minutebook/ledger';
import { expect, it } from 'vitest';

import { LineCheck } from './line-check.ts';

const now = new Date('2026-09-16T12:00:00.000Z');

function lineWith(title: string, reason: string): string {
  return lineOf({
    n: 1,
    id: '019951a0-0000-7000-8000-000000000001',
    stream: 'programme-transformation',
    revision: 0,
    type: 'ProgrammeEstablished',
    version: 1,
    recordedAt: '2026-09-16T08:00:00.000Z',
    effectiveOn: '2026-09-16',
    by: { id: 'manager', role: 'programmeManager' },
    command: '019951a0-0000-7000-8000-000000000001',
    reason,
    data: { title, council: 'A council', purpose: 'To go on', demonstration: false },
  });
}

it('takes a line whose text was taken in its day and is refused since, byte for byte', () => {
  const lines = [
    lineWith('Cafe\u0301 \u2067£120 - £450\u2069', 'Ring \u200F020 \u{e0041}'),
    lineWith('Pay\u200Bments', `Ring\u2800020\uFFF9 x${`${'\u0301'.repeat(8)}\u200D`.repeat(5)}`),
    lineWith('Pay\u200Dments 1\uFE0F', 'می\u200Cخواهم\u200C'),
  ];
  for (const line of lines) expect(lineOf(new LineCheck(now).next(line))).toBe(line);
});

it('takes no line whose text was never taken', () => {
  expect(() => new LineCheck(now).next(lineWith('A\u202Eb', 'Words'))).toThrow(/title/);
  expect(() => new LineCheck(now).next(lineWith('A\u0000b', 'Words'))).toThrow(/title/);
});
