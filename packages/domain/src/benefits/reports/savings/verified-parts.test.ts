import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { claimedSaving, entriesOf, programmeFacts, verifiedSaving } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { identified } from '../../../testing/benefits/benefit-facts.ts';
import { fourFigures } from './four-figures.ts';
import { verifiedParts, verifiedPartsWords } from './verified-parts.ts';

const today = '2026-09-16';
/** Time set free, which is not cashable. */
const time = [...programmeFacts, identified()];
const paper = [
  identified({ title: 'Less paper', class: 'cashable' }, 'paper'),
  claimedSaving({ claimId: 'c2', benefitId: 'paper' }),
];

function partsOf(...facts: readonly Fact[]) {
  const world = replay(entriesOf([...time, claimedSaving(), ...paper, ...facts]));
  return { parts: verifiedParts(world, today), all: fourFigures(world, today).verified };
}

test('What was verified is of cashable benefits and of others, by the entries that verified it', () => {
  const { parts, all } = partsOf(verifiedSaving(22_100), verifiedSaving(6_000, 'c2'));
  expect([parts.cashable.value, parts.others.value]).toEqual([6_000_00, 22_100_00]);
  expect(parts.cashable.value + parts.others.value).toBe(all.value);
  expect([...parts.others.entries, ...parts.cashable.entries]).toEqual(all.terms.flatMap(({ entries }) => entries));
  expect(verifiedPartsWords(parts)).toBe(
    'Of the £28,100 verified, £6,000 is of cashable benefits, by which a budget can become smaller; £22,100 is of others, such as time set free, by which no budget becomes smaller by itself.',
  );
});

test('That is said only where the two differ', () => {
  expect(verifiedPartsWords(partsOf().parts)).toBe('');
  expect(verifiedPartsWords(partsOf(verifiedSaving(6_000, 'c2')).parts)).toBe('');
  expect(verifiedPartsWords(partsOf(verifiedSaving(22_100)).parts)).toBe(
    'None of the £22,100 verified is of cashable benefits: it is of others, such as time set free, by which no budget becomes smaller by itself.',
  );
});
