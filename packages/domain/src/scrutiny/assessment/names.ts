/** What an assessment grades, in the order in which it is shown: what is, and what is likely to become of it. */
export const gradings = ['quality', 'prospects'] as const;

/** How much weight a finding was given, the gravest first; `strength` is none to be put right. */
export const severities = ['serious', 'significant', 'minor', 'strength'] as const;

/** Where the cause of a finding lies, by the words of whoever found it. */
export const causes = ['inTheService', 'outsideTheService', 'notStated'] as const;

/** What an assessed service is counted in, in the order in which it is shown. */
export const estateKinds = ['staff', 'users', 'workstations', 'offices', 'schools', 'sites', 'other'] as const;

/** Scales that bodies have used, from the lowest grade to the highest, to begin from: each assessment keeps its own. */
export const knownScales = {
  quality: ['poor', 'fair', 'good', 'excellent'],
  prospects: ['no', 'unlikely', 'probably', 'definitely'],
} as const;
