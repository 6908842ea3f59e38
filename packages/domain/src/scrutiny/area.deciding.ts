import { assessmentDecides } from './assessment/decide.ts';
import { engagementDecides } from './engagement/decide.ts';
import { queryDecides } from './query/decide.ts';
import { recommendationDecides } from './recommendation/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const scrutinyDeciders = {
  assessment: assessmentDecides,
  recommendation: recommendationDecides,
  query: queryDecides,
  engagement: engagementDecides,
};
