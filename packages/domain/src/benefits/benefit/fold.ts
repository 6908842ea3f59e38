import { splitStream, stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { BenefitEvent } from './events.ts';
import type { BenefitState } from './state.ts';

/** What each entry makes of a benefit. */
export const benefitFold: Fold<BenefitState, BenefitEvent, 'BenefitIdentified'> = {
  begins: { BenefitIdentified: (entry, state) => state ?? begun(entry) },
  goesOn: {
    BenefitAttributed: (state, entry) => ({
      ...state,
      attributions: [...state.attributions, stated(entry.data.projects, entry)],
    }),
    MeasureDefined: (state, entry) => ({ ...state, definitions: [...state.definitions, stated(entry.data, entry)] }),
    BaselineSet: (state, entry) => ({ ...state, baselines: [...state.baselines, stated(entry.data, entry)] }),
    Rebaselined: (state, entry) => ({ ...state, baselines: [...state.baselines, stated(entry.data, entry)] }),
    TargetProfiled: (state, entry) => ({ ...state, targets: [...state.targets, stated(entry.data, entry)] }),
    BenefitForecastRevised: (state, entry) => ({
      ...state,
      forecasts: [...state.forecasts, stated(entry.data, entry)],
    }),
    OwnerNamed: (state, entry) => ({ ...state, owners: [...state.owners, stated(entry.data.post, entry)] }),
    MeasurementRecorded: (state, entry) => ({
      ...state,
      measurements: [...state.measurements, stated(entry.data, entry)],
    }),
    MeasurementNotGiven: (state, entry) => ({ ...state, notGiven: [...state.notGiven, stated(entry.data, entry)] }),
    BenefitReviewed: (state, entry) => ({ ...state, reviews: [...state.reviews, stated(entry.data, entry)] }),
    BenefitRealised: (state, entry) => ({
      ...state,
      ended: stated({ how: 'realised', evidence: entry.data.evidence }, entry),
    }),
    BenefitAbandoned: (state, entry) => ({ ...state, ended: stated({ how: 'abandoned' }, entry) }),
  },
};

function begun(entry: EntryOf<BenefitEvent, 'BenefitIdentified'>): BenefitState {
  return {
    benefitId: splitStream(entry.stream).id,
    ...entry.data,
    identified: stated(true, entry),
    attributions: [],
    definitions: [],
    baselines: [],
    targets: [],
    forecasts: [],
    owners: [],
    measurements: [],
    notGiven: [],
    reviews: [],
    ended: undefined,
  };
}
