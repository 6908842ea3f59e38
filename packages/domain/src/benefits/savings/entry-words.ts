import { amendedBeginning } from '../../kernel/counter.ts';
import { pounds } from '../../kernel/money.ts';
import type { Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import { benefitOf } from '../read.ts';
import type { SavingsEvent } from './events.ts';

/** Entries about savings in words. */
export const savingsEntryWords: Words<SavingsEvent, States> = {
  SavingClaimed: {
    says: ({ data }, world) => {
      const title = benefitOf(world, data.benefitId)?.title ?? 'a benefit';
      return `Saving claimed: ${pounds(data.amount)} by “${title}”, ${data.months.from} to ${data.months.to}`;
    },
    why: 'none',
    counter: amendedBeginning('claimId'),
  },
};
