import {
  ClaimSaving,
  MinuteDecision,
  OpenConsultation,
  RecordSpend,
  ReviseForecast,
  StateCostProfile,
} from '@minutebook/domain';
import { get } from 'react-hook-form';
import { describe, expect, test } from 'vitest';

import { messages, noneOfThem } from './fields/form-context.ts';
import { commandResolver } from './resolver.ts';

test('What is yet to happen is told with whatever else is wrong', async () => {
  const values = { type: 'StateCostProfile', projectId: 'a', effectiveOn: '2999-01-01', lines: [] };
  const options = { fields: {}, shouldUseNativeValidation: false };
  const { errors } = await commandResolver(StateCostProfile, new Map())(values, undefined, options);
  expect(Object.keys(errors).toSorted()).toEqual(['effectiveOn', 'lines']);
  expect(errors['effectiveOn']?.message).toMatch(/^2999-01-01 has not come yet/);
});

/** What is said of an amount as it was typed. */
async function saidOf(amount: unknown): Promise<unknown> {
  const missing = new Map([['lines.0.amount', { missing: 'Enter an amount in pounds', holds: 'amount' as const }]]);
  const values = { type: 'StateCostProfile', projectId: 'a', effectiveOn: '2026-09-16', reason: 'New' };
  const lines = [{ year: '2026-27', kind: 'capital', fundingSource: 'Reserve', amount }];
  const options = { fields: {}, shouldUseNativeValidation: false };
  const { errors } = await commandResolver(StateCostProfile, missing)({ ...values, lines }, undefined, options);
  return (errors['lines'] as unknown as readonly { amount: { message: string } }[] | undefined)?.[0]?.amount.message;
}

test('An amount that is negative is told apart from one that is none', async () => {
  expect(await saidOf('-5')).toBe('Enter 0 or more, without a minus sign');
  expect(await saidOf('−£1,250.50')).toBe('Enter 0 or more, without a minus sign');
  expect(await saidOf('about 5')).toBe('Enter an amount in pounds');
  expect(await saidOf('£1.2m')).toBe('Write “£1.2m” out in figures: 1,200,000');
  expect(await saidOf(undefined)).toBe('Enter an amount in pounds');
  expect(await saidOf(500)).toBeUndefined();
});

describe('A choice that the command may have none of', () => {
  const missing = new Map([['allocationId', { missing: 'Choose an allocation', holds: 'choice' as const }]]);
  const values = {
    type: 'ReviseForecast',
    budgetId: 'ict',
    effectiveOn: '2026-09-16',
    year: '2026-27',
    outturn: 1,
    reason: 'Late',
  };
  const checked = (allocationId: unknown) =>
    commandResolver(ReviseForecast, missing)({ ...values, allocationId }, undefined, {
      fields: {},
      shouldUseNativeValidation: false,
    });

  test('is to be made all the same: what is forgotten is not recorded as none', async () => {
    for (const open of [undefined, '']) {
      expect((await checked(open)).errors['allocationId']?.message).toBe('Choose an allocation');
    }
  });
  test('says nothing in the command where none is chosen', async () => {
    expect((await checked(noneOfThem)).errors).toEqual({});
    expect((await checked(noneOfThem)).values).not.toHaveProperty('allocationId');
    expect((await checked('portal')).values).toMatchObject({ allocationId: 'portal' });
  });
});

test('A day inside of a list is told of as it was typed', async () => {
  const path = 'outcome.conditions.0.dueOn';
  const missing = new Map([[path, { missing: 'Enter the day it is due', holds: 'day' as const }]]);
  const conditions = [{ conditionId: 'a', text: 'Show it', owner: 'Head of ICT', dueOn: '2026-13-01' }];
  const values = { type: 'MinuteDecision', outcome: { kind: 'approvedWithConditions', conditions } };
  const options = { fields: {}, shouldUseNativeValidation: false };
  const { errors } = await commandResolver(MinuteDecision, missing)(values, undefined, options);
  expect(get(errors, path)).toMatchObject({ message: 'The month must be from 1 to 12, and “13” is not' });
});

describe('What is wrong with a part of a command that has no field of its own', () => {
  const options = { fields: {}, shouldUseNativeValidation: false };
  const spend = { type: 'RecordSpend', accountId: 'ict.2026-27', amount: 100, effectiveOn: '2026-09-16' };
  const whoWasPaid = ['payee.kind', { missing: 'Choose who was paid' }] as const;

  test('is said at the first field within it, in the words of that field', async () => {
    const { errors } = await commandResolver(RecordSpend, new Map([whoWasPaid]))(spend, undefined, options);
    expect([...messages(errors)]).toEqual([['payee.kind', 'Choose who was paid']]);
  });
  test('is said at the field that holds it with others', async () => {
    const missing = new Map([['bearsOn.0', { missing: 'Choose what it bears on' }]]);
    const opened = { type: 'OpenConsultation', effectiveOn: '2026-09-16', bearsOn: [{}] };
    const { errors } = await commandResolver(OpenConsultation, missing)(opened, undefined, options);
    expect([...messages(errors)]).toEqual([['bearsOn.0', 'Choose what it bears on']]);
  });
  test('is not said where it follows from a field that is wrong as well', async () => {
    const missing = new Map([['benefitId', { missing: 'Choose the benefit' }]]);
    const claim = { type: 'ClaimSaving', effectiveOn: '2026-09-16', reason: 'So' };
    const { errors } = await commandResolver(ClaimSaving, missing)(claim, undefined, options);
    expect([...messages(errors)]).toEqual([['benefitId', 'Choose the benefit']]);
  });
  test('is said where nothing else is wrong: nothing is recorded in silence', async () => {
    const { errors } = await commandResolver(RecordSpend, new Map())(spend, undefined, options);
    expect([...messages(errors)]).toEqual([
      ['payee', 'Something that this form fills in is missing. Leave the form, and open it again'],
    ]);
  });
});
