import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  entriesOf,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  reforecastMilestone,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { needsOf } from '../../../reports/needs.ts';
import { overview } from '../../../reports/overview.ts';
import { firstToSee, projectStandingInWords, standingInWords, timetableSentence } from './timetable-in-words.ts';
import { entriesOfRow, timetable } from './timetable.ts';
import type { MilestoneStanding } from './timetable.ts';

const facts: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('phones', 'Telephones'),
  proposedProject('portal', 'Portal'),
  plannedMilestone('phones', 'pilot', '2026-05-01'),
  plannedMilestone('phones', 'live', '2026-08-01'),
  plannedMilestone('portal', 'open', '2026-12-01'),
  reforecastMilestone('phones', 'pilot', '2026-05-20', '2026-04-28'),
  ofProject('phones', { type: 'MilestoneMet', data: { milestoneId: 'pilot' } }, '2026-05-18'),
  reforecastMilestone('phones', 'live', '2026-09-06', '2026-07-20'),
  ofProject(
    'portal',
    { type: 'DependencyDeclared', data: { dependencyId: 'd', needs: 'Call routing', onProjectId: 'phones' } },
    '2026-06-01',
  ),
];
const on = '2026-09-16';

function seen(...more: readonly Fact[]) {
  return timetable(replay(entriesOf([...facts, ...more])), on);
}

function row(milestoneId: string, ...more: readonly Fact[]) {
  return seen(...more).rows.find((one) => one.milestoneId === milestoneId)!;
}

describe('The timetable', () => {
  test('says in a sentence how many milestones are later than first planned and past their day', () => {
    expect(timetableSentence(seen())).toBe(
      '2 of 3 milestones, met or open, are later than first planned; 1 is overdue.',
    );
    expect(timetableSentence(timetable(replay([]), on))).toBe('No milestone is planned.');
  });
  test('counts as overdue what the overview, the needs and the list of changes count, under one name', () => {
    const world = replay(entriesOf([...facts, plannedMilestone('portal', 'tested', '2026-09-01')]));
    const { past, rows } = timetable(world, on);
    const { milestones } = overview(world, on);
    expect(past).toStrictEqual(milestones.late);
    expect([past.label, past.value]).toEqual(['Milestones overdue', 2]);
    expect(rows.filter(({ standing }) => standing === 'past').length).toBe(past.value);
    expect(milestones.dates.filter(({ daysLate }) => daysLate > 0).length).toBe(past.value);
    expect(needsOf(world, on, 'programmeManager').map(({ sentence }) => sentence)).toContain(
      '2 milestones are overdue.',
    );
    const each = ['phones', 'portal'].map((projectId) => timetable(world, on, projectId).past);
    expect(each.map(({ label, value }) => [label, value])).toEqual([
      [past.label, 1],
      [past.label, 1],
    ]);
  });
  test('tells three things of lateness apart, each by its own name', () => {
    const world = replay(entriesOf([...facts, plannedMilestone('portal', 'tested', '2026-09-01')]));
    const { later, past } = timetable(world, on);
    const { pastPlan } = overview(world, on).milestones;
    const postponed = reforecastMilestone('portal', 'tested', '2026-11-01', '2026-09-10');
    const after = replay(entriesOf([...facts, plannedMilestone('portal', 'tested', '2026-09-01'), postponed]));
    expect([later.value, past.value, pastPlan.value]).toEqual([3, 2, 2]);
    expect([
      timetable(after, on).later.value,
      timetable(after, on).past.value,
      overview(after, on).milestones.pastPlan.value,
    ]).toEqual([3, 1, 2]);
    expect(new Set([later, past, pastPlan].map(({ label }) => label)).size).toBe(3);
  });
  test('keeps the first plan beside every later day, with the entries that state them', () => {
    expect(row('live').planned.value).toBe('2026-08-01');
    expect(row('live').end.value).toBe('2026-09-06');
    expect(entriesOfRow(row('live'))).toStrictEqual([8, 12]);
    expect(entriesOfRow(row('pilot'))).toStrictEqual([7, 10, 11]);
  });
  test('counts a milestone past its day as later by the days up to today', () => {
    expect(row('live')).toMatchObject({ standing: 'past', daysPast: 10, daysLater: 46 });
    expect(standingInWords(row('live'))).toBe('10 days overdue, expected 36 days later than first planned');
  });
  test('measures what was met by the day it was met, not by its last forecast', () => {
    expect(standingInWords(row('pilot'))).toBe('met 17 days later than first planned');
  });
  test.each([
    [[], 'as first planned'],
    [['past 3', 'met 182', 'toCome 5'], '1 overdue'],
    [['past 3', 'past 9'], '2 overdue'],
    [['toCome 5', 'met 182', 'toCome 0'], '1 put off, 1 met late'],
    [['toCome 5', 'met 0'], '1 put off'],
    [['met 182', 'met 0', 'met 0', 'toCome 0'], '1 met late, the rest as first planned'],
    [['met 182', 'met 3', 'met -4', 'toCome 0'], '2 met late, the rest as first planned or earlier'],
    [['met 182', 'met 3'], 'all met late'],
    [['met 182'], 'met late'],
    [['met 182', 'leftOpen 40', 'met 0'], '1 not met, 1 met late'],
    [['leftOpen 0'], '1 not met'],
    [['met -4', 'toCome 0'], 'as first planned or earlier'],
    [['met 0', 'toCome 0'], 'as first planned'],
  ] as const)('says of a project with %j: %s', (standings, words) => {
    const rows = standings.map((one) => {
      const [standing, daysLater] = one.split(' ');
      return { standing: standing as MilestoneStanding, daysLater: Number(daysLater) };
    });
    expect(projectStandingInWords(rows)).toBe(words);
  });
  test('does not call late what an ended project left open', () => {
    const ended = ofProject('phones', { type: 'ProjectStopped', data: {} });
    expect(seen(ended).rows.map((one) => one.milestoneId)).toStrictEqual(['open']);
    const alone = timetable(replay(entriesOf([...facts, ended])), on, 'phones');
    expect(alone.past.value).toBe(0);
    expect(alone.rows.map(standingInWords)).toStrictEqual([
      'met 17 days later than first planned',
      'not met when the project ended',
    ]);
  });
  test('names the projects that wait for one whose milestone is still to come, until they no longer need it', () => {
    expect(row('live').holdsUp).toStrictEqual([
      { projectId: 'portal', projectTitle: 'Portal', needs: 'Call routing', n: 13 },
    ]);
    expect(row('pilot').holdsUp).toStrictEqual([]);
    const withdrawn = ofProject('portal', { type: 'DependencyWithdrawn', data: { dependencyId: 'd' } });
    expect(row('live', withdrawn).holdsUp).toStrictEqual([]);
  });
  test('leaves out what was withdrawn', () => {
    const withdrawn = ofProject('phones', { type: 'MilestoneWithdrawn', data: { milestoneId: 'live' } });
    expect(seen(withdrawn).all.value).toBe(2);
  });
  test('shows first what is past its day, then what is soon due or moved', () => {
    const ids = (most: number) => firstToSee(seen(), on, most).map((one) => one.milestoneId);
    expect(ids(2)).toStrictEqual(['live', 'open']);
    expect(ids(1)).toStrictEqual(['live']);
  });
});
