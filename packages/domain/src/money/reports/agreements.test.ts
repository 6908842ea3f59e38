import { describe, expect, test } from 'vitest';

import { explain } from '../../kernel/figure.ts';
import { replay } from '../../replay.ts';
import { breaches } from '../../reports/checks/breaches.ts';
import { entriesOf, fact, programmeFacts } from '../../testing/index.ts';
import type { Fact } from '../../testing/entries.ts';
import type { AgreementEvent } from '../agreement/events.ts';
import { moneyNeeds } from '../area.needs.ts';
import { agreementOf } from '../read.ts';
import { comingDays } from './agreements-ending.ts';
import { levelsReported } from './agreements-levels.ts';

type Recorded = Extract<AgreementEvent, { type: 'AgreementRecorded' }>['data'];

const of = (event: AgreementEvent, on = '2026-03-02', id = 'calls') => fact(`agreement-${id}`, event, on);

function recorded(given: Partial<Recorded> = {}, id = 'calls'): Fact {
  const data: Recorded = {
    title: 'Contact centre',
    party: { kind: 'supplier', name: 'Brightwater Systems Ltd' },
    scope: 'Answers calls',
    kind: 'services',
    years: [],
    firstDay: '2026-04-01',
    lastDay: '2027-09-30',
    noticeDay: '2026-12-31',
    levels: [{ levelId: 'wait', name: 'Wait', target: 30, unit: 'minutes', direction: 'atMost' }],
    ...given,
  };
  return of({ type: 'AgreementRecorded', data }, '2026-03-02', id);
}

const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([...programmeFacts, ...facts]));
const opened = of({ type: 'OptionsOpened', data: { options: ['inHouse'] } }, '2026-11-02');
const chosen = of({ type: 'OptionChosen', data: { option: 'inHouse' } }, '2026-12-01');

describe('Ends and notice days within 12 months', () => {
  test('in order, and a need of the programme manager', () => {
    const world = worldOf(recorded());
    expect(comingDays(world, '2026-09-16').map(({ kind, on }) => [kind, on])).toStrictEqual([['notice', '2026-12-31']]);
    expect(comingDays(world, '2026-10-01').map(({ kind }) => kind)).toStrictEqual(['notice', 'ends']);
    expect(comingDays(world, '2027-10-01')).toStrictEqual([]);
    const [need] = moneyNeeds(world, '2026-10-01', 'programmeManager');
    expect(need?.sentence).toBe('1 agreement ends or is to be given notice within 12 months.');
    expect(need && explain(need.figure).entries).toStrictEqual([5]);
    expect(moneyNeeds(world, '2026-10-01', 'scrutinyMember')).toStrictEqual([]);
  });
  test('an extension takes their place', () => {
    const later = of({ type: 'AgreementExtended', data: { lastDay: '2029-03-31', years: [] } }, '2026-08-03');
    expect(comingDays(worldOf(recorded(), later), '2026-09-16')).toStrictEqual([]);
  });
});

describe('An agreement past its notice day', () => {
  const rules = (world: ReturnType<typeof worldOf>, on?: string) => breaches(world, on).map(({ rule }) => rule);

  test('is listed while nothing was chosen to follow, as of a day', () => {
    const world = worldOf(recorded());
    expect(rules(world, '2027-01-01')).toStrictEqual(['AgreementIsPastItsNotice']);
    expect(rules(world, '2026-12-31')).toStrictEqual([]);
    expect(rules(world)).toStrictEqual([]);
    expect(rules(worldOf(recorded(), opened), '2027-01-01')).toStrictEqual(['AgreementIsPastItsNotice']);
    expect(rules(worldOf(recorded(), opened, chosen), '2027-01-01')).toStrictEqual([]);
    expect(rules(world, '2027-10-01')).toStrictEqual([]);
  });
});

describe('Service levels', () => {
  const report = (month: string, value: number) =>
    of({ type: 'ServiceLevelReported', data: { levelId: 'wait', month, value } }, '2026-09-01');

  test('months reported stand beside what was agreed, and gaps are gaps', () => {
    const state = agreementOf(worldOf(recorded(), report('2026-04', 30), report('2026-07', 31)), 'calls');
    const [level] = state === undefined ? [] : levelsReported(state, '2026-09-16');
    expect(level?.months.map(({ month, reported }) => [month, reported?.value])).toStrictEqual([
      ['2026-04', 30],
      ['2026-05', undefined],
      ['2026-06', undefined],
      ['2026-07', 31],
      ['2026-08', undefined],
    ]);
    expect([level?.met.value, level?.missed.value, level?.gaps.value]).toStrictEqual([1, 1, 3]);
    expect(level && explain(level.missed).entries).toStrictEqual([5, 7]);
  });

  test('the last month of an agreement counts once it is over, a first that it was not in force throughout never', () => {
    const state = agreementOf(
      worldOf(recorded({ firstDay: '2026-04-16', lastDay: '2026-06-30', noticeDay: undefined })),
      'calls',
    );
    const gaps = (day: string) => state && levelsReported(state, day)[0]?.months.map(({ month }) => month);
    expect(gaps('2026-06-30')).toStrictEqual(['2026-05']);
    expect(gaps('2026-07-01')).toStrictEqual(['2026-05', '2026-06']);
    expect(gaps('2027-07-01')).toStrictEqual(['2026-05', '2026-06']);
  });
  test('a month that was reported for one level is no gap of another before it is over', () => {
    const level = { name: 'Answered', target: 9_000, unit: 'share', direction: 'atLeast' } as const;
    const levels = ['wait', 'answered'].map((levelId) => ({ ...level, levelId }));
    const state = agreementOf(worldOf(recorded({ levels }), report('2026-04', 30)), 'calls');
    expect(state && levelsReported(state, '2026-04-20').map(({ gaps }) => gaps.value)).toStrictEqual([0, 0]);
  });
});
