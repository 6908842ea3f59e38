import { describe, expect, test } from 'vitest';

import { describe as inWords } from './saying.ts';
import { replay } from './replay.ts';
import { toldChanges } from './reports/changes/told-changes.ts';
import { entriesOf, fact, ofProject, programmeFacts, proposedProject, uuidOf } from './testing/index.ts';
import type { Fact } from './testing/index.ts';

const before: readonly Fact[] = [...programmeFacts, proposedProject('payments', 'Payments', { on: '2026-03-02' })];
const project = 'project-payments';
const raised = ofProject(
  'payments',
  { type: 'RiskRaised', data: { riskId: 'cost', title: 'Csot rises', likelihood: 4, impact: 5 } },
  '2026-04-01',
  'The supplier warned us',
);
const assessed = ofProject(
  'payments',
  { type: 'RiskAssessed', data: { riskId: 'cost', likelihood: 2, impact: 5, response: 'A fixed price' } },
  '2026-05-01',
);
const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-06-01', 'No money');
/** Event id of the fact that comes first after the programme and its project, or so many further on. */
const idOf = (further = 0) => uuidOf(before.length + 1 + further);

const because = 'A letter';
const data = { riskId: 'cost', title: 'Cost rises', likelihood: 4, impact: 5 };

describe('What is read once an entry is amended', () => {
  const corrected = fact(
    project,
    { type: 'EntryCorrected', data: { entry: idOf(), type: 'RiskRaised', data, because } },
    '2026-04-10',
    'Misspelt',
  );
  const risksOf = (facts: readonly Fact[], on?: string) =>
    replay(entriesOf(facts), on)
      .state('project', 'payments')
      ?.risks.map((one) => [one.title, one.levels.length]);

  test('is as it should have been, in its place, with what came after it', () => {
    expect(risksOf([...before, raised, assessed, corrected])).toEqual([['Cost rises', 2]]);
    const level = replay(entriesOf([...before, raised, corrected])).state('project', 'payments')?.risks[0]?.levels[0];
    expect(level).toMatchObject({ n: before.length + 1, on: '2026-04-10', reason: 'A letter' });
  });
  test('is, as known before, as it was recorded', () => {
    expect(risksOf([...before, raised, assessed])).toEqual([['Csot rises', 2]]);
  });
  test('is, as effective on a day, of the day that was corrected', () => {
    expect(risksOf([...before, raised, corrected], '2026-04-05')).toEqual([]);
    expect(risksOf([...before, raised, corrected], '2026-04-10')).toEqual([['Cost rises', 1]]);
  });
  test('is without what was withdrawn, on every day', () => {
    const taken = fact(project, { type: 'EntryWithdrawn', data: { entry: idOf() } }, '2026-06-01', 'By mistake');
    const facts = [...before, stopped, taken];
    expect(replay(entriesOf(facts)).state('project', 'payments')?.ended).toBeUndefined();
    expect(replay(entriesOf(facts), '2026-06-01').state('project', 'payments')?.ended).toBeUndefined();
  });
  test('is told in words, of what is amended', () => {
    const entries = entriesOf([...before, raised, corrected]);
    expect(inWords(entries.at(-1)!, replay(entries))).toBe('Corrected: Risk raised: Cost rises');
    const taken = entriesOf([
      ...before,
      raised,
      fact(project, { type: 'EntryWithdrawn', data: { entry: idOf() } }, '2026-04-01', 'By mistake'),
    ]);
    expect(inWords(taken.at(-1)!, replay(taken))).toBe('Withdrawn: Risk raised: Csot rises');
  });
});

describe('What takes an entry back, or corrects it again', () => {
  const as = (title: string) =>
    fact(project, { type: 'EntryCorrected', data: { entry: idOf(), type: 'RiskRaised', data: { ...data, title } } });
  const withdrawn = fact(project, { type: 'EntryWithdrawn', data: { entry: idOf() } });
  const last = (...facts: readonly Fact[]) => {
    const entries = entriesOf([...before, raised, ...facts]);
    return inWords(entries.at(-1)!, replay(entries));
  };

  test('tells it as it stood, corrected where it was', () => {
    expect(last(withdrawn)).toBe('Withdrawn: Risk raised: Csot rises');
    expect(last(as('Cost rises'), withdrawn)).toBe('Withdrawn: Risk raised: Cost rises');
    expect(last(as('Cost rises'), as('Costs rise'), withdrawn)).toBe('Withdrawn: Risk raised: Costs rise');
  });
  test('is told so among what changed', () => {
    const entries = entriesOf([...before, raised, as('Cost rises'), withdrawn]);
    const known = (n: number) => ({ world: replay(entries.slice(0, n)), day: '2026-09-16' });
    const told = toldChanges(known(entries.length - 1), known(entries.length), entries.slice(-1));
    expect(told.map(({ sentence }) => sentence)).toEqual([
      `“Payments”: entry ${before.length + 1}, “Risk raised: Cost rises”, was withdrawn on 2026-09-16.`,
    ]);
  });
});
