import { expect, test } from 'vitest';

import { findingOfDrift } from './finding-of-drift.ts';

const made = (on: string, outturn: number) => ({ on, outturn: outturn * 100 });

test('The drift of a forecast is told with where it stands now, where more was spent since than was forecast', () => {
  const [first, last] = [made('2026-05-20', 294_000), made('2026-10-06', 348_500)];
  const rose = 'The forecast for 2026-27 rose by £54,500 since 20 May 2026, to £348,500.';
  expect(findingOfDrift('2026-27', first, last, last.outturn)).toBe(rose);
  expect(findingOfDrift('2026-27', first, last, 34_953_050)).toBe(
    `${rose} With what was spent since, it is £349,530.50.`,
  );
  expect(findingOfDrift('2026-27', last, first, first.outturn)).toContain('fell by £54,500 since 6 October 2026');
  expect(findingOfDrift('2026-27', first, first, first.outturn)).toBe(
    'The forecast for 2026-27 is what it was at first: £294,000.',
  );
});
