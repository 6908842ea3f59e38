import type { Figure } from '@minutebook/domain';
import { expect, test } from 'vitest';

import { drawCapacity } from './draw.tsx';
import { findingOf } from './finding.ts';
import type { AreaOfCapacity } from './finding.ts';

function fte(value: number, n: number): Figure<'fte'> {
  const terms = [{ label: 'Web officer', value, entries: [n] }];
  return { label: 'FTE', value, unit: 'fte', formula: 'The sum', terms, doesNotTell: 'Nothing' };
}

function area(name: string, ...months: readonly (readonly [string, number, number])[]): AreaOfCapacity {
  const now = months.map(([month, inPost, asked]) => ({ month, inPost: fte(inPost, 1), asked: fte(asked, 2) }));
  return { area: name, now, was: undefined };
}

test('The month and the service area in which most is missing are named', () => {
  const areas = [area('Web team', ['2026-05', 100, 100], ['2026-06', 100, 140]), area('Business', ['2026-05', 0, 30])];
  expect(findingOf(areas, '2026-05')).toBe(
    'Most is missing in June 2026: projects ask for 0.4 FTE more of “Web team” than is in post.',
  );
});

test('What is over is not told of', () => {
  const areas = [area('Web team', ['2026-05', 0, 300], ['2026-06', 100, 140])];
  expect(findingOf(areas, '2026-06')).toContain('Most is missing in June 2026');
});

test('Where nothing is missing, or asked for, that is said', () => {
  expect(findingOf([area('Web team', ['2026-05', 100, 60])], '2026-05')).toBe(
    'In no month from now on do projects ask for more than is in post.',
  );
  expect(findingOf([area('Web team', ['2026-05', 100, 0])], '2026-05')).toBe(
    'No project asks for the time of any post from now on.',
  );
});

test.each([320, 1280])('Every month is a mark within a width of %i pixels, and says both', (width) => {
  const { marks, height } = drawCapacity([area('Web team', ['2026-05', 100, 140], ['2026-06', 0, 0])], width);
  expect(marks.map(({ words }) => words)).toEqual([
    'Web team, May 2026: 1 FTE in post, 1.4 FTE asked for by projects.',
    'Web team, June 2026: 0 FTE in post, 0 FTE asked for by projects.',
  ]);
  expect(marks.map(({ entries }) => entries)).toEqual([
    [1, 2],
    [1, 2],
  ]);
  for (const mark of marks) {
    expect(mark.x).toBeGreaterThanOrEqual(0);
    expect(mark.x + mark.width).toBeLessThanOrEqual(width);
    expect(mark.y + mark.height).toBeLessThanOrEqual(height);
  }
});
