import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, ofService, programmeFacts, repairs, threeChannels } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import type { ServiceEvent } from '../../service/events.ts';
import type { CallCount } from '../../service/state.ts';
import { lateBaseline } from './baseline-late.ts';
import { callsCompared } from './compared.ts';
import { callPeriods, servicesWithCalls } from './months.ts';

const tax = ofService('tax', {
  type: 'ServiceRegistered',
  data: { title: 'Council tax', departmentId: 'finance', tier: 'backOffice' },
});
const ready = [...programmeFacts, ...threeChannels, repairs, tax];
const of = (event: ServiceEvent, on?: string) => ofService('repairs', event, on);
const calls = (serviceId: string, data: Partial<CallCount> & { readonly period: string; readonly offered: number }) =>
  ofService(serviceId, { type: 'CallHandlingRecorded', data: { basis: 'measured', ...data } });
const periodsOf = (...facts: readonly Fact[]) =>
  callPeriods(servicesWithCalls(replay(entriesOf([...ready, ...facts]))), '2026-08-15');
const stateOf = (...facts: readonly Fact[]) => replay(entriesOf([...ready, ...facts])).state('service', 'repairs')!;

describe('Calls that were not collected', () => {
  const gap = (period: string, because: 'notCollected' | 'doesNotApply') =>
    of({ type: 'FiguresNotGiven', data: { what: 'callHandling', period, because } }, '2026-08-01');
  const told = (...facts: readonly Fact[]) =>
    periodsOf(...facts).map(({ period, figures, notCounted }) => [
      period,
      figures !== undefined,
      notCounted.map(({ because }) => because),
    ]);

  test('are shown as a gap before any figure is there', () => {
    expect(told(gap('2026-06', 'notCollected'))).toStrictEqual([
      ['2026-06', false, ['notCollected']],
      ['2026-07', false, ['nothingRecorded']],
    ]);
  });
  test('and before the first figure', () => {
    expect(told(gap('2026-05', 'notCollected'), calls('repairs', { period: '2026-06', offered: 10 }))).toStrictEqual([
      ['2026-05', false, ['notCollected']],
      ['2026-06', true, []],
      ['2026-07', false, ['nothingRecorded']],
    ]);
  });
  test('but not of a service to which calls do not apply', () => {
    expect(told(gap('2026-06', 'doesNotApply'))).toStrictEqual([]);
  });
});

describe('Calls over several services', () => {
  const [april] = periodsOf(
    calls('repairs', {
      period: '2026-04',
      offered: 1000,
      answered: 900,
      abandoned: 80,
      waitSeconds: 100,
      talkSeconds: 60,
    }),
    calls('tax', {
      period: '2026-04',
      offered: 9000,
      answered: 8100,
      abandoned: 10,
      waitSeconds: 20,
      talkSeconds: 200,
    }),
  );

  test('abandoned are divided by offered, all together', () => {
    expect(april?.figures?.abandonment).toMatchObject({ value: 90, terms: [{ value: 80 }, { value: 10 }] });
  });
  test('wait and talk are weighted by the calls that were answered', () => {
    // (100 × 900 + 20 × 8,100) ÷ 9,000 = 28.
    expect(april?.figures?.wait).toMatchObject({ value: 28, terms: [{ value: 10 }, { value: 18 }] });
    expect(april?.figures?.talk?.value).toBe(186);
  });
  test('each part of a wait says that it is the wait of its service times its part of the calls answered', () => {
    expect(april?.figures?.wait?.terms.map(({ label, value }) => [label, value])).toStrictEqual([
      ['Repairs, April 2026: 100 seconds × 900 of 9,000 calls answered', 10],
      ['Council tax, April 2026: 20 seconds × 8,100 of 9,000 calls answered', 18],
    ]);
  });
  test('a share stands for a count that the source does not give', () => {
    const [one] = periodsOf(
      calls('repairs', { period: '2026-04', offered: 1000, abandonedShare: 800, waitSeconds: 100 }),
      calls('tax', { period: '2026-04', offered: 9000, abandoned: 10, waitSeconds: 20 }),
    );
    expect(one?.figures?.abandonment?.value).toBe(90);
    // Weighted by 920 and 8,990.
    expect(one?.figures?.wait?.value).toBe(27);
  });
  test('0 offered divides nothing, and what nobody stated is no figure', () => {
    const [none] = periodsOf(calls('repairs', { period: '2026-04', offered: 0, abandoned: 0, answered: 0 }));
    expect(none?.figures).toMatchObject({ offered: { value: 0 } });
    expect(none?.figures?.abandonment).toBeUndefined();
    expect(none?.figures?.wait).toBeUndefined();
  });
  test('of one service alone stand as its source states them', () => {
    const [one] = periodsOf(calls('repairs', { period: '2026-04', offered: 50, waitSeconds: 17, talkSeconds: 3 }));
    expect(one?.figures).toMatchObject({ wait: { value: 17 }, talk: { value: 3 } });
  });
});

