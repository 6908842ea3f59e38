import { replay } from '@minutebook/domain';
import { entriesOf, ready, withdrawn } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { changesSince } from './before.ts';

describe('What has come to a plan since a form was opened', () => {
  test('is nothing when nothing has', () => {
    expect(changesSince(replay(entriesOf(ready)), 'payments', ready.length)).toStrictEqual([]);
  });
  test('is a sign-off or a submission that was taken back', () => {
    const since = ['SignOffGiven', 'BusinessPlanSubmitted'].map((type) => withdrawn(ready, type));
    expect(changesSince(replay(entriesOf([...ready, ...since])), 'payments', ready.length)).toStrictEqual([
      { n: ready.length + 1, words: 'a sign-off was taken back' },
      { n: ready.length + 2, words: 'a submission was taken back' },
    ]);
  });
});
