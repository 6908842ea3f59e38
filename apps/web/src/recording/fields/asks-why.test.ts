import { describe, expect, test } from 'vitest';
import { statement } from '@minutebook/domain';

import { formFor } from '../../areas.ts';
import { asksWhy } from './asks-why.ts';
import type { AnyForm } from '../form.ts';

type Type = Parameters<typeof formFor>[0];

async function formOfCommand(type: Type): Promise<AnyForm | undefined> {
  const load = formFor(type);
  return typeof load === 'string' ? undefined : (await load()).form;
}

describe('A form asks why', () => {
  test.each<[Type, boolean, string]>([
    ['ReportDeliveryConfidence', true, 'its entry is asked for a reason'],
    ['FillPost', false, 'its entry says all by itself'],
    ['CloseMeeting', true, 'it has a question of its own'],
    ['ReopenYear', true, 'the command demands a reason'],
    ['DeclareInterest', false, 'it has a field of its own for the reason'],
  ])('%s: %s, as %s', async (type, asks) => {
    const form = await formOfCommand(type);
    expect(form && asksWhy(form, {})).toBe(asks);
  });

  test('where a reason was given that may be corrected', async () => {
    const form = await formOfCommand('FillPost');
    expect(form && asksWhy(form, { reason: 'They began early' })).toBe(true);
  });

  test.each(statement.options.map((option) => [option.shape.type.value, option] as const))(
    'where nothing could be recorded without one: %s',
    async (type, { shape }) => {
      const form = await formOfCommand(type);
      if (form === undefined || form.reasonsAsked === true || shape.reason.safeParse(undefined).success) return;
      expect(asksWhy(form, {})).toBe(true);
    },
  );
});
