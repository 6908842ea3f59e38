import type { Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import { assuranceEntryWords } from './assurance/entry-words.ts';
import type { ProjectEvent } from './events.ts';
import { gatesEntryWords } from './gates/entry-words.ts';
import { particularsEntryWords } from './particulars/entry-words.ts';
import { scheduleEntryWords } from './schedule/entry-words.ts';

/** Entries about a project in words, part by part. */
export const projectEntryWords: Words<ProjectEvent, States> = {
  ...particularsEntryWords,
  ...scheduleEntryWords,
  ...assuranceEntryWords,
  ...gatesEntryWords,
};
