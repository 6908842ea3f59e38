import type { Outcome } from './decision.ts';

/** The words of the screen for what was decided. */
export const outcomeWords: Record<Outcome['kind'], string> = {
  approved: 'Approved',
  approvedWithConditions: 'Approved with conditions',
  deferred: 'Deferred',
  rejected: 'Rejected',
  noted: 'Noted',
  notedSubjectTo: 'Noted, subject to feedback',
  referred: 'Referred',
};
