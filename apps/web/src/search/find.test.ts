import { replay } from '@minutebook/domain';
import {
  boardFacts,
  calledMeeting,
  decidedAt,
  entriesOf,
  ofMeeting,
  programmeFacts,
  proposedProject,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import type { Moment } from '@minutebook/ledger';
import { beforeAll, describe, expect, test } from 'vitest';

import { finders } from '../areas.ts';
import { find as findBy } from './find.ts';
import type { Finder } from './finder.ts';

let all: readonly Finder[] = [];

beforeAll(async () => {
  const loaded = await Promise.all(finders.map((load) => load()));
  all = loaded.map(({ find }) => find);
});

const find = (words: string, at: Moment) => findBy(all, words, at);

const minuted = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: 'first',
    outcome: { kind: 'noted' },
    reasons: 'Read',
    minuteReference: 'PB/2026/41',
    knownAt: 1,
    itemId: 'one',
    present: [],
    counted: [],
    interested: [],
    gate: (decidedAt('payments').data as { gate: never }).gate,
    projectId: 'payments',
  },
});
const facts = [
  ...programmeFacts,
  ...boardFacts,
  proposedProject('payments', 'Payments'),
  ...calledMeeting('payments'),
  minuted,
];

function moment(recorded: readonly Fact[] = facts): Moment {
  const entries = entriesOf(recorded);
  const world = replay(entries);
  return { world, names: world, entries, entry: (n: number) => entries[n - 1] } as unknown as Moment;
}

const paths = (words: string, recorded?: readonly Fact[]) => find(words, moment(recorded)).map((one) => one.path);

describe('The search finds', () => {
  test('two projects of one title, told apart', () => {
    const twice = [...facts, proposedProject('payments-2', 'payments')];
    const found = find('payments', moment(twice)).filter((one) => one.path.startsWith('/projects/'));
    expect(found.map((one) => one.kind)).toEqual(['payments', 'payments-2']);
  });

  test('a project and the decisions about it by title', () => {
    expect(paths('paym')).toEqual(['/projects/payments', '/governance/decisions/first']);
  });
  test('a decision by its minute reference', () => {
    expect(find('pb/2026/41', moment())).toEqual([
      {
        path: '/governance/decisions/first',
        words: 'Payments: full plan',
        kind: 'Decision of 16 September 2026, minute PB/2026/41',
      },
    ]);
  });
  test('a meeting by its board or its day', () => {
    expect(paths('ICT programme board')).toEqual(['/meetings/september']);
    expect(paths('16 september')).toEqual(['/meetings/september']);
    expect(paths('2026-09-16')).toEqual(['/meetings/september']);
  });
  test('an entry by its number, and nothing under no words', () => {
    expect(paths('3')).toContain('/entries/3');
    expect(paths('')).toEqual([]);
  });
  test('some of each kind, however many there are of one', () => {
    const many = Array.from({ length: 20 }, (_, index) => proposedProject(`p${index}`, `Payments ${index}`));
    const found = paths('payments', [...facts, ...many]);
    expect(found).toContain('/governance/decisions/first');
    expect(found.length).toBeLessThanOrEqual(12);
  });
});
