import { describe, expect, test } from 'vitest';

import { explain } from '../../../kernel/figure.ts';
import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import {
  baseline,
  benefitBase,
  defined,
  identified,
  measured,
  moneyMeasure,
  ofBenefit,
  period,
  targeted,
} from '../../../testing/benefits/benefit-facts.ts';
import { digestA, entriesOf, issuedVersion, ofPlan, ofProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { benefitOf } from '../../read.ts';
import { benefitInYear } from './in-year.ts';
import type { Answer } from './answer.ts';
import { lineOf } from './register.ts';
import { targetOf } from './target.ts';

const calls: readonly Fact[] = [...benefitBase, identified(), defined(), baseline()];
const paper: readonly Fact[] = [
  ...benefitBase,
  identified({ title: 'No paper', class: 'cashable' }),
  defined(moneyMeasure),
  targeted([[0, 500_00]]),
];

function worldOf(...facts: readonly Fact[]) {
  const world = replay(entriesOf(facts));
  const state = benefitOf(world, 'calls');
  if (state === undefined) throw new Error('There is no benefit');
  return { world, state };
}

function valueOf(answer: Answer): number | string {
  return answer.figure === undefined ? answer.because : answer.figure.value;
}

function reforecast(to: string, on: string): Fact {
  return ofProject('payments', { type: 'MilestoneReforecast', data: { milestoneId: 'live', forecastFor: to } }, on);
}

function forecast(on: string, because: string, ...values: readonly (readonly [string, number])[]): Fact {
  const all = values.map(([when, value]) => ({ period: period(when), value }));
  return ofBenefit({ type: 'BenefitForecastRevised', data: { definition: 1, values: all, because } }, on);
}

describe('The target of a period', () => {
  const stepped = targeted([
    [0, 6000],
    [6, 4000],
  ]);
  const at = (facts: readonly Fact[], when: string, on = '2027-06-01') => {
    const { world, state } = worldOf(...facts);
    return targetOf(state, 1, period(when), world, on)?.value;
  };

  test('goes from a step’s month until the next one’s, and is nothing before the first', () => {
    const months = ['2026-05', '2026-06', '2026-11', '2026-12', '2027-05'];
    expect(months.map((month) => at([...calls, stepped], month))).toEqual([undefined, 6000, 6000, 4000, 4000]);
  });
  test('moves with its milestone, but not for a period that had ended before the slip was known', () => {
    const late = [...calls, stepped, reforecast('2026-09-20', '2026-07-15')];
    const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-12', '2027-03'];
    expect(months.map((month) => at(late, month))).toEqual([6000, undefined, undefined, 6000, 6000, 4000]);
  });
  test('of a later day judges no period that had ended', () => {
    const easier = targeted([[0, 6800]], '2026-06', '2026-09-01');
    expect(at([...calls, stepped, easier], '2026-07')).toBe(6000);
    expect(at([...calls, stepped, easier], '2026-09')).toBe(6800);
    // A report of a day before it was set knows nothing of it.
    expect(at([...calls, stepped, easier], '2026-09', '2026-08-01')).toBe(6000);
  });
  test('of a one-off is of its own period alone', () => {
    const once = [
      ...benefitBase,
      identified({ recurrence: 'oneOff' }),
      defined(moneyMeasure),
      targeted([[1, 9_000_00]]),
    ];
    expect(['2026-06', '2026-07', '2026-08'].map((month) => at(once, month))).toEqual([undefined, 9_000_00, undefined]);
  });
  test('hangs on no milestone that is not to be reached any more, which Checks lists', () => {
    const facts = [
      ...calls,
      stepped,
      ofProject('payments', { type: 'MilestoneWithdrawn', data: { milestoneId: 'live' } }, '2026-07-15'),
    ];
    expect(at(facts, '2026-12')).toBeUndefined();
    expect(breaches(worldOf(...facts).world).map(({ rule }) => rule)).toContain('TargetHangsOnNoMilestone');
  });
});

describe('A benefit in a year', () => {
  const year = '2026-27';

  test('is what is gained against the baseline, each part with its entries', () => {
    const facts = [
      ...calls,
      targeted([[0, 6000]]),
      forecast('2026-06-01', 'Few sign up', ['2026-06', 6500], ['2026-07', 6400]),
      measured('2026-06', 6200, '2026-07-01'),
      measured('2026-07', 5900, '2026-08-03'),
    ];
    const { world, state } = worldOf(...facts);
    const told = benefitInYear(state, year, world, '2026-08-31');
    // Ten months of 1,000 calls fewer; 500 and 600 fewer; 800 and 1,100 fewer.
    expect([told.target, told.forecast, told.actual].map(valueOf)).toEqual([10_000, 1100, 1900]);
    expect(told.promised).toEqual({ figure: undefined, because: 'No plan promised it.' });
    expect(told.actual).toMatchObject({ leftOut: '2 of 12 periods are measured.' });
    expect(explain(told.actual.figure!).entries).toEqual([8, 11, 12].map((n) => n + facts.length - 12));
  });
  test('of a dis-benefit is less than nothing', () => {
    const { world, state } = worldOf(
      ...benefitBase,
      identified({ kind: 'disBenefit', title: 'More counter visits' }),
      defined({ direction: 'up' }),
      baseline({ value: 100 }),
      targeted([[0, 120]], '2026-06'),
      measured('2026-06', 150, '2026-07-01'),
    );
    const told = benefitInYear(state, year, world, '2026-08-31');
    expect([told.target, told.actual].map(valueOf)).toEqual([-200, -50]);
    expect(lineOf(state, world, '2026-08-31').standing).toBe('belowTarget');
  });
  test('is counted from nothing for money alone; all else has no figure before its baseline', () => {
    const money = worldOf(...paper, measured('2026-06', 700_00, '2026-07-01'));
    expect(valueOf(benefitInYear(money.state, year, money.world, '2026-08-31').actual)).toBe(700_00);
    const bare = worldOf(...benefitBase, identified(), defined(), measured('2026-06', 6000, '2026-07-01'));
    expect(valueOf(benefitInYear(bare.state, year, bare.world, '2026-08-31').actual)).toBe(
      'No baseline was agreed from which it could be counted.',
    );
  });
  test('forecast for a whole year is counted against as many periods', () => {
    const { world, state } = worldOf(...calls, forecast('2026-06-01', 'Few sign up', ['2026-27 year', 80_000]));
    expect(valueOf(benefitInYear(state, year, world, '2026-08-31').forecast)).toBe(4000);
  });
  test('of a share is all that was counted by all that it was counted of, never a mean', () => {
    const share = (month: string, numerator: number, denominator: number, value: number, on: string) =>
      measured(month, value, on, { parts: { numerator, denominator } });
    const facts = [...benefitBase, identified(), defined({ unit: { kind: 'share' }, direction: 'up' })];
    const { world, state } = worldOf(
      ...facts,
      share('2026-05', 1, 2, 5000, '2026-06-01'),
      share('2026-06', 1, 8, 1250, '2026-07-01'),
    );
    const { figure } = benefitInYear(state, year, world, '2026-08-31').actual;
    expect(figure?.value).toBe(2000);
    expect(figure?.terms.reduce((so, one) => so + one.value, 0)).toBe(2000);
    const without = worldOf(...facts, measured('2026-05', 5000, '2026-06-01'), measured('2026-06', 1250, '2026-07-01'));
    expect(valueOf(benefitInYear(without.state, year, without.world, '2026-08-31').actual)).toContain(
      'are not averaged',
    );
  });
  test('stands beside what its plan promised, for ever', () => {
    const planned = { projectId: 'payments', version: 1, digest: digestA, title: 'Fewer calls' };
    const amounts = [{ year, amount: 5_800_000 }];
    const { world, state } = worldOf(
      ...benefitBase,
      ofPlan('payments', { type: 'BusinessPlanBegun', data: { planType: 'full' } }),
      ofPlan('payments', {
        type: 'BenefitProfileStated',
        data: { benefits: [{ title: 'Fewer calls', class: 'cashable', amounts }] },
      }),
      issuedVersion('payments'),
      identified({ planned }),
      ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-06-01'),
    );
    const told = benefitInYear(state, year, world, '2026-08-31');
    expect(valueOf(told.promised)).toBe(5_800_000);
    expect(explain(told.promised.figure!).entries).toHaveLength(2);
    expect(valueOf(benefitInYear(state, '2027-28', world, '2026-08-31').promised)).toBe(0);
    expect(valueOf(told.target)).toBe('Nothing says how it is measured.');
  });
});
