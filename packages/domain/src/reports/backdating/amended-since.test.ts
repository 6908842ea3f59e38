import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { calledMeeting, entriesOf, ofMeeting, uuidOf, withdrawn } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import {
  baseline,
  benefitBase,
  defined,
  identified,
  measured,
  moneyMeasure,
  ofBenefit,
} from '../../testing/benefits/benefit-facts.ts';
import { amendedSince, hadOnNoProject } from './amended-since.ts';

const before: readonly Fact[] = [
  ...benefitBase,
  identified({ title: 'Less billing' }),
  defined({ ...moneyMeasure, direction: 'down', periodicity: 'quarter' }),
  baseline({ value: 14_000_00 }),
  measured('2026-Q2', 6_800_00, '2026-08-11'),
];
const knownAt = before.length;

/** The measurement at that number should have read so. */
function corrected(value: number, n = knownAt): Fact {
  const period = { kind: 'quarter', quarter: '2026-Q2' };
  const data = { definition: 1, period, value, basis: 'measured', takenFrom: 'Telephone statistics' };
  const event = { type: 'EntryCorrected', data: { entry: uuidOf(n), type: 'MeasurementRecorded', data } } as const;
  return ofBenefit(event, '2026-08-11');
}

function since(facts: readonly Fact[], had = { knownAt, on: '2026-09-16' }) {
  return amendedSince(had, replay(entriesOf([...before, ...facts])));
}

describe('What stood before those who decided and was put right since', () => {
  test('is what was gained as it stood then and as it reads now, with both entries', () => {
    expect(since([corrected(8_600_00)])).toEqual([
      {
        n: knownAt,
        stream: 'benefit-calls',
        by: knownAt + 1,
        recordedOn: '2026-09-16',
        of: 'Less billing, April to June 2026',
        was: '£7,200',
        now: '£5,400',
      },
    ]);
  });
  test('reads by the newest correction of it', () => {
    expect(since([corrected(8_600_00), corrected(9_000_00)]).map(({ by, now }) => [by, now])).toEqual([
      [knownAt + 2, '£5,000'],
    ]);
  });
  test('reads as nothing where it was withdrawn', () => {
    expect(since([withdrawn(before, 'MeasurementRecorded')])).toMatchObject([{ was: '£7,200', now: undefined }]);
  });
  test('is told in the words of its entry where nothing says what was gained', () => {
    const goal = entriesOf(before).findIndex(({ type }) => type === 'BaselineSet') + 1;
    const { data } = baseline({ value: 13_000_00 });
    const event = { type: 'EntryCorrected', data: { entry: uuidOf(goal), type: 'BaselineSet', data } };
    const [found] = since([ofBenefit(event as never)]);
    expect(found?.of).toBeUndefined();
    expect(found?.was).toContain('£14,000');
    expect(found?.now).toContain('£13,000');
  });
  test('is not what they had corrected already, nor what came after them', () => {
    expect(since([corrected(8_600_00)], { knownAt: knownAt + 1, on: '2026-09-16' })).toEqual([]);
    expect(since([corrected(8_600_00)], { knownAt: knownAt - 1, on: '2026-09-16' })).toEqual([]);
    expect(since([corrected(8_600_00)], { knownAt, on: '2026-08-10' })).toEqual([]);
  });
});

test('A meeting had for what is about no project what its highest such decision names, and nothing where it took none', () => {
  const [called] = calledMeeting('payments') as readonly [Fact];
  const minuted = (decisionId: string, at: number, projectId?: string): Fact => {
    const about = projectId === undefined ? {} : { projectId };
    const sat = { present: [], counted: [], interested: [] };
    const outcome = { kind: 'noted' } as const;
    const data = { decisionId, itemId: decisionId, knownAt: at, outcome, reasons: 'Seen', ...about, ...sat };
    return ofMeeting({ type: 'DecisionMinuted', data });
  };
  const had = (...facts: readonly Fact[]) => {
    const [meeting] = replay(entriesOf([...before, called, ...facts])).states('meeting');
    return meeting && hadOnNoProject(meeting);
  };
  expect(had(minuted('a', 3), minuted('b', 4), minuted('c', 5, 'payments'))).toEqual({ knownAt: 4, on: '2026-09-16' });
  expect(had(minuted('c', 5, 'payments'))).toBeUndefined();
});
