import { expect, test } from 'vitest';

import {
  afterWhatItConcerns,
  besideApproval,
  besideFirstPlan,
  overdueBy,
  putRightLate,
  recordedLate,
  toldAhead,
} from './lateness.ts';

test('Lateness names what it is measured from', () => {
  expect(recordedLate(34)).toBe('recorded 34 days after it took effect');
  expect(putRightLate('corrected', 41)).toBe('corrected 41 days after it was recorded');
  expect(afterWhatItConcerns(5, 'meeting')).toBe('5 days after the meeting that it concerns');
  expect(afterWhatItConcerns(0, 'decision')).toBe('on the day of the decision that it concerns');
  expect(besideApproval(119)).toBe('119 days later than when it was approved');
  expect(overdueBy(1)).toBe('1 day overdue');
  expect([122, -1, 0].map(besideFirstPlan)).toEqual([
    '122 days later than first planned',
    '1 day earlier than first planned',
    'as first planned',
  ]);
  expect([36, 0, -3].map(toldAhead)).toEqual(['told 36 days before', 'told on the day', 'told 3 days after']);
});
