import { expect, test } from 'vitest';

import { toldApart } from './told-apart.ts';

test('options of one label are told apart, and the others left as they are', () => {
  const options = [
    { value: 'a', label: 'Payments', apart: 'Housing, entry 5' },
    { value: 'b', label: 'payments', apart: 'Finance, entry 9' },
    { value: 'c', label: 'Network', apart: 'Finance, entry 11' },
  ];
  expect(toldApart(options).map((one) => one.label)).toEqual([
    'Payments (Housing, entry 5)',
    'payments (Finance, entry 9)',
    'Network',
  ]);
});

test('by their ids, where nothing else tells them apart', () => {
  const options = [
    { value: 'a', label: 'Board' },
    { value: 'b', label: 'Board' },
  ];
  expect(toldApart(options).map((one) => one.label)).toEqual(['Board (a)', 'Board (b)']);
  const same = options.map((one) => ({ ...one, apart: 'ICT' }));
  expect(toldApart(same).map((one) => one.label)).toEqual(['Board (a)', 'Board (b)']);
});
