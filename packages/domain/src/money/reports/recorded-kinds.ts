/** Kinds of what is recorded of a budget, in the order in which they are shown. Addresses name them, so every page has them. */
export const recordedKinds = ['payment', 'adjustment', 'order', 'forecast'] as const;
