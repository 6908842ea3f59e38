import type { Change, ToldChange } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { byKind, countsInWords } from './kinds-of-change.ts';

const head = { projectId: 'a', title: 'Payments', sentence: 'It changed.', entries: [1] };
const added: Change = { ...head, kind: 'added' };
const left: Change = { ...head, kind: 'left', how: 'stopped' };
const met: Change = {
  ...head,
  kind: 'milestoneMet',
  milestoneId: 'm',
  planned: '2026-01-01',
  met: '2026-01-01',
  days: 0,
};

const decided: ToldChange = {
  kind: 'decided',
  sentence: 'It was approved.',
  leadsTo: { kind: 'decision', decisionId: 'd' },
  entries: [2],
};

/** One of every kind in governance, which the compiler keeps complete. */
const everyGovernanceKind: Record<ToldChange['kind'], true> = {
  decided: true,
  noted: true,
  calledIn: true,
  moneyMoved: true,
  postChanged: true,
  agreementChanged: true,
  assessmentChanged: true,
  recommendationChanged: true,
  queryChanged: true,
  engagementChanged: true,
  benefitsChanged: true,
  conditionOverdue: true,
  conditionSet: true,
  conditionMet: true,
  started: true,
  paused: true,
  resumed: true,
  planIssued: true,
  planSubmitted: true,
  planWithdrawn: true,
  signedOff: true,
  meetingHeld: true,
  meetingCancelled: true,
  boardConstituted: true,
  memberAppointed: true,
  memberStoodDown: true,
  frameworkAdopted: true,
  schemeAdopted: true,
  recorded: true,
  programmeChanged: true,
  corrected: true,
  withdrawn: true,
};

describe('Changes by their kind', () => {
  test('begin with what was decided, and leave no kind of governance out', () => {
    const governance = Object.keys(everyGovernanceKind).map((kind) => ({ ...decided, kind }) as ToldChange);
    const kinds = byKind([added, ...governance.toReversed()]).map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['decided', 'calledIn']);
    expect(kinds.toSorted()).toEqual(['added', ...Object.keys(everyGovernanceKind)].toSorted());
  });
  test('are grouped in one order, whatever the order they came in', () => {
    expect(byKind([met, left, added, met]).map(({ kind, changes }) => [kind, changes.length])).toEqual([
      ['added', 1],
      ['left', 1],
      ['milestoneMet', 2],
    ]);
  });
  test('are in order of the new rank, and of the days that a milestone moved', () => {
    const ranked = [7, 2, 5].map((to): Change => ({ ...head, kind: 'reranked', from: 1, to }));
    const moved = [-3, 40, 9].map((days): Change => ({
      ...head,
      kind: 'milestoneMoved',
      milestoneId: 'm',
      from: '',
      to: '',
      days,
    }));
    const [ranks, milestones] = byKind([...moved, ...ranked]);
    expect(ranks?.changes).toEqual([ranked[1], ranked[2], ranked[0]]);
    expect(milestones?.changes).toEqual([moved[1], moved[2], moved[0]]);
  });
  test('leave none out', () => {
    const one: readonly Change[] = [
      added,
      left,
      { ...head, kind: 'returned' },
      { ...head, kind: 'reranked', from: 1, to: 2 },
      { ...head, kind: 'rerated', from: undefined, to: { kind: 'withheld', because: 'notReported' } as never },
      { ...head, kind: 'renamed', from: 'Old', to: 'New' },
      { ...head, kind: 'milestoneMoved', milestoneId: 'm', from: '2026-01-01', to: '2026-01-02', days: 1 },
      met,
      { ...head, kind: 'milestoneReopened', milestoneId: 'm' },
      { ...head, kind: 'milestoneWithdrawn', milestoneId: 'm' },
      { ...head, kind: 'riskSevere', riskId: 'r' },
      { ...head, kind: 'issueRaised', issueId: 'i' },
      { ...head, kind: 'issueResolved', issueId: 'i' },
      { ...head, kind: 'sponsorNamed', from: undefined, to: 'Director' },
    ];
    expect(byKind(one).flatMap(({ changes }) => changes)).toEqual(one);
  });
});

describe('Their counts in words', () => {
  test.each<[string, readonly (Change | ToldChange)[]]>([
    ['', []],
    ['1 project was added', [added]],
    ['2 decisions were taken and 1 project was added', [decided, added, decided]],
    ['2 projects were added and 1 milestone was met', [added, met, added]],
    ['1 project was added, 1 project left the backlog and 2 milestones were met', [added, left, met, met]],
  ])('%j', (words, changes) => {
    expect(countsInWords(byKind(changes))).toBe(words);
  });
});
