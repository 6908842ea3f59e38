import fc from 'fast-check';
import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  entriesOf,
  historyArbitrary,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
} from '../../../testing/index.ts';
import { deliveryTellers } from '../../area.changes.ts';
import { changes } from './changes.ts';

/** What hardly any history of arbitrary commands comes to. */
const rare = [
  ...programmeFacts,
  proposedProject('a', 'Payments'),
  plannedMilestone('a', 'live', '2026-12-01'),
  ofProject('a', { type: 'MilestoneMet', data: { milestoneId: 'live' } }),
  ofProject('a', { type: 'MilestoneMetWithdrawn', data: { milestoneId: 'live' } }),
  ofProject('a', { type: 'ProjectListed', data: { publication: 'Annual report 2025-26', reference: 'P-1' } }),
  ofProject('a', { type: 'ProjectDelisted', data: { publication: 'Annual report 2026-27' } }),
  ofProject('a', { type: 'ProjectListed', data: { publication: 'Annual report 2027-28', reference: 'P-1' } }),
  ofProject('a', { type: 'RiskRaised', data: { riskId: 'late', title: 'Late', likelihood: 1, impact: 1 } }),
  ofProject('a', { type: 'RiskAssessed', data: { riskId: 'late', likelihood: 5, impact: 5, response: 'None' } }),
];

test('What is told by comparing two dates is told, by some entry of every such kind', () => {
  const compared = Object.entries(deliveryTellers).flatMap(([type, how]) => (how === 'compared' ? [type] : []));
  const told = new Set<string>();
  const histories = fc.sample(historyArbitrary(), { numRuns: 1000, seed: 1 }).map((history) => history.entries);
  for (const entries of [...histories, entriesOf(rare)]) {
    for (const [at, { type }] of entries.entries()) {
      if (told.has(type) || !compared.includes(type)) continue;
      const [before, after] = [replay(entries.slice(0, at)), replay(entries.slice(0, at + 1))];
      if (changes(before, after).length > 0) told.add(type);
    }
  }
  expect([...told].toSorted()).toEqual(compared.toSorted());
});
