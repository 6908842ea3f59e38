import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, ofProject, programmeFacts, proposedProject, rated } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { confidenceChange, confidenceChangeSentence, confidenceSentence } from './confidence-in-words.ts';
import { confidenceHistory, confidenceOverTime, scalesOf, spanOn } from './confidence-over-time.ts';

const on = '2026-09-16';

function history(...facts: readonly Fact[]) {
  return histories(...facts).at(0)!;
}

function histories(...facts: readonly Fact[]) {
  return confidenceOverTime(
    replay(entriesOf([...programmeFacts, proposedProject('a', 'Payments'), proposedProject('b', 'Parks'), ...facts])),
    on,
  );
}

const withheld = (day: string) =>
  ofProject('a', { type: 'RatingWithheld', data: { because: 'exempt', asStated: 'Exempt' } }, day);
const threePoint = (rating: 'green' | 'amber' | 'red', day: string) =>
  ofProject(
    'a',
    {
      type: 'DeliveryConfidenceReported',
      data: { confidence: { scale: 'threePoint', rating }, reportedBy: 'sponsor' },
    },
    day,
  );

describe('Delivery confidence over time', () => {
  test('holds from one judgement to the next, and to the day it is seen on', () => {
    const { spans } = history(rated('a', 'amber', '2026-03-03'), rated('a', 'green', '2026-05-05'));
    expect(spans.map(({ from, to }) => [from, to])).toStrictEqual([
      ['2026-03-03', '2026-05-05'],
      ['2026-05-05', on],
    ]);
  });
  test('takes the same judgement given again as one, with both entries', () => {
    const { spans } = history(rated('a', 'amber', '2026-03-03'), rated('a', 'amber', '2026-04-07'));
    expect(spans.map(({ judgements }) => judgements.map((one) => one.n))).toStrictEqual([[7, 8]]);
  });
  test('orders by the day a judgement was given on, and takes the last recorded of one day', () => {
    const late = history(
      rated('a', 'green', '2026-05-05'),
      rated('a', 'red', '2026-03-03'),
      rated('a', 'amber', '2026-05-05'),
    );
    expect(confidenceSentence(late)).toBe('Amber since 2026-05-05, better than before: Red.');
  });
  test('is withheld in between, which is a rating of no colour', () => {
    const { spans } = history(
      rated('a', 'red', '2026-03-03'),
      withheld('2026-04-07'),
      rated('a', 'green', '2026-06-02'),
    );
    expect(spans.map(({ rating }) => rating.kind)).toStrictEqual(['rated', 'withheld', 'rated']);
  });
  test('does not set ratings of two scales against each other', () => {
    const both = history(rated('a', 'amber', '2026-03-03'), threePoint('green', '2026-05-05'));
    expect(scalesOf(both)).toStrictEqual(['fivePoint', 'threePoint']);
    expect(confidenceSentence(both)).toBe('Green since 2026-05-05; before that Amber.');
    expect(confidenceChange([both], on)).toMatchObject({
      worse: { value: 0 },
      better: { value: 0 },
      same: { value: 0 },
    });
  });
  test('ends with its project', () => {
    const world = replay(
      entriesOf([
        ...programmeFacts,
        proposedProject('a', 'Payments'),
        rated('a', 'green', '2026-03-03'),
        ofProject('a', { type: 'ProjectClosed', data: { delivered: 'All' } }, '2026-08-01'),
      ]),
    );
    expect(confidenceOverTime(world, on)).toStrictEqual([]);
    const ended = confidenceHistory(world.state('project', 'a')!, on);
    expect(ended.spans.map(({ to }) => to)).toStrictEqual(['2026-08-01']);
  });
  test('says nothing before the first judgement', () => {
    expect(spanOn(history(rated('a', 'green', '2026-05-05')), '2026-05-04')).toBeUndefined();
    expect(confidenceSentence(history())).toBe('Nobody has rated it.');
  });
  test('says how many projects are judged otherwise than half a year before', () => {
    const change = confidenceChange(
      histories(rated('a', 'green', '2026-03-03'), rated('b', 'red', '2026-03-03'), rated('a', 'amber', '2026-06-02')),
      on,
    );
    expect(change.worse.terms).toStrictEqual([
      { label: 'Payments: Green, then Amber', projectId: 'a', entries: [7, 9], value: 1 },
    ]);
    expect(confidenceChangeSentence(change)).toBe(
      '1 project is judged less likely to deliver than on 2026-03-18, 0 more likely and 1 as before.',
    );
  });
});
