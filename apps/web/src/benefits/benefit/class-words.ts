import type { BenefitClass } from '@minutebook/domain';

/** What a class is called, and in a few words what it is to the council’s money. */
export const classWords: Readonly<Record<BenefitClass, { readonly title: string; readonly means: string }>> = {
  cashable: { title: 'Cashable', means: 'a budget can be smaller by it' },
  income: { title: 'Income', means: 'more comes in' },
  costAvoidance: { title: 'Cost avoided', means: 'a cost that was to come does not' },
  nonCashable: { title: 'Not cashable', means: 'time or capacity that is free for other work' },
  qualitative: { title: 'Qualitative', means: 'better, and not counted in money' },
};
