/** What was answered to a recommendation, in the order in which it is shown. */
export const answers = ['accepted', 'partly', 'rejected'] as const;

/** What was found of evidence that was offered. */
export const verdicts = ['shows', 'doesNotShow'] as const;

/** How a recommendation was closed, in the order in which it is shown. */
export const closings = ['implemented', 'overtaken', 'notPursued'] as const;
