import { splitStream, stated } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { BenefitEvent } from './events.ts';
import type { BenefitState } from './state.ts';

/** What each entry makes of a benefit. */
export const benefitFold: Fold<BenefitState, BenefitEvent, 'BenefitIdentified'> = {
  begins: {
    BenefitIdentified: (entry, state) =>
      state ?? { benefitId: splitStream(entry.stream).id, ...entry.data, identified: stated(true as const, entry) },
  },
  goesOn: {},
};
