import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import type { CommandInTest, Outcome } from '../../testing/index.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  given,
  inYear,
  ofBudget,
  programmeFacts,
  treasurer,
  virementRules,
} from '../../testing/index.ts';
import { allocationChanges, approvedChanges, balance } from './balances.ts';
import { movedBack } from './virement.ts';

const licences = approvedBudget('licences', { title: 'Licences', on: '2026-05-01' });
const hosting = allocated('hosting', 10, '2026-05-01', 'licences');
const money = [approvedBudget(), licences, hosting, allocated('case-work', 310_000), allocated('payments', 40_000)];
const ready = [...programmeFacts, virementRules(), ...money];
const vire: Extract<CommandInTest, { type: 'VireFunds' }> = {
  type: 'VireFunds',
  budgetId: 'ict',
  virementId: 'first',
  from: 'case-work',
  to: { allocationId: 'payments' },
  years: [inYear(10_000)],
  reason: 'Payments costs more',
};
const { from: _from, ...fromTheRest } = vire;
const vired = ofBudget({
  type: 'FundsVired',
  data: {
    virementId: 'first',
    from: 'case-work',
    to: {
      budgetId: 'licences',
      allocationId: 'hosting',
    },
    kind: 'betweenBudgets',
    years: [inYear(1e4)],
    rulesId: 'virement-2026',
    rung: 'Head of Finance',
  },
});
const received = { virementId: 'first', fromBudgetId: 'ict', allocationId: 'hosting', years: [inYear(10_000)] };

function when(command: CommandInTest): Outcome {
  return given(...ready).when(command, treasurer);
}

// The commands are described where who may is, and where what is told is; here is where money comes from and goes to.
describe('Where a virement goes', () => {
  test('is recorded once under its id', () => {
    given(...ready, vired)
      .when(vire, treasurer)
      .thenRefused('VirementIsThere');
  });
  test('is another place than it comes from; what is not allocated is allocated, not vired', () => {
    when({ ...vire, to: { allocationId: 'case-work' } }).thenRefused(
      'NothingIsMoved',
      'It would go to where it comes from.',
    );
    when({ ...vire, to: { budgetId: 'ict' } }).thenRefused('NothingIsMoved');
    when({ ...vire, to: {} }).thenRefused('NothingIsMoved', 'Nothing says where it goes.');
    when({ ...fromTheRest, to: { allocationId: 'payments' } }).thenRefused(
      'NothingIsMoved',
      'Within its budget, money that is not allocated is not vired.',
    );
  });
  test('is there, and was on the day', () => {
    when({ ...vire, to: { budgetId: 'roads' } }).thenRefused('BudgetIsNotApproved', 'There is no such budget.');
    when({ ...vire, from: 'roads' }).thenRefused('AllocationIsNotKnown');
    when({ ...vire, to: { allocationId: 'roads' } }).thenRefused('AllocationIsNotKnown');
    when({ ...vire, to: { budgetId: 'licences', allocationId: 'payments' } }).thenRefused('AllocationIsNotKnown');
    when({ ...vire, to: { budgetId: 'licences' }, effectiveOn: '2026-04-30' }).thenRefused(
      'BudgetWasNotApprovedYet',
      'On 2026-04-30 the budget had not been approved; that happened on 2026-05-01.',
    );
  });
  test('each open year has one amount, and is open on both sides', () => {
    when({ ...vire, years: [inYear(1), inYear(1)] }).thenRefused('LineIsGivenTwice');
    when({ ...vire, years: [inYear(0)] }).thenRefused('AmountIsZero');
    for (const budgetId of ['ict', 'licences']) {
      given(...ready, ...closedYear([], { budgetId }))
        .when({ ...vire, to: { budgetId: 'licences' } }, treasurer)
        .thenRefused('YearIsClosed');
    }
  });
  test('no more is moved than there is, on the day and on later ones', () => {
    const freed = ofBudget(
      { type: 'AllocationReleased', data: { allocationId: 'case-work', years: [inYear(305_000)] } },
      '2026-08-01',
    );
    given(...ready, freed)
      .when({ ...vire, effectiveOn: '2026-07-01' }, treasurer)
      .thenRefused(
        'AllocationIsExceeded',
        'In 2026-27 “Case work” has £5,000 less than that from 2026-08-01 on, as later entries stand.',
      );
    when({ ...vire, years: [inYear(10_000, '2028-29')] }).thenRefused('AllocationIsExceeded');
    given(...ready, allocated('hardware', 45_000))
      .when({ ...fromTheRest, to: { budgetId: 'licences' } }, treasurer)
      .thenRefused(
        'BudgetIsExceeded',
        'In 2026-27 the allocations would be £5,000 more than “ICT transformation” has.',
      );
  });
  test('gains what the other place loses', () => {
    const before = replay(entriesOf(ready));
    const told = ofBudget({ type: 'VirementReceived', data: received }, undefined, 'licences');
    const after = replay(entriesOf([...ready, vired, told]));
    const has = (world: typeof before, budgetId: string) =>
      balance(approvedChanges(world.state('budget', budgetId)!, '2026-27'));
    expect([has(before, 'ict') - has(after, 'ict'), has(after, 'licences') - has(before, 'licences')]).toEqual([
      10_000_00, 10_000_00,
    ]);
    const into = after.state('budget', 'licences')!.allocations.at(0)!;
    expect(balance(allocationChanges(into, '2026-27'))).toBe(10_010_00);
  });
});

describe('ReceiveVirement', () => {
  const receive = { type: 'ReceiveVirement', budgetId: 'licences', ...received } as const;

  test('tells the other budget, also where its year was closed meanwhile or its day is before the approval', () => {
    given(...ready, vired)
      .when(receive, treasurer)
      .then({ type: 'VirementReceived', data: received });
    given(...ready, vired, ...closedYear([], { budgetId: 'licences' }))
      .when({ ...receive, effectiveOn: '2026-04-01' }, treasurer)
      .thenAccepted();
  });
  test('the same virement arrives once; one of the same name from another budget is another', () => {
    const told = ofBudget({ type: 'VirementReceived', data: received }, undefined, 'licences');
    given(...ready, vired, told)
      .when(receive, treasurer)
      .thenRefused('BudgetIsTold');
    given(...ready, vired, told)
      .when({ ...receive, fromBudgetId: 'estate' }, treasurer)
      .thenAccepted();
  });
});

describe('A virement that was a mistake', () => {
  const from = { from: 'case-work', to: { allocationId: 'payments' } };

  test('is moved back between the same places of its budget', () => {
    expect(movedBack('ict', from)).toEqual({ budgetId: 'ict', from: 'payments', to: { allocationId: 'case-work' } });
    const { budgetId, ...back } = movedBack('ict', from);
    const { virementId, years } = vire;
    const rule = { rulesId: 'virement-2026', rung: 'Head of Finance' };
    const made = ofBudget({ type: 'FundsVired', data: { virementId, ...from, kind: 'withinBudget', years, ...rule } });
    given(...ready, made)
      .when({ ...vire, ...back, budgetId, virementId: 'back' }, treasurer)
      .thenAccepted();
  });
  test('is moved back out of the budget that it went to', () => {
    const to = { budgetId: 'licences', allocationId: 'hosting' };
    expect(movedBack('ict', { from: 'case-work', to })).toEqual({
      budgetId: 'licences',
      from: 'hosting',
      to: { budgetId: 'ict', allocationId: 'case-work' },
    });
    expect(movedBack('ict', { to: { budgetId: 'licences' } })).toEqual({
      budgetId: 'licences',
      from: undefined,
      to: { budgetId: 'ict' },
    });
  });
});
