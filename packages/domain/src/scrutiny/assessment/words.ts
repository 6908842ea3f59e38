import type { Cause, EstateKind, Grading, Severity } from './events.ts';

/** What is graded, as it begins a line. */
export const gradingWords: Readonly<Record<Grading, string>> = {
  quality: 'How good it is',
  prospects: 'Whether it will improve',
};

/** What is graded, in a word. */
export const gradingNames: Readonly<Record<Grading, string>> = { quality: 'Quality', prospects: 'Prospects' };

/** How grave a finding is, as a word by itself. */
export const severityWords: Readonly<Record<Severity, string>> = {
  serious: 'Serious',
  significant: 'Significant',
  minor: 'Minor',
  strength: 'Strength',
};

/** Where a cause lies, within a sentence. */
export const causeWords: Readonly<Record<Cause, string>> = {
  inTheService: 'in the service itself',
  outsideTheService: 'outside the service',
  notStated: 'not stated',
};

/** What is counted, within a sentence. */
export const estateWords: Readonly<Record<EstateKind, string>> = {
  staff: 'staff',
  users: 'users',
  workstations: 'workstations',
  offices: 'offices',
  schools: 'schools',
  sites: 'sites',
  other: 'others',
};
