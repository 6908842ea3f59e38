import { replay, statement } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { formFor } from '../areas.ts';
import { nextOf } from './form.ts';
import type { AnyForm } from './form.ts';

const world = replay([]);
const address = { ids: {}, said: { page: '/budget', title: 'Budget' } };

const forms: readonly AnyForm[] = await Promise.all(
  statement.options
    .map((option) => formFor(option.shape.type.value))
    .flatMap((form) => (typeof form === 'string' ? [] : [form().then((loaded) => loaded.form)])),
);

/** What the form opened, where it begins something under an id that it makes anew each time. */
function begun(form: AnyForm) {
  const [now, earlier] = [form.subject.open(world, address, undefined), form.subject.open(world, address, undefined)];
  if (now === undefined || earlier === undefined) return [];
  const [ids, earlierIds] = [form.subject.ids(now), form.subject.ids(earlier)];
  if (JSON.stringify(ids) === JSON.stringify(earlierIds)) return [];
  const type = form.schema.shape.type.value;
  return [{ type, form, now, earlier, recorded: { type, ...earlierIds } as unknown as Command }];
}

const begin = forms.flatMap(begun);

describe('Once a form that begins something is recorded', () => {
  test.each(begin)('$type leads to what was recorded, also where its draft is older than the form', (one) => {
    const { form, now, earlier, recorded } = one;
    expect(nextOf(form, now, recorded)).toStrictEqual((form.next ?? form.subject.next)(earlier));
  });

  test('there are such forms, and some lead to a page of their own', () => {
    const types = begin.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['ProposeProject', 'RaiseQuery', 'CallMeeting', 'IdentifyBenefit']));
  });
});
