import type { BenefitState } from '@minutebook/domain';
import { newestBaseline } from '@minutebook/domain';

import type { Offer } from '../../recording/Offers.tsx';

/** The forms that are of use for a benefit as it stands, what is next first. */
export function offersOf(benefit: BenefitState): readonly Offer[] {
  const { definitions, ended } = benefit;
  if (ended?.value.how === 'abandoned') return [];
  const isMeasured = definitions.length > 0;
  const hasBaseline = newestBaseline(benefit, definitions.length) !== undefined;
  const measuring: readonly Offer[] = isMeasured
    ? [
        ['RecordMeasurement', 'Record a measurement'],
        ['GiveNoMeasurement', 'Say why a period has no measurement'],
        hasBaseline ? ['Rebaseline', 'Rebaseline'] : ['SetBaseline', 'Set the baseline'],
        ['ProfileTarget', 'Set a target'],
        ['ReviseBenefitForecast', 'Revise the forecast'],
        ['DefineMeasure', 'Define the measure anew'],
      ]
    : [['DefineMeasure', 'Define the measure']];
  return [
    ...measuring,
    ['AttributeBenefit', 'Put it down to projects'],
    ['NameOwner', 'Name the owner'],
    ['ReviewBenefit', 'Record a review'],
    ...(ended === undefined
      ? ([
          ['RealiseBenefit', 'Say that it came'],
          ['AbandonBenefit', 'Abandon it'],
        ] as const)
      : []),
  ];
}
