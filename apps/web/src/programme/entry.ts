import type { ProgrammeEvent } from '@minutebook/domain';

import { asEveryEntry } from '../entries/words-for-entries.ts';
import type { ReasonsOf, WordsForEntries } from '../entries/words-for-entries.ts';

const reasons: ReasonsOf<ProgrammeEvent> = {
  ProgrammeEstablished: { purpose: 'Purpose' },
  AimAdopted: { description: 'What it means' },
  AimRetired: asEveryEntry,
  DepartmentRegistered: asEveryEntry,
  PartnerRegistered: { part: 'Its part' },
  GovernanceFrameworkAdopted: asEveryEntry,
  SchemeOfDelegationAdopted: asEveryEntry,
};

/** What is said of entries on the programme. */
export const wordsForEntries: WordsForEntries = {
  about: () => ({}),
  rows: () => [],
  reasons,
  changed: () => undefined,
};
