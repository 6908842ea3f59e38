import { PlanMilestone, ReviseForecast, StateCostProfile } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { noneOfThem } from './fields/form-context.ts';
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

describe('What is wrong with a day', () => {
  const asked = {
    plannedFor: { missing: 'Enter the day it is planned for', holds: 'day', label: 'Planned for (optional)' },
    effectiveOn: { missing: 'Enter the day it happened', holds: 'day', label: 'When was it planned?' },
  } as const;
  const said = async (days: Record<string, string>, fields: readonly (keyof typeof asked)[]) => {
    const missing = new Map(fields.map((field) => [field, asked[field]]));
    const values = { type: 'PlanMilestone', projectId: 'a', milestoneId: 'b', title: 'Live', ...days };
    const options = { fields: {}, shouldUseNativeValidation: false };
    const { errors } = await commandResolver(PlanMilestone, missing)(values, undefined, options);
    return [errors['plannedFor']?.message, errors['effectiveOn']?.message];
  };

  test('names which day it is where a form asks for two', async () => {
    const both = ['plannedFor', 'effectiveOn'] as const;
    expect(await said({ plannedFor: '2026-13-01', effectiveOn: '2999-01-01' }, both)).toEqual([
      'Planned for: The month must be from 1 to 12, and “13” is not',
      'When was it planned? 2999-01-01 has not come yet. Give the day on which it happened.',
    ]);
    expect(await said({}, both)).toEqual([
      'Enter the day it is planned for',
      'When was it planned? Enter the day it happened',
    ]);
  });

  test('names none where there is one', async () => {
    expect(await said({ plannedFor: '2026-12-01', effectiveOn: '2026-13-01' }, ['effectiveOn'])).toEqual([
      undefined,
      'The month must be from 1 to 12, and “13” is not',
    ]);
  });
});
