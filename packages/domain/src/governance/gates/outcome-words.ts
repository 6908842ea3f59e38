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

/** What was decided in words, with the other body where there is one. */
export function outcomeInWords(outcome: Outcome): string {
  const words = outcomeWords[outcome.kind];
  switch (outcome.kind) {
    case 'approvedWithConditions': {
      const { length } = outcome.conditions;
      return length === 1 ? 'Approved with 1 condition' : `Approved with ${length} conditions`;
    }
    case 'notedSubjectTo':
      return `${words} to ${outcome.body}`;
    case 'referred':
      return `${words} to ${outcome.body}`;
    case 'approved':
    case 'deferred':
    case 'rejected':
    case 'noted':
      return words;
  }
}
