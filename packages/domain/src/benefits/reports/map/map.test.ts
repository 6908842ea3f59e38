import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { benefitBase, defined, identified, ofBenefit } from '../../../testing/benefits/benefit-facts.ts';
import { entriesOf, ofProgramme } from '../../../testing/index.ts';
import { benefitsMap } from './map.ts';

const attributed = ofBenefit({
  type: 'BenefitAttributed',
  data: { projects: [{ projectId: 'payments', share: 6000 }] },
});
const green = ofProgramme({ type: 'AimAdopted', data: { aimId: 'green', title: 'Less carbon' } }, '2026-02-02');
const facts = [
  ...benefitBase,
  green,
  identified(),
  attributed,
  defined(),
  identified({ title: 'A choice fewer', kind: 'disBenefit', aimIds: [] }, 'choice'),
];

test('The map joins aims, benefits and projects, and says what does not hang together', () => {
  const map = benefitsMap(replay(entriesOf(facts)), '2026-09-16');
  expect(map.aims.map(({ aimId, benefitIds }) => [aimId, benefitIds])).toEqual([
    ['digital', ['calls']],
    ['green', []],
  ]);
  expect(map.benefits.map(({ benefitId, kind, attributed: share }) => [benefitId, kind, share])).toEqual([
    ['calls', 'benefit', 6000],
    ['choice', 'disBenefit', 0],
  ]);
  expect(map.projects.map(({ projectId, benefitIds }) => [projectId, benefitIds])).toEqual([
    ['payments', ['calls']],
    ['portal', []],
  ]);
  const labels = [
    map.aimsWithoutBenefit,
    map.benefitsWithoutMeasure,
    map.benefitsWithoutAim,
    map.projectsWithoutBenefit,
    map.aboveTheWhole,
  ].map(({ terms }) => terms.map(({ label }) => label));
  expect(labels).toEqual([['Less carbon'], ['A choice fewer'], ['A choice fewer'], ['Portal'], []]);
});

test('What is abandoned serves no aim any more, and is no gap', () => {
  const abandoned = ofBenefit({ type: 'BenefitAbandoned', data: {} }, '2026-08-01', 'choice');
  const map = benefitsMap(replay(entriesOf([...facts, abandoned])), '2026-09-16');
  expect(map.benefitsWithoutMeasure.value).toBe(0);
  expect(benefitsMap(replay(entriesOf([...facts, abandoned])), '2026-07-31').benefitsWithoutMeasure.value).toBe(1);
});
