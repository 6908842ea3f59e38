import type { Figure, Optimism } from '@minutebook/domain';
import { expect, test } from 'vitest';

import { optimismWords } from './optimism-words.ts';

const figure = <const U extends Figure['unit']>(unit: U, value: number): Figure<U> => ({
  label: 'Label',
  unit,
  value,
  formula: 'Formula',
  terms: [],
  doesNotTell: 'Nothing',
});

const seven: Optimism = {
  cases: figure('benefits', 9),
  tooHopeful: figure('benefits', 7),
  above: figure('share', 2_300),
  casesOfAbove: 9,
  notMeasured: 0,
};

test.each<readonly [Partial<Optimism>, string]>([
  [{}, 'Forecasts made a year ahead were too hopeful for 7 of 9 benefits, and together 23% above what came.'],
  [
    { casesOfAbove: 6, above: figure('share', -450) },
    'Forecasts made a year ahead were too hopeful for 7 of 9 benefits; those in money were together 4.5% below what came.',
  ],
  [
    { casesOfAbove: 6, above: figure('pence', 12_000_00) },
    'Forecasts made a year ahead were too hopeful for 7 of 9 benefits; those in money were together £12,000 above what came.',
  ],
  [
    { casesOfAbove: 3, above: undefined, tooHopeful: figure('benefits', 0) },
    'Forecasts made a year ahead were too hopeful for none of 9 benefits; 3 in money are too few for a figure.',
  ],
  [
    { casesOfAbove: 0, above: undefined, cases: figure('counted', 9), tooHopeful: figure('counted', 1) },
    'Forecasts made a year ahead were too hopeful for 1 of 9 periods.',
  ],
  [
    { cases: figure('benefits', 1), tooHopeful: undefined, above: undefined, casesOfAbove: 1, notMeasured: 2 },
    'Forecasts made a year ahead can be compared with what came for 1 benefit: fewer than 5, so no figure is given. 2 periods were forecast and never measured.',
  ],
  [
    { cases: figure('benefits', 0), tooHopeful: undefined, above: undefined, casesOfAbove: 0, notMeasured: 1 },
    'No forecast made a year ahead can be compared with what came yet. 1 period was forecast and never measured.',
  ],
])('Optimism is told in one sentence: %#', (otherwise, words) => {
  expect(optimismWords({ ...seven, ...otherwise })).toBe(words);
});
