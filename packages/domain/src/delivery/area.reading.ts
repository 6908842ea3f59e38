import { projectEntryWords } from './project/entry-words.ts';
import { projectFold } from './project/fold.ts';

/** What the area has that is replayed, by category. Loaded with the first page: no schema, no decision, no report. */
export const deliveryReadings = { project: { fold: projectFold, words: projectEntryWords } };
