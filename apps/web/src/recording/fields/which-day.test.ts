import { describe, expect, test } from 'vitest';

import { named } from './which-day.ts';

const plannedFor = {
  missing: 'Enter the day it is planned for',
  holds: 'day',
  label: 'Planned for (optional)',
} as const;
const effectiveOn = { missing: 'Enter the day it happened', holds: 'day', label: 'When was it planned?' } as const;
const title = { missing: 'Enter the title' };

describe('What is wrong with a day', () => {
  const two = new Map([
    ['title', title],
    ['plannedFor', plannedFor],
    ['effectiveOn', effectiveOn],
  ]);

  test.each([
    ['plannedFor', 'The date must include a year', 'Planned for: The date must include a year'],
    ['plannedFor', plannedFor.missing, 'Enter the day it is planned for'],
    ['effectiveOn', 'The date must include a year', 'When was it planned? The date must include a year'],
    ['effectiveOn', effectiveOn.missing, 'When was it planned? Enter the day it happened'],
    ['title', title.missing, 'Enter the title'],
  ])('says of %s, where the form asks for two: %s', (path, message, said) => {
    expect(named(path, message, two)).toBe(said);
  });

  test('names none where the form asks for one', () => {
    const one = new Map([['effectiveOn', effectiveOn]]);
    expect(named('effectiveOn', 'The date must include a year', one)).toBe('The date must include a year');
  });
});
