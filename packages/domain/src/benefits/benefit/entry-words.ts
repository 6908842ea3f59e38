import { amended } from '../../kernel/counter.ts';
import type { Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import type { BenefitEvent } from './events.ts';

/** Entries about a benefit in words. */
export const benefitEntryWords: Words<BenefitEvent, States> = {
  BenefitIdentified: {
    says: ({ data }) => `${data.kind === 'benefit' ? 'Benefit' : 'Dis-benefit'} identified: ${data.title}`,
    why: 'none',
    counter: { ...amended, begins: true },
  },
};
