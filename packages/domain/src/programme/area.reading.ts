import { programmeEntryWords } from './programme/entry-words.ts';
import { programmeFold } from './programme/fold.ts';

/** What the area has that is replayed, by category. Loaded with the first page: no schema, no decision, no report. */
export const programmeReadings = { programme: { fold: programmeFold, words: programmeEntryWords } };
