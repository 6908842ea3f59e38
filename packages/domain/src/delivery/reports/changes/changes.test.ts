import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  entriesOf,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  rated,
  reforecastMilestone,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { changes, projectChanges } from './changes.ts';

const begun = [
  ...programmeFacts,
  proposedProject('a', 'Payments'),
  proposedProject('b', 'Case work'),
  proposedProject('c', 'Network'),
];

/** What changes when these facts are added to three projects (entries 5 to 7) and what came before. */
function changed(before: readonly Fact[], after: readonly Fact[]) {
  const entries = entriesOf([...begun, ...before, ...after]);
  const split = begun.length + before.length;
  return changes(replay(entries.slice(0, split)), replay(entries));
}

const listed = ofProject('a', { type: 'ProjectListed', data: { publication: 'Report 2025' } });
const delisted = ofProject('a', { type: 'ProjectDelisted', data: { publication: 'Report 2026' } });
const stopped = ofProject('a', { type: 'ProjectStopped', data: {} }, undefined, 'No money');
const live = plannedMilestone('a', 'live', '2026-12-01');

describe('What changed', () => {
  test('a project added', () => {
    expect(changed([], [proposedProject('d', 'Parks')])).toStrictEqual([
      { kind: 'added', projectId: 'd', title: 'Parks', entries: [8], sentence: '“Parks” was added to the backlog.' },
    ]);
  });
  test('a project stopped, with the reason', () => {
    expect(changed([], [stopped])).toStrictEqual([
      {
        kind: 'left',
        how: 'stopped',
        projectId: 'a',
        title: 'Payments',
        entries: [8],
        reason: 'No money',
        sentence: '“Payments” was stopped.',
      },
    ]);
  });
  test('a project closed', () => {
    const closed = ofProject('a', { type: 'ProjectClosed', data: { delivered: 'All' } });
    expect(changed([], [closed])).toMatchObject([{ kind: 'left', how: 'closed', entries: [8] }]);
  });
  test('a project left out by its publication, and one that comes back', () => {
    expect(changed([listed], [delisted])).toMatchObject([{ kind: 'left', how: 'notListed', entries: [9] }]);
    expect(changed([listed, delisted], [listed])).toMatchObject([
      { kind: 'returned', sentence: '“Payments” is in the backlog again.', entries: [10] },
    ]);
  });
  test('a project left out before, and known to be stopped since', () => {
    expect(changed([listed, delisted], [stopped])).toMatchObject([{ kind: 'left', how: 'stopped' }]);
  });
  test('a project that came and went in between is told as both', () => {
    const both = [proposedProject('d', 'Parks'), ofProject('d', { type: 'ProjectStopped', data: {} })];
    expect(changed([], both).map((one) => [one.kind, one.entries])).toStrictEqual([
      ['added', [8]],
      ['left', [9]],
    ]);
  });
  test('a project listed for the first time had not left', () => {
    expect(changed([], [listed])).toStrictEqual([]);
  });
  test('a project ranked from place 3 to place 1; those that only moved down are not told', () => {
    const ranked = ofProject('c', { type: 'ProjectRanked', data: { position: 1, key: 'U' } }, undefined, 'Urgent');
    expect(changed([], [ranked])).toStrictEqual([
      {
        kind: 'reranked',
        from: 3,
        to: 1,
        projectId: 'c',
        title: 'Network',
        entries: [8],
        reason: 'Urgent',
        sentence: '“Network” moved from place 3 to place 1.',
      },
    ]);
  });
  test('a project ranked again in its place', () => {
    const ranked = ofProject('a', { type: 'ProjectRanked', data: { position: 1, key: 'U' } });
    expect(changed([], [ranked])).toMatchObject([
      { kind: 'reranked', from: 1, to: 1, sentence: '“Payments” was ranked again and keeps place 1.' },
    ]);
    expect(changed([ranked], [ranked])).toMatchObject([{ kind: 'reranked', from: 1, to: 1, entries: [9] }]);
  });
  test('a rating: the first, a worse one, and one that was withheld', () => {
    const withheld = ofProject('a', { type: 'RatingWithheld', data: { because: 'exempt' } });
    expect(changed([], [rated('a', 'green')])).toMatchObject([
      {
        kind: 'rerated',
        from: undefined,
        sentence: '“Payments”: delivery confidence went from never rated to Green.',
      },
    ]);
    expect(changed([rated('a', 'green')], [rated('a', 'red')])).toMatchObject([
      {
        kind: 'rerated',
        from: { kind: 'rated', confidence: { scale: 'fivePoint', rating: 'green' }, reportedBy: 'ownTeam' },
        to: { kind: 'rated', confidence: { scale: 'fivePoint', rating: 'red' }, reportedBy: 'ownTeam' },
        entries: [9],
      },
    ]);
    expect(changed([rated('a', 'green')], [withheld])[0]?.sentence).toBe(
      '“Payments”: delivery confidence went from Green to withheld (Exempt from publication).',
    );
  });
  test('a rating on another scale names both scales', () => {
    const three = ofProject('a', {
      type: 'DeliveryConfidenceReported',
      data: { confidence: { scale: 'threePoint', rating: 'amber' }, reportedBy: 'sponsor' },
    });
    expect(changed([rated('a', 'amber')], [three])[0]?.sentence).toBe(
      '“Payments”: delivery confidence went from Amber (scale of five points) to Amber (scale of three points).',
    );
  });
  test('the same rating again, or one recorded late about an earlier day, is no change', () => {
    expect(changed([rated('a', 'amber')], [rated('a', 'amber')])).toStrictEqual([]);
    expect(changed([rated('a', 'amber')], [rated('a', 'red', '2026-04-01')])).toStrictEqual([]);
  });
  test('a new name', () => {
    const renamed = ofProject('a', { type: 'ProjectRedescribed', data: { title: 'Online payments' } });
    expect(changed([], [renamed])).toStrictEqual([
      {
        kind: 'renamed',
        from: 'Payments',
        to: 'Online payments',
        projectId: 'a',
        title: 'Online payments',
        entries: [8],
        sentence: '“Payments” is now called “Online payments”.',
      },
    ]);
  });
  test('a milestone expected 31 days later, with the reason', () => {
    expect(changed([live], [reforecastMilestone('a', 'live', '2027-01-01')])).toStrictEqual([
      {
        kind: 'milestoneMoved',
        milestoneId: 'live',
        from: '2026-12-01',
        to: '2027-01-01',
        days: 31,
        projectId: 'a',
        title: 'Payments',
        entries: [9],
        reason: 'Late supplier',
        sentence: '“Payments”: “live” is expected 31 days later, on 2027-01-01 instead of 2026-12-01.',
      },
    ]);
  });
  test('a milestone expected earlier than last forecast', () => {
    const before = [live, reforecastMilestone('a', 'live', '2027-01-01')];
    expect(changed(before, [reforecastMilestone('a', 'live', '2026-12-31')])).toMatchObject([
      { days: -1, sentence: '“Payments”: “live” is expected 1 day earlier, on 2026-12-31 instead of 2027-01-01.' },
    ]);
  });
  test('a milestone met, against its planned day', () => {
    const met = (on: string) => ofProject('a', { type: 'MilestoneMet', data: { milestoneId: 'live' } }, on);
    const told = (on: string) => changed([live], [met(on)]).map((one) => [one.kind, one.sentence]);
    expect(told('2026-12-01')).toStrictEqual([
      ['milestoneMet', '“Payments”: “live” was met on 2026-12-01, as first planned.'],
    ]);
    expect(told('2026-12-03')[0]?.[1]).toBe(
      '“Payments”: “live” was met on 2026-12-03, 2 days later than first planned.',
    );
    expect(told('2026-11-30')[0]?.[1]).toBe(
      '“Payments”: “live” was met on 2026-11-30, 1 day earlier than first planned.',
    );
  });
  test('a milestone that is new, or belongs to a new project, has not moved', () => {
    expect(changed([], [live, reforecastMilestone('a', 'live', '2027-01-01')])).toStrictEqual([]);
  });
  test('entries of a change come after the earlier world, project by project', () => {
    const later = [
      ofProject('c', { type: 'ProjectRedescribed', data: { title: 'Wires' } }),
      rated('a', 'red'),
      ofProject('a', { type: 'ProjectRedescribed', data: { title: 'Pay' } }),
    ];
    const all = changed([rated('a', 'green')], later);
    expect(all.map((one) => [one.kind, one.projectId, ...one.entries])).toStrictEqual([
      ['renamed', 'a', 11],
      ['rerated', 'a', 10],
      ['renamed', 'c', 9],
    ]);
  });
  test('of one project are those of all that are about it', () => {
    const later = [
      ofProject('c', { type: 'ProjectRanked', data: { position: 1, key: 'U' } }),
      ofProject('c', { type: 'ProjectRedescribed', data: { title: 'Wires' } }),
      rated('a', 'red'),
      proposedProject('d', 'Parks'),
    ];
    const entries = entriesOf([...begun, ...later]);
    const [before, after] = [replay(entries.slice(0, begun.length)), replay(entries)];
    const all = changes(before, after);
    for (const projectId of ['a', 'b', 'c', 'd', 'nothing']) {
      const own = all.filter((one) => one.projectId === projectId);
      expect(projectChanges(projectId, before, after)).toStrictEqual(own);
    }
    expect(all.map((one) => one.projectId)).toStrictEqual(['a', 'c', 'c', 'd']);
  });
});
