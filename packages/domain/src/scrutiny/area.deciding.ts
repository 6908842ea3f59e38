import { assessmentDecides } from './assessment/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const scrutinyDeciders = { assessment: assessmentDecides };
