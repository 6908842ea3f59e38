/** What a gain is to the council's money, in the order in which they are shown. Source: Green Book. */
export const benefitClasses = ['cashable', 'income', 'costAvoidance', 'nonCashable', 'qualitative'] as const;

/** What a measure counts in, in the order in which they are shown; `share` is in ten-thousandths. */
export const measureUnits = ['money', 'count', 'share', 'seconds', 'days'] as const;

/** How often a measure is taken, in the order in which they are shown. */
export const periodicities = ['month', 'quarter', 'year'] as const;

/** What a review found to be likely, in the order in which they are shown. */
export const outlooks = ['onCourse', 'atRisk', 'notExpected'] as const;
