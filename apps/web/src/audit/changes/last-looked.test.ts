import { describe, expect, test } from 'vitest';

import { lookedAgain } from './last-looked.ts';

const monday = { n: 10, at: '2026-11-23T09:00:00.000Z' };
const soon = { n: 12, at: '2026-11-23T09:20:00.000Z' };
const friday = { n: 40, at: '2026-11-27T16:00:00.000Z' };

describe('Since when things are new to a person', () => {
  test('is not said on their first look', () => {
    expect(lookedAgain(undefined, monday)).toEqual({ last: monday });
  });
  test('is their look before this one, which several within half an hour are', () => {
    const first = lookedAgain(lookedAgain(undefined, monday), soon);
    expect(first).toEqual({ last: soon });
    expect(lookedAgain(first, friday)).toEqual({ last: friday, before: soon });
  });
  test('stays while they go on looking', () => {
    const again = lookedAgain({ last: monday }, friday);
    const later = { n: 41, at: '2026-11-27T16:25:00.000Z' };
    expect(lookedAgain(again, later)).toEqual({ last: later, before: monday });
  });
});
