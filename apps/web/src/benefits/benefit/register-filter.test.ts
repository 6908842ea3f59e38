import type { RegisterOfBenefit } from '@minutebook/domain';
import { expect, test } from 'vitest';

import { linesShown } from './register-filter.ts';

const line = (benefitId: string, due: number, standing: RegisterOfBenefit['standing']) =>
  ({ state: { benefitId }, due, standing }) as RegisterOfBenefit;

test('The register shows what is due first, or that alone, or what missed its target', () => {
  const lines = [line('a', 0, 'belowTarget'), line('b', 1, 'onTarget'), line('c', 3, 'belowTarget')];
  const ids = (...shows: Parameters<typeof linesShown>[1][]) =>
    shows.map((one) =>
      linesShown(lines, one)
        .map(({ state }) => state.benefitId)
        .join(''),
    );
  expect(ids(undefined, 'due', 'overdue', 'missed')).toEqual(['cba', 'cb', 'c', 'ca']);
});
