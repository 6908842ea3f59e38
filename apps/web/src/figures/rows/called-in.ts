import type { Figure } from '@minutebook/domain';

import { withDays } from '../../design/days.ts';

/**
 * What a figure of a row is called where it is asked about: those of the rows around it have the same label, and other tables
 * have rows of the same name.
 */
export function calledIn(caption: string, words: string, { label }: Figure): string {
  return withDays(`${label}: ${words} (${caption})`);
}
