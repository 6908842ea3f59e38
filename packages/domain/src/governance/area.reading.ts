import { boardEntryWords } from './board/entry-words.ts';
import { boardFold } from './board/fold.ts';
import { businessPlanEntryWords } from './business-plan/entry-words.ts';
import { businessPlanFold } from './business-plan/fold.ts';
import { meetingEntryWords } from './meeting/entry-words.ts';
import { meetingFold } from './meeting/fold.ts';

/** What the area has that is replayed, by category. Loaded with the first page: no schema, no decision, no report. */
export const governanceReadings = {
  board: { fold: boardFold, words: boardEntryWords },
  businessPlan: { fold: businessPlanFold, words: businessPlanEntryWords },
  meeting: { fold: meetingFold, words: meetingEntryWords },
};
