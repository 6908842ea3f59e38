import { programmeDecides } from './programme/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const programmeDeciders = { programme: programmeDecides };
