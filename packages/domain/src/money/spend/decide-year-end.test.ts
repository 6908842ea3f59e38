import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  given,
  inYear,
  ofAccount,
  ofBudget,
  paid,
  programmeFacts,
} from '../../testing/index.ts';
import { restOf } from './rest-of.ts';

const accountId = 'ict.2026-27';
const lines = [
  { fundedBy: 'existingBudget' as const, ...inYear(1_000) },
  { fundedBy: 'existingBudget' as const, ...inYear(1_000, '2027-28') },
];
const before = [...programmeFacts, approvedBudget('ict', { lines }), allocated('case-work', 600)];
const close = {
  ...({ type: 'CloseYear', accountId, effectiveOn: '2027-05-01' } as const),
  carried: [] as { readonly allocationId?: string; readonly amount: number }[],
};
const carry = (amount: number, allocationId?: string) => ({
  ...close,
  carried: [{ ...(allocationId === undefined ? {} : { allocationId }), amount: amount * 100 }],
});
const nextClosed = closedYear([], { year: '2027-28', on: '2028-05-01' });

describe('CloseYear', () => {
  test('says what the year cost, and what of it goes on; what is neither spent nor carried is returned', () => {
    given(...before, paid(450, 'case-work'), paid(-50, 'case-work'), paid(30))
      .when(carry(200, 'case-work'))
      .then({ type: 'YearClosed', data: { spent: 430_00, carried: [{ allocationId: 'case-work', amount: 200_00 }] } });
  });
  test('a year in which nothing was spent is closed too', () => {
    given(...before)
      .when(carry(400))
      .then({ type: 'YearClosed', data: { spent: 0, carried: [{ amount: 400_00 }] } });
  });
  test('no more is carried forward than is left, of an allocation or of what was not allocated', () => {
    const facts = [...before, paid(450, 'case-work'), paid(30)];
    given(...facts)
      .when(carry(150.01, 'case-work'))
      .thenRefused(
        'CarryForwardIsTooLarge',
        'Of “Case work” £150 is left in 2026-27.',
        'Carry forward as much or less.',
      );
    given(...facts)
      .when(carry(370.01))
      .thenRefused('CarryForwardIsTooLarge', 'Of what is not allocated £370 is left in 2026-27.');
    given(...facts)
      .when(carry(370))
      .thenAccepted();
    given(...facts)
      .when(carry(-1, 'case-work'))
      .thenRefused('CarryForwardIsTooLarge');
  });
  test('an overspend is carried, borne by somebody, or part of it each; never neither', () => {
    const facts = [...before, paid(700, 'case-work')];
    given(...facts)
      .when(close)
      .thenRefused('OverspendIsNotBorne');
    given(...facts)
      .when(carry(-60, 'case-work'))
      .thenRefused('OverspendIsNotBorne');
    given(...facts)
      .when(carry(-100, 'case-work'))
      .thenAccepted();
    given(...facts)
      .when({ ...carry(-60, 'case-work'), borneBy: 'The general reserve' })
      .then({
        type: 'YearClosed',
        data: {
          spent: 700_00,
          carried: [{ allocationId: 'case-work', amount: -60_00 }],
          borneBy: 'The general reserve',
        },
      });
    given(...facts)
      .when({ ...carry(-100.01, 'case-work'), borneBy: 'The general reserve' })
      .thenRefused(
        'CarryForwardIsTooLarge',
        'Of “Case work” −£100 is left in 2026-27.',
        'Carry the overspend, part of it or none.',
      );
    given(...facts)
      .when({ ...carry(1, 'case-work'), borneBy: 'The general reserve' })
      .thenRefused('CarryForwardIsTooLarge');
  });
  test('two years add up: what was carried is what the next one has more or less', () => {
    const facts = [...before, paid(700, 'case-work'), ...closedYear([{ allocationId: 'case-work', amount: -100_00 }])];
    const budget = replay(entriesOf(facts)).state('budget', 'ict')!;
    expect([...restOf(budget, '2027-28', undefined)]).toEqual([
      ['case-work', -100_00],
      ['', 1_000_00],
    ]);
  });
  test('once, after its last day, and when the budget was there', () => {
    given(...before, ...closedYear())
      .when(close)
      .thenRefused('YearIsClosed');
    given(...before)
      .when({ ...close, effectiveOn: '2027-03-31' })
      .thenRefused('YearIsNotOver', '2026-27 was not over on 2027-03-31.');
    given(...before)
      .when({ ...close, effectiveOn: '2027-04-01' })
      .thenAccepted();
    given(...programmeFacts)
      .when(close)
      .thenRefused('BudgetIsNotApproved');
    given(...before)
      .when({ ...close, accountId: 'ict.2024-25', effectiveOn: '2025-05-01' })
      .thenRefused('BudgetWasNotApprovedYet');
  });
  test('each allocation is there and named once', () => {
    given(...before)
      .when(carry(1, 'roads'))
      .thenRefused('AllocationIsNotKnown');
    given(...before)
      .when({ ...close, carried: [{ amount: 1 }, { amount: 1 }] })
      .thenRefused('AllocationIsNamedTwice');
  });
  test('not before the budget was told how another year ended, nor while money is on its way to it', () => {
    const [earlier] = closedYear([{ amount: 1 }], { year: '2025-26', on: '2026-05-01' });
    given(...before, earlier)
      .when(close)
      .thenRefused('BudgetIsBeingTold');
    const vired = ofBudget(
      {
        type: 'FundsVired',
        data: {
          virementId: 'first',
          to: { budgetId: 'ict' },
          kind: 'betweenBudgets',
          years: [inYear(10)],
          rulesId: 'virement-2026',
          rung: 'Head of Finance',
        },
      },
      undefined,
      'licences',
    );
    const received = { virementId: 'first', fromBudgetId: 'licences', years: [inYear(10)] };
    const licences = approvedBudget('licences', { title: 'Licences' });
    given(...before, licences, vired)
      .when(close)
      .thenRefused('BudgetIsBeingTold');
    given(...before, licences, vired, ofBudget({ type: 'VirementReceived', data: received }))
      .when(close)
      .thenAccepted();
  });
  test('carries nothing into a year that is closed', () => {
    given(...before, ...nextClosed)
      .when(carry(1))
      .thenRefused('NextYearIsClosed', 'The year after it was closed on 2028-05-01.');
    given(...before, ...nextClosed)
      .when(close)
      .thenAccepted();
  });
});

