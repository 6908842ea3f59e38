/** Decides on the plans that matter most. */
export const programmeBoard = 'programme-board';
/** Decides on small plans. */
export const ictBoard = 'ict-project-board';

/** Gates by the names the meetings call them. */
export const gates = {
  idea: 'idea-accepted',
  strategicOutline: 'strategic-outline',
  outline: 'outline-plan',
  full: 'full-plan',
  justification: 'justification',
} as const;
