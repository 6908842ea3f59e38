import { boardEntryWords } from './board/entry-words.ts';
import { businessPlanEntryWords } from './business-plan/entry-words.ts';
import { meetingEntryWords } from './meeting/entry-words.ts';

/** What is said of the area’s entries, by category. Loaded where entries are read: no schema, no decision, no report. */
export const governanceWords = {
  board: boardEntryWords,
  businessPlan: businessPlanEntryWords,
  meeting: meetingEntryWords,
};
