import {
  boardFacts,
  calledMeeting,
  decidedAt,
  entriesOf,
  fact,
  ofMeeting,
  ofPlan,
  ofProject,
  programmeFacts,
  proposedProject,
  uuidOf,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';
import type { Clocks } from '@minutebook/ledger';
import { beforeAll, describe, expect, test } from 'vitest';

import { listsOfThings } from '../areas.ts';
import { EntryIndex } from './entries/entry-index.ts';
import { countOf, entriesIn, findAll } from './found.ts';
import { groupsOf } from './groups-of.ts';
import { FindThings } from './things/find-things.ts';

let things = new FindThings([]);

beforeAll(async () => {
  const lists = await Promise.all(listsOfThings.map((load) => load()));
  things = new FindThings(lists.map((one) => one.things));
});

const minuted = ofMeeting({
  type: 'DecisionMinuted',
  data: {
    decisionId: 'first',
    outcome: { kind: 'noted' },
    reasons: 'Read with care',
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

function search(words: string, recorded: readonly Fact[] = facts, clocks: Clocks = {}) {
  const timeline = new Timeline();
  const entries = entriesOf(recorded);
  timeline.append(entries);
  const index = new EntryIndex();
  for (const entry of entries) index.add(entry);
  return findAll(words, { things, entries: index, moment: timeline.at(clocks), day: '2026-11-30' });
}

function paths(words: string, recorded?: readonly Fact[], clocks?: Clocks): readonly string[] {
  return search(words, recorded, clocks).things.kinds.flatMap((kind) => kind.things.map(({ path }) => path));
}

describe('Of things, the search finds', () => {
  test('two projects of one title, told apart', () => {
    const found = search('payments', [...facts, proposedProject('payments-2', 'payments')]);
    const projects = found.things.kinds.find(({ kind }) => kind === 'Projects');
    expect(projects?.things.map(({ note }) => note)).toEqual(['payments-2', 'payments']);
  });
  test('a project, and the decisions and meetings about it, by the beginning of its title', () => {
    expect(paths('paym')).toEqual(['/projects/payments', '/governance/decisions/first', '/meetings/september']);
  });
  test('a decision by its minute reference, or its reasons', () => {
    const [kind] = search('pb/2026/41').things.kinds;
    expect(kind?.things).toMatchObject([
      {
        path: '/governance/decisions/first',
        name: 'Payments: full plan',
        note: '16 September 2026, minute PB/2026/41',
      },
    ]);
    expect(paths('care read')).toEqual(['/governance/decisions/first']);
  });
  test.each(['ICT programme board', '16 september', '2026-09-16', '16/9/26', 'Sept 16'])('a meeting by %j', (words) => {
    expect(paths(words)).toContain('/meetings/september');
  });
  test('one by what it was called then, and not by what it is called since', () => {
    const renamed = ofProject('payments', { type: 'ProjectRedescribed', data: { title: 'Paying online' } });
    const all = [...facts, renamed];
    expect(paths('paying', all)).toContain('/projects/payments');
    expect(paths('paying', all, { upTo: facts.length })).toEqual([]);
    expect(paths('payments', all, { upTo: facts.length })).toContain('/projects/payments');
  });
});

describe('Of what a programme rests on, the search finds', () => {
  test('a board, which its remit and its posts find too', () => {
    expect(paths('ict programme board')).toContain('/boards#ict');
    expect(paths('head of finance')).toContain('/boards#ict');
  });
  test('a department and an aim, which lead to their projects', () => {
    expect(paths('housing')).toContain('/backlog?department=housing');
    expect(paths('digital by choice')).toContain('/backlog?aim=digital');
  });
  test('a business plan, by the title of its project', () => {
    const begun = ofPlan('payments', { type: 'BusinessPlanBegun', data: { planType: 'full' } });
    const plans = search('payments plan', [...facts, begun]).things.kinds.find(({ kind }) => kind === 'Business plans');
    expect(plans?.things).toMatchObject([
      { path: '/projects/payments/plan', name: 'Payments: business plan', note: 'Full plan, not issued yet' },
    ]);
  });
});

describe('All results', () => {
  test('count an entry once whose number is typed and stands in its text as well', () => {
    const typed = String(facts.length + 1);
    const ranked = { type: 'ProjectRanked', data: { position: 1, key: 'a' } } as const;
    const named = ofProject('payments', ranked, undefined, `It is entry ${typed}`);
    const found = search(typed, [...facts, named]);
    expect(found.entries.entries.map(({ n }) => n)).toContain(facts.length + 1);
    expect(entriesIn(found).filter(({ n }) => n === facts.length + 1)).toHaveLength(1);
    expect(countOf(found)).toBe(found.things.count + found.pages.length + entriesIn(found).length);
  });
  test('are always led to, however many kinds of things are found', () => {
    const kinds = Array.from({ length: 15 }, (_, nth) => `Kind ${nth}`);
    const many = new FindThings([
      () => kinds.map((kind) => ({ path: `/${kind}`, name: 'Alike', kind, note: '', others: [] })),
    ]);
    const timeline = new Timeline();
    timeline.append(entriesOf(facts));
    const moment = timeline.at();
    const found = findAll('alike', { things: many, entries: new EntryIndex(), moment, day: '2026-11-30' });
    expect(groupsOf('alike', { found, moment, nameNow: undefined }, '/').at(-1)?.options[0]?.name).toBe(
      'All results for “alike”',
    );
  });
});

describe('Of entries, the search finds', () => {
  const numbers = (words: string, recorded?: readonly Fact[], clocks?: Clocks) =>
    search(words, recorded, clocks).entries.entries.map(({ n }) => n);

  test.each(['entry 3', '#3', '3'])('the one that %j names', (words) => {
    expect(search(words).entry?.n).toBe(3);
  });
  test('none of a number that there is not, nor texts in its place', () => {
    const found = search('entry 9999');
    expect([found.entry, countOf(found)]).toEqual([undefined, 0]);
    expect(search('entry 9', facts, { upTo: 8 }).entry).toBeUndefined();
  });
  test('those that say the words anywhere: in a reason, a purpose, a minute', () => {
    const why = ofProject(
      'payments',
      { type: 'ProjectRanked', data: { position: 1, key: 'a' } },
      undefined,
      'Residents’ café',
    );
    const all = [...facts, why];
    expect(numbers("CAFE residents'", all)).toEqual([all.length]);
    expect(numbers('resident cafe', all, { upTo: all.length - 1 })).toEqual([]);
    expect(numbers('care read')).toEqual([facts.length]);
  });
  test('those on a project by its title when they were recorded', () => {
    const ranked = ofProject('payments', { type: 'ProjectRanked', data: { position: 1, key: 'a' } });
    const renamed = ofProject('payments', { type: 'ProjectRedescribed', data: { title: 'Paying online' } });
    const all = [...facts, ranked, renamed];
    expect(numbers('payments ranked', all)).toEqual([facts.length + 1]);
    expect(numbers('paying ranked', all)).toEqual([]);
  });
  test('one that was corrected by what it said and, by its correction, by what it should have said', () => {
    const ranked = ofProject('payments', { type: 'ProjectSponsorNamed', data: { sponsor: 'Head of Parking' } });
    const corrected = fact('project-payments', {
      type: 'EntryCorrected',
      data: { entry: uuidOf(facts.length + 1), type: 'ProjectSponsorNamed', data: { sponsor: 'Head of Planning' } },
    });
    const all = [...facts, ranked, corrected];
    expect(numbers('head parking', all)).toEqual([facts.length + 1]);
    expect(numbers('head planning', all)).toEqual([facts.length + 2]);
  });
});

test('Things that are listed in slices are the same as those that are listed at once', async () => {
  const timeline = new Timeline();
  timeline.append(entriesOf(facts));
  const moment = timeline.at();
  const lists = await Promise.all(listsOfThings.map((load) => load()));
  const sliced = new FindThings(lists.map((one) => one.things));
  await sliced.prepare(moment).done;
  expect(sliced.isPrepared(moment)).toBe(true);
  expect(sliced.find('payments', moment)).toEqual(things.find('payments', moment));
});

describe('Nothing is found', () => {
  test('under nothing, and where no text holds all of the words', () => {
    expect(countOf(search(''))).toBe(0);
    expect(countOf(search('payments xylophone'))).toBe(0);
    expect(search('payments xylophone').unheld).toEqual(['xylophone']);
  });
});
