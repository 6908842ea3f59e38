import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  boardFacts,
  calledMeeting,
  decidedAt,
  entriesOf,
  ofMeeting,
  ofProject,
  programmeFacts,
  proposedProject,
  uuidOf,
} from '../../testing/index.ts';
import {
  baseline,
  benefitBase,
  defined,
  identified,
  measured,
  moneyMeasure,
  ofBenefit,
} from '../../testing/benefits/benefit-facts.ts';
import type { Fact } from '../../testing/index.ts';
import { amendedAfterDecision } from './amended-after-decision.ts';

const base: readonly Fact[] = [...programmeFacts, proposedProject('payments', 'Payments')];
const met = ofProject('payments', {
  type: 'MilestonePlanned',
  data: { milestoneId: 'a', title: 'Live', plannedFor: '2026-12-01' },
});
const told = decidedAt('payments');
const decided = {
  ...told,
  data: {
    ...(told.data as object),
    takenBy: { kind: 'officer', schemeId: 'x', post: 'Head of ICT', upTo: 1, wholeLifeCost: 1 },
  },
} as Fact;

function taken(...before: readonly Fact[]): readonly Fact[] {
  const entry = entriesOf([...base, ...before]).find((one) => one.type === 'MilestonePlanned')!;
  return [
    ...base,
    ...before,
    ofProject('payments', { type: 'EntryWithdrawn', data: { entry: entry.id } }, '2026-09-16', 'No'),
  ];
}

function found(facts: readonly Fact[]) {
  return amendedAfterDecision(replay(entriesOf(facts)));
}

describe('What was amended after a decision', () => {
  test('is listed with the decision that was taken with it, which stands', () => {
    const n = base.length;
    expect(found(taken(met, decided))).toMatchObject([
      { rule: 'EntryWasDecidedOn', entries: [n + 1, n + 2, n + 3], projectId: 'payments' },
    ]);
    expect(found(taken(met, decided))[0]?.sentence).toBe(
      '“Milestone planned: Live, for 2026-12-01” was withdrawn after Head of ICT had decided on “Payments: full-plan” on 2026-06-01: the decision stands, and was taken with what it said before.',
    );
  });
  test('names the decisions, so that they can be led to', () => {
    const [{ decisionId, gate }] = [told.data as { decisionId: string; gate: { title: string } }];
    expect(found(taken(met, decided))[0]?.decisions).toEqual([
      { decisionId, title: `Payments: ${gate.title}`, on: '2026-06-01' },
    ]);
  });
  test('is not, where nothing was decided, or only before it', () => {
    expect(found(taken(met))).toEqual([]);
    expect(found(taken(decided, met))).toEqual([]);
  });
});

describe('A figure that was corrected after a decision', () => {
  const before: readonly Fact[] = [
    ...benefitBase,
    ...boardFacts,
    proposedProject('parks', 'Parks'),
    identified({ title: 'Less billing' }),
    ofBenefit({ type: 'BenefitAttributed', data: { projects: [{ projectId: 'payments', share: 10_000 }] } }),
    defined({ ...moneyMeasure, direction: 'down', periodicity: 'quarter' }),
    baseline({ value: 14_000_00 }),
    measured('2026-Q2', 6_800_00, '2026-08-11'),
    ...calledMeeting('payments').slice(0, 1),
  ];
  const measuredAt = entriesOf(before).findIndex(({ type }) => type === 'MeasurementRecorded') + 1;
  const minuted = (decisionId: string, knownAt: number, projectId?: string): Fact => {
    const about = projectId === undefined ? {} : { projectId };
    const sat = { present: [], counted: [], interested: [] };
    const outcome = { kind: 'noted' } as const;
    const data = { decisionId, itemId: decisionId, knownAt, outcome, reasons: 'Seen', ...about, ...sat };
    return ofMeeting({ type: 'DecisionMinuted', data });
  };
  const corrected = (value: number): Fact => {
    const period = { kind: 'quarter', quarter: '2026-Q2' };
    const data = { definition: 1, period, value, basis: 'measured', takenFrom: 'Telephone statistics' };
    const entry = uuidOf(measuredAt);
    return ofBenefit({ type: 'EntryCorrected', data: { entry, type: 'MeasurementRecorded', data } }, '2026-08-11');
  };
  const listed = (...facts: readonly Fact[]) =>
    found([...before, ...facts]).map(({ entries, decisions }) => [entries, decisions?.map((one) => one.decisionId)]);
  const n = before.length;

  test('is listed with what was stated then and what it was corrected to, and with the decision', () => {
    expect(found([...before, minuted('note', measuredAt), corrected(8_600_00)])).toEqual([
      {
        rule: 'EntryWasDecidedOn',
        sentence:
          '“Less billing, April to June 2026” stood at £7,200 when ICT Programme Board decided on “note” on 2026-09-16, and was corrected to £5,400 on 2026-09-16: the decision stands.',
        entries: [measuredAt, n + 1, n + 2],
        decisions: [{ decisionId: 'note', title: 'note', on: '2026-09-16' }],
      },
    ]);
  });
  test('is listed for a decision about the project that the benefit is of, and for none about another', () => {
    expect(listed(minuted('its', measuredAt, 'payments'), corrected(8_600_00))).toEqual([
      [[measuredAt, n + 1, n + 2], ['its']],
    ]);
    expect(listed(minuted('other', measuredAt, 'parks'), corrected(8_600_00))).toEqual([]);
  });
  test('is not, where those who decided did not have it yet, or had it corrected', () => {
    expect(listed(minuted('early', measuredAt - 1), corrected(8_600_00))).toEqual([]);
    expect(listed(corrected(8_600_00), minuted('late', n + 1))).toEqual([]);
  });
  test('corrected twice, is listed with each correction for those who had what it replaced', () => {
    const twice = [minuted('one', measuredAt), corrected(8_600_00), minuted('two', n + 2), corrected(9_000_00)];
    expect(listed(...twice)).toEqual([
      [[measuredAt, n + 1, n + 2], ['one']],
      [[measuredAt, n + 3, n + 4], ['two']],
    ]);
    expect(found([...before, ...twice])[1]?.sentence).toMatch(/stood at £5,400 when .* was corrected to £5,000/);
  });
});
