import { sum } from '@minutebook/domain';
import type { Unit } from '@minutebook/domain';
import { expect, test } from 'vitest';

import { alike } from './alike.ts';

const figure = (value: number, unit: Unit = 'pence') =>
  sum({ label: 'F', unit, formula: '', doesNotTell: '' }, [{ label: 'T', value, entries: [1] }]);

test('Figures below each other have pence where any of them has some, now or then, and else none', () => {
  expect(alike([figure(100), figure(250)])(figure(100))).toBe('£1.00');
  expect(alike([figure(100), 'none', undefined])(figure(100))).toBe('£1');
  expect(alike([figure(150, 'fte'), figure(100)])(figure(100))).toBe('£1');
  expect(alike([figure(250)])(figure(140, 'fte'))).toBe('1.4 FTE');
});
