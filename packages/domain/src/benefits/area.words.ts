import { benefitEntryWords } from './benefit/entry-words.ts';
import { channelEntryWords } from './channel/entry-words.ts';
import { figuresSourceEntryWords } from './figures-source/entry-words.ts';
import { savingsEntryWords } from './savings/entry-words.ts';
import { serviceEntryWords } from './service/entry-words.ts';

/** What is said of the area’s entries, by category. Loaded where entries are read: no schema, no decision, no report. */
export const benefitsWords = {
  channel: channelEntryWords,
  service: serviceEntryWords,
  benefit: benefitEntryWords,
  savings: savingsEntryWords,
  figuresSource: figuresSourceEntryWords,
};
