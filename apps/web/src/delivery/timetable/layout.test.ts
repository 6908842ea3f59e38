import { describe, expect, it } from 'vitest';

import { layOut } from './layout.ts';
import type { Line } from './line.ts';

const line = (key: string, end: string): Line => ({
  key,
  name: key,
  says: 'as first planned',
  alarm: false,
  items: [{ planned: '2026-12-01', moves: [], end, standing: 'toCome' }],
  words: key,
  entries: [],
  path: '/',
});

describe('the timetable laid out', () => {
  it('leaves the near days their room where one is decades away, and points to that one', () => {
    const { lines, axis } = layOut([line('near', '2027-06-01'), line('far', '2062-12-11')], 1000, ['2026-11-30']);
    const [near, far] = lines.map(({ items }) => items[0]);
    expect(near?.beyond).toBe(0);
    expect((near?.end ?? 0) - (near?.planned ?? 0)).toBeGreaterThan(400);
    expect([far?.beyond, far?.end]).toEqual([1, 808]);
    expect(axis.months.length).toBeGreaterThan(3);
  });
});