describe('Calls through the months', () => {
  test('a month that was not counted is a gap, and a lone month stands by itself', () => {
    const periods = periodsOf(
      calls('repairs', { period: '2026-03', offered: 10, abandoned: 1 }),
      calls('repairs', { period: '2026-05', offered: 10, abandoned: 1 }),
      of({ type: 'FiguresNotGiven', data: { what: 'callHandling', period: '2026-06', because: 'notCollected' } }),
      calls('repairs', { period: '2026-07', offered: 10, abandoned: 1 }),
    );
    expect(periods.map(({ period, figures }) => [period, figures?.abandonment?.value])).toStrictEqual([
      ['2026-03', 1000],
      ['2026-04', undefined],
      ['2026-05', 1000],
      ['2026-06', undefined],
      ['2026-07', 1000],
    ]);
    expect(new Set(periods.filter(({ figures }) => figures).map(({ segment }) => segment)).size).toBe(3);
    expect(periods.map(({ notCounted }) => notCounted.map(({ because }) => because))).toStrictEqual([
      [],
      ['nothingRecorded'],
      [],
      ['notCollected'],
      [],
    ]);
  });
  test('says which services went in', () => {
    const [first, second] = periodsOf(
      calls('repairs', { period: '2026-06', offered: 10 }),
      calls('tax', { period: '2026-06', offered: 10 }),
      calls('tax', { period: '2026-07', offered: 10 }),
    );
    expect(first?.counted.map(({ title }) => title)).toStrictEqual(['Repairs', 'Council tax']);
    expect(second?.counted.map(({ title }) => title)).toStrictEqual(['Council tax']);
    expect(second?.notCounted.map(({ service }) => service.title)).toStrictEqual(['Repairs']);
  });
  test('another definition begins a new series', () => {
    const periods = periodsOf(
      calls('repairs', { period: '2026-05', offered: 10, definition: 'All calls' }),
      calls('repairs', { period: '2026-06', offered: 10 }),
      calls('repairs', { period: '2026-07', offered: 10, definition: 'Calls without callbacks' }),
    );
    expect(periods.map(({ segment }) => segment)).toStrictEqual([1, 1, 2]);
    expect(periods[2]?.redefined.map(({ title }) => title)).toStrictEqual(['Repairs']);
  });
  test('a month is judged by the target of its day', () => {
    const target = (on: string, abandonedShare: number) =>
      of({ type: 'CallTargetAgreed', data: { abandonedShare, agreedBy: 'Cabinet' } }, on);
    const month = (period: string) => calls('repairs', { period, offered: 100, abandoned: 8 });
    const periods = periodsOf(
      month('2026-04'),
      month('2026-05'),
      month('2026-06'),
      month('2026-07'),
      target('2026-05-31', 800),
      target('2026-07-01', 500),
    );
    expect(periods.map(({ judged }) => judged.map(({ abandonment }) => abandonment))).toStrictEqual([
      [],
      ['met'],
      ['met'],
      ['missed'],
    ]);
  });
  test('a month that was not collected has the targets of its day all the same', () => {
    const target = of({ type: 'CallTargetAgreed', data: { waitSeconds: 120, agreedBy: 'Cabinet' } }, '2026-04-15');
    const periods = periodsOf(
      target,
      calls('repairs', { period: '2026-03', offered: 100, waitSeconds: 90 }),
      calls('repairs', { period: '2026-04', offered: 100, waitSeconds: 90 }),
      of({ type: 'FiguresNotGiven', data: { what: 'callHandling', period: '2026-05', because: 'notCollected' } }),
      calls('repairs', { period: '2026-06', offered: 100, waitSeconds: 90 }),
      calls('tax', { period: '2026-06', offered: 100, waitSeconds: 90 }),
    );
    expect(
      periods.map(({ period, targets }) => [
        period,
        targets.map(({ service, target: { value } }) => [service.title, value.waitSeconds]),
      ]),
    ).toStrictEqual([
      ['2026-03', []],
      ['2026-04', [['Repairs', 120]]],
      ['2026-05', [['Repairs', 120]]],
      ['2026-06', [['Repairs', 120]]],
      ['2026-07', [['Repairs', 120]]],
    ]);
  });
  test('stand beside the baseline of the services that were counted', () => {
    const periods = periodsOf(
      calls('repairs', { period: '2026-06', offered: 100, abandoned: 20 }),
      calls('repairs', { period: '2026-07', offered: 100, abandoned: 10 }),
      of({ type: 'BaselineAgreed', data: { periods: ['2026-06'], agreedBy: 'Cabinet' } }),
    );
    expect(periods.map(({ beside }) => beside.abandonment?.baseline.value)).toStrictEqual([2000, 2000]);
  });
  test('are compared with a baseline like with like, figure by figure, and say who is left out', () => {
    const [, july] = periodsOf(
      calls('repairs', { period: '2026-06', offered: 100, abandoned: 20 }),
      calls('repairs', { period: '2026-07', offered: 100, abandoned: 10, answered: 90, waitSeconds: 30 }),
      calls('tax', { period: '2026-07', offered: 900, abandoned: 0, answered: 900, waitSeconds: 300 }),
      of({ type: 'BaselineAgreed', data: { periods: ['2026-06'], agreedBy: 'Cabinet' } }),
    );
    // Of both it would be 10 of 1,000, 1%: of Repairs alone it is 10 of 100.
    expect(july?.beside.abandonment).toMatchObject({
      figure: { value: 1000 },
      baseline: { value: 2000 },
      counted: [{ title: 'Repairs' }],
      leftOut: [{ title: 'Council tax' }],
    });
    // The baseline says nothing of waits.
    expect(july?.beside.wait).toBeUndefined();
  });
});