describe('ReopenYear', () => {
  const reopen = { type: 'ReopenYear', accountId, reason: 'An invoice was missed' } as const;

  test('opens a closed year again', () => {
    given(...before, ...closedYear())
      .when(reopen)
      .then({ type: 'YearReopened', data: {} });
  });
  test('an open year is open', () => {
    given(...before, paid(1))
      .when(reopen)
      .thenRefused('YearIsOpen');
    given(...before, ...closedYear(), ofAccount({ type: 'YearReopened', data: {} }, '2027-06-01'))
      .when(reopen)
      .thenRefused('YearIsOpen');
  });
  test('not once the year after it was closed, which rests on how this one ended', () => {
    given(...before, ...closedYear(), ...nextClosed)
      .when(reopen)
      .thenRefused('NextYearIsClosed');
  });
});

describe('CorrectEntry', () => {
  test('of a payment in a year that is closed would change what the year cost: it is adjusted instead', () => {
    const facts = [...before, paid(5), paid(7), ...closedYear([], { spent: 12_00 })];
    const payment = entriesOf(facts).find((one) => one.type === 'SpendRecorded' && one.data.amount === 7_00)!;
    const payee = { kind: 'named', name: 'Software house' } as const;
    const record = { type: 'RecordSpend', accountId, payee, effectiveOn: '2026-05-01' } as const;
    const correct = (instead: { readonly amount: number; readonly description?: string }) =>
      given(...facts).when({
        type: 'CorrectEntry',
        entry: payment.id,
        instead: { ...record, ...instead },
        effectiveOn: '2026-05-01',
        reason: 'A slip',
      });
    correct({ amount: 8_00 }).thenRefused(
      'YearIsClosed',
      'The year was closed on 2027-05-01 with £12 spent, and would come to £13.',
    );
    correct({ amount: 7_00, description: 'Licences' }).thenAccepted();
  });
});
