import { financialYearOf } from '../../../kernel/day.ts';
import { sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { benefits } from '../../read.ts';
import { promisedOf } from '../register/in-year.ts';
import { fourFigures } from './four-figures.ts';

/** What plans promised of cashable benefits for a year, and what of those was verified and taken for it. */
export interface CashablePromise {
  readonly year: string;
  readonly promised: Figure<'pence'>;
  readonly verified: Figure<'penceVerified'>;
  readonly taken: Figure<'penceTaken'>;
}

/** Of the year of the day; promised, verified and taken are three things, and never added. */
export function cashablePromise(world: LedgerWorld, on: string): CashablePromise {
  const year = financialYearOf(on);
  const cashable = benefits(world).filter((one) => one.class === 'cashable' && one.identified.on <= on);
  const figures = cashable.map(({ benefitId }) => fourFigures(world, on, { benefitId, year }));
  const promised = cashable.flatMap((one) => promisedOf(one, year, world).figure?.terms ?? []);
  return {
    year,
    promised: sum(
      {
        label: `Promised of cashable benefits for ${year}`,
        unit: 'pence',
        formula: `What the plans of cashable benefits state for ${year}, added up`,
        doesNotTell: 'It does not tell of benefits that no plan promised, nor that anything came.',
      },
      promised,
    ),
    verified: sum(
      {
        label: `Verified of cashable benefits for ${year}`,
        unit: 'penceVerified',
        formula: `What finance found to have been saved by cashable benefits of the claims for ${year} that stand`,
        doesNotTell: 'It does not tell that a budget became smaller, nor that a plan promised it.',
      },
      figures.flatMap(({ verified }) => verified.terms),
    ),
    taken: sum(
      {
        label: `Taken from budgets of cashable benefits for ${year}`,
        unit: 'penceTaken',
        formula: `What budgets were reduced by for claims of cashable benefits for ${year}, less what was returned to them`,
        doesNotTell: 'It does not tell of reductions that rest on no claim.',
      },
      figures.flatMap(({ taken }) => taken.terms),
    ),
  };
}
