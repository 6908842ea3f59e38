import { expect, test } from 'vitest';

import { allocated, entriesOf, ofBudget, paid } from '../../../testing/index.ts';
import { identified, measured } from '../../../testing/benefits/benefit-facts.ts';
import { aboutProject } from './about-project.ts';
import { statesAFigure } from './states-a-figure.ts';

test('What is about a project is also its money and its benefits, each of which states a figure', () => {
  const planned = { projectId: 'payments', version: 1, digest: 'a'.repeat(64), title: 'Fewer calls' };
  const purpose = { kind: 'project', projectId: 'payments' } as const;
  const data = { allocationId: 'build', title: 'Build', about: purpose, years: [{ year: '2026-27', amount: 100 }] };
  const own = [
    identified({ planned }, 'own'),
    measured('2026-04', 6000, '2026-05-01', {}, 'own'),
    ofBudget({ type: 'FundsAllocated', data }),
    paid(100, 'build'),
  ];
  const others = [identified({}, 'other'), allocated('another', 100), paid(100, 'another')];
  const entries = entriesOf([...own, ...others]);
  const isAbout = aboutProject('payments', entries);
  expect(entries.map(isAbout)).toStrictEqual([true, true, true, true, false, false, false]);
  expect(entries.every(statesAFigure)).toBe(true);
  expect(entries.some(aboutProject(undefined, entries))).toBe(false);
});
