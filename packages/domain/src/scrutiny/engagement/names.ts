/** Who is consulted, in the order in which they are shown. */
export const audiences = ['staff', 'unions', 'residents', 'partners'] as const;

/** Where a position stands on an option, from for it to against it; `noView` where it says that it has none. */
export const stances = ['supports', 'supportsOnConditions', 'opposes', 'noView'] as const;
