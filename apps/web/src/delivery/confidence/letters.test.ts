import { describe, expect, test } from 'vitest';

import { lettersOf } from './letters.ts';

const amberGreen = {
  kind: 'rated',
  confidence: { scale: 'fivePoint', rating: 'amberGreen' },
  reportedBy: 'ownTeam',
} as const;
const withheld = { kind: 'withheld', because: 'exempt', asStated: undefined } as const;

describe('What is written on a rating', () => {
  test('is the word where it fits, else letters beside or under one another, else nothing', () => {
    expect(lettersOf(amberGreen, 120)).toStrictEqual(['Amber/Green']);
    expect(lettersOf(amberGreen, 40)).toStrictEqual(['A/G']);
    expect(lettersOf(amberGreen, 14)).toStrictEqual(['A', 'G']);
    expect(lettersOf(amberGreen, 8)).toStrictEqual([]);
  });
  test('is no letter of a colour where it was withheld', () => {
    expect(lettersOf(withheld, 100)).toStrictEqual(['withheld']);
    expect(lettersOf(withheld, 20)).toStrictEqual(['–']);
  });
});
