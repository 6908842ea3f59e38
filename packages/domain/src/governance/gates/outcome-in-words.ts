import type { Outcome } from './decision.ts';
import { outcomeWords } from './outcome-words.ts';

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
