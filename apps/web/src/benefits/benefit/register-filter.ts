import type { RegisterOfBenefit } from '@minutebook/domain';

/** Which benefits the register shows; all where nothing is chosen. */
export type RegisterShows = 'due' | 'overdue' | 'missed' | undefined;

/** What each choice is called, in the order in which they are offered. */
export const registerChoices: readonly (readonly [shows: RegisterShows, words: string])[] = [
  [undefined, 'all'],
  ['due', 'measurement due'],
  ['overdue', 'overdue, two periods or more'],
  ['missed', 'target missed'],
];

/** The lines that a choice shows, those of which most measurements are due first. */
export function linesShown(lines: readonly RegisterOfBenefit[], shows: RegisterShows): readonly RegisterOfBenefit[] {
  return lines.filter((line) => isShown(line, shows)).toSorted((one, other) => other.due - one.due);
}

function isShown({ due, standing }: RegisterOfBenefit, shows: RegisterShows): boolean {
  switch (shows) {
    case undefined:
      return true;
    case 'due':
      return due > 0;
    case 'overdue':
      return due > 1;
    case 'missed':
      return standing === 'belowTarget';
  }
}
