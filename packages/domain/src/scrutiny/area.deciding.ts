import { assessmentDecides } from './assessment/decide.ts';
import { queryDecides } from './query/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const scrutinyDeciders = { assessment: assessmentDecides, query: queryDecides };
