/** Whether somebody counted, or worked it out from something else. */
export const countBases = ['measured', 'estimated'] as const;
export type CountBasis = (typeof countBases)[number];

/** What is counted of a service in a period. */
export const countedThings = ['contacts', 'callHandling', 'satisfaction'] as const;
export type CountedThing = (typeof countedThings)[number];

/** Why there is no figure: the question does not arise, or nobody counted. Neither is 0. */
export const notGivenBecause = ['doesNotApply', 'notCollected'] as const;
export type NotGivenBecause = (typeof notGivenBecause)[number];

/** What is counted, within a sentence. */
export const countedThingWords: Readonly<Record<CountedThing, string>> = {
  contacts: 'contacts',
  callHandling: 'calls',
  satisfaction: 'satisfaction',
};

/** Why there is no figure, within a sentence. */
export const notGivenWords: Readonly<Record<NotGivenBecause, string>> = {
  doesNotApply: 'does not apply',
  notCollected: 'not collected',
};
