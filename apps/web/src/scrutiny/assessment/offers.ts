import type { Offer } from '../../recording/Offers.tsx';

/** The forms that are of use for an assessment. */
export const assessmentOffers: readonly Offer[] = [
  ['RecordFinding', 'Record a finding'],
  ['RecordBenchmark', 'Record how others fared'],
  ['RecordServiceEstate', 'Record what the service has and costs'],
];
