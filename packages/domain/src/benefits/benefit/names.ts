/** What a gain is to the council's money, in the order in which they are shown. Source: Green Book. */
export const benefitClasses = ['cashable', 'income', 'costAvoidance', 'nonCashable', 'qualitative'] as const;
