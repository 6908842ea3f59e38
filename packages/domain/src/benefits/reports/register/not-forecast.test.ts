import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { baseline, benefitBase, defined, identified, ofBenefit } from '../../../testing/benefits/benefit-facts.ts';
import { entriesOf } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { benefitOf } from '../../read.ts';
import { forecastOf } from './in-year.ts';

function forecast(on: string, year: string): Fact {
  const values = [{ period: { kind: 'year' as const, year }, value: 1 }];
  return ofBenefit({ type: 'BenefitForecastRevised', data: { definition: 1, values, because: 'Counted' } }, on);
}

test('A year that only an earlier forecast names was forecast by somebody, and is so no more', () => {
  const facts = [
    ...benefitBase,
    identified(),
    defined(),
    baseline(),
    forecast('2026-06-01', '2026-27'),
    forecast('2026-07-01', '2027-28'),
  ];
  const state = benefitOf(replay(entriesOf(facts)), 'calls')!;
  expect(forecastOf(state, '2026-27', '2026-08-01')).toEqual({
    figure: undefined,
    because: 'No forecast in force says anything of 2026-27; an earlier one did.',
  });
  expect(forecastOf(state, '2028-29', '2026-08-01')).toEqual({
    figure: undefined,
    because: 'Nobody forecast 2028-29.',
  });
});
