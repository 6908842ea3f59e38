import { expect, test } from 'vitest';

import { newId } from '../new-id.ts';
import { madeHere, typedOf } from './typed.ts';

test('Only what was typed is a draft: what a form begins with, and empty fields, are not', () => {
  const begun = { title: 'Parks', lines: [{}], outcome: {}, placeBelow: undefined, cost: 5 };
  const untouched = {
    title: 'Parks',
    lines: [{ year: '' }],
    outcome: { feedback: '' },
    placeBelow: undefined,
    note: '',
  };
  expect(typedOf({ ...untouched, cost: 5 }, begun)).toEqual({});
  expect(typedOf({ ...untouched, title: 'Parks online', cost: undefined }, begun)).toEqual({
    title: 'Parks online',
    cost: '',
  });
  expect(typedOf({ ...begun, placeBelow: null }, begun)).toEqual({ placeBelow: null });
  expect(typedOf({ ...begun, lines: [{}, { year: '2026-27' }] }, begun)).toEqual({ lines: [{}, { year: '2026-27' }] });
});

test('Ids that the form made stay with its draft, so that the same is recorded only once', () => {
  const projectId = newId();
  const options = [{ optionId: newId() }];
  expect(madeHere({ projectId, options, boardId: 'programme-board' })).toEqual({ projectId, options });
});
