import { expect, test } from 'vitest';

import { readCostSearch, readRegisterSearch, readSavingsSearch, readShiftSearch } from './search.ts';

test('An address supposes only what can be supposed, and narrows only by what is known', () => {
  expect(readCostSearch({ project: 'portal', late: 'year', less: 'third' })).toEqual({
    project: 'portal',
    late: 'year',
    less: 'third',
  });
  expect(readCostSearch({ late: 'x', less: 'half' })).toEqual({});
  expect(readSavingsSearch({ state: 'waiting', department: 'housing' })).toEqual({
    state: 'waiting',
    department: 'housing',
  });
  expect(readSavingsSearch({ state: 'x' })).toEqual({});
  expect([readRegisterSearch({ show: 'overdue' }), readRegisterSearch({ show: 'x' })]).toEqual([
    { show: 'overdue' },
    {},
  ]);
  expect([readShiftSearch({ whatif: 'others' }), readShiftSearch({ whatif: 'x' })]).toEqual([{ whatif: 'others' }, {}]);
});
