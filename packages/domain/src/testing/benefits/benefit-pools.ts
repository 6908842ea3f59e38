import fc from 'fast-check';
import type { z } from 'zod';

import { countedPeriod } from '../../benefits/period-schema.ts';
import { savingsId } from '../../benefits/savings/savings-id.ts';
import { figuresMapping } from '../../benefits/figures-source/mapping.ts';
import { figureAsGiven } from '../../benefits/service/decide-figures.ts';
import { definitionVersion, targetAnchor } from '../../benefits/benefit/events.ts';
import { calendarQuarter, measuredPeriod } from '../../benefits/benefit/measure/measured-period-schema.ts';

// Columns that were made up would hardly ever say all that is needed.
const mappings = ['web', 'phone'].map((column) => ({
  columns: [
    { kind: 'words', column: 'slug', words: 'service' },
    { kind: 'words', column: 'month', words: 'period' },
    { kind: 'figure', column, figure: 'contacts', channelId: 'a' },
  ],
  figures: {},
  channels: {},
  departments: { '': 'housing' },
  tier: 'frontFacing',
  quarters: 'calendar',
  basis: 'measured',
  whole: column === 'web',
  doesNotApply: [],
  notCollected: ['[not provided]'],
}));

const months = ['2025-12', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];

/** Few periods and milestones, so that what is measured meets what is expected. */
export const benefitLeaves: readonly (readonly [z.core.$ZodType, fc.Arbitrary<unknown>])[] = [
  // By its schema, since services name a definition in words.
  [definitionVersion, fc.constantFrom(1, 1, 1, 1, 2)],
  [countedPeriod, fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-Q1', '2026-04')],
  [figureAsGiven, fc.constantFrom(0, 1, 3, 5, 7, 9, 40, 1, 3, 5, 7, -1)],
  [savingsId, fc.constantFrom('housing.2025-26', 'housing.2026-27', 'housing.2026-27', 'finance.2026-27')],
  [figuresMapping, fc.constantFrom(...mappings)],
  [calendarQuarter, fc.constantFrom('2025-Q4', '2026-Q2')],
  [
    measuredPeriod,
    fc.constantFrom(
      ...months.map((month) => ({ kind: 'month', month })),
      { kind: 'quarter', quarter: '2026-Q2' },
      { kind: 'year', year: '2025-26' },
      { kind: 'year', year: '2026-27' },
    ),
  ],
  [
    targetAnchor,
    fc.constantFrom(
      { kind: 'month', month: '2026-05' },
      { kind: 'milestone', projectId: 'a', milestoneId: 'a' },
      { kind: 'milestone', projectId: 'c', milestoneId: 'a' },
    ),
  ],
];

const steps = fc
  .uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 })
  .map((all) => all.toSorted((a, b) => a - b).map((monthsAfter) => ({ monthsAfter, value: 10 - monthsAfter })));

/** What fields of commands about benefits mostly hold, by name. */
export const usualOfBenefits: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  ['benefitId', fc.constantFrom('a', 'a', 'a', 'b')],
  ['steps', steps],
  ['serviceId', fc.constantFrom('a', 'a', 'a', 'a', 'b')],
  ['claimId', fc.constantFrom('a', 'a', 'b', 'c')],
  ['reductionId', fc.constantFrom('a', 'b', 'c', 'd', 'e')],
  ['measureId', fc.constantFrom('a', 'a', 'b')],
  ['channelId', fc.constantFrom('a', 'a', 'b', 'b', 'c', 'c', 'd')],
  ['offered', fc.constantFrom(40, 40, 100, 100, 0)],
  ['periods', fc.constantFrom(['2025-11'], ['2025-12'], ['2025-11', '2025-12'], ['2026-Q1'])],
];

/** Types of commands about benefits, services and savings of which few are accepted. */
export const seldomOfBenefits: readonly string[] = [
  'SetBaseline',
  'ProfileTarget',
  'ReviseBenefitForecast',
  'RecordMeasurement',
  'ReforecastMilestone',
  'ClaimSaving',
  'VerifySaving',
  'ReduceBudgetBySaving',
];
