import { assessmentEntryWords } from './assessment/entry-words.ts';
import { engagementEntryWords } from './engagement/entry-words.ts';
import { queryEntryWords } from './query/entry-words.ts';
import { recommendationEntryWords } from './recommendation/entry-words.ts';

/** What is said of the area’s entries, by category. Loaded where entries are read: no schema, no decision, no report. */
export const scrutinyWords = {
  assessment: assessmentEntryWords,
  recommendation: recommendationEntryWords,
  query: queryEntryWords,
  engagement: engagementEntryWords,
};