describe('Two periods', () => {
  test('are compared like with like, and say how many were left out', () => {
    const all = [
      calls('repairs', { period: '2026-04', offered: 100, abandoned: 20 }),
      calls('repairs', { period: '2026-07', offered: 100, abandoned: 10 }),
      calls('tax', { period: '2026-07', offered: 900, abandoned: 90 }),
    ];
    const services = servicesWithCalls(replay(entriesOf([...ready, ...all])));
    expect(callsCompared(services, '2026-04', '2026-07')).toMatchObject({
      from: { abandonment: { value: 2000 } },
      to: { abandonment: { value: 1000 } },
      counted: [{ title: 'Repairs' }],
      leftOut: [{ title: 'Council tax' }],
    });
  });
});

describe('A baseline', () => {
  test('that was agreed after the target was met is flagged', () => {
    const target = of({ type: 'CallTargetAgreed', data: { abandonedShare: 500, agreedBy: 'Cabinet' } }, '2026-04-01');
    const met = calls('repairs', { period: '2026-06', offered: 100, abandoned: 5 });
    const agreed = (on: string) =>
      of({ type: 'BaselineAgreed', data: { periods: ['2026-05'], agreedBy: 'Cabinet' } }, on);
    expect(lateBaseline(stateOf(target, met, agreed('2026-07-01')))).toMatchObject({ period: '2026-06' });
    expect(lateBaseline(stateOf(target, met, agreed('2026-06-15')))).toBeUndefined();
    expect(lateBaseline(stateOf(met, agreed('2026-07-01')))).toBeUndefined();
  });
});
