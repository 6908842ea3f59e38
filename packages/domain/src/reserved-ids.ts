import { refused } from './kernel/decision.ts';
import type { Refused } from './kernel/decision.ts';
import { wordsOfTheAddress } from './words-of-the-address.ts';

/** A word that stands where only one kind of thing has its id is none of those of other kinds. */
const ofOneKind: Readonly<Record<string, string>> = { register: 'benefitId' };

/** The ids that a command or an entry names, wherever they stand in it, which are such words. */
export function reservedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, one]: [string, unknown]) => {
    if (typeof one !== 'string') return reservedIn(one);
    const mayStand = field.endsWith('Id') && wordsOfTheAddress.has(one);
    return mayStand && (ofOneKind[one] ?? field) === field ? [one] : [];
  });
}

/** `IdIsAWordOfTheAddress`: for a new thing of every kind; what was recorded under such an id before goes on. */
export function idIsAWordOfTheAddress(word: string): Refused {
  return refused(
    'IdIsAWordOfTheAddress',
    `“${word}” is a word that the addresses of pages use, so nothing could be opened under it.`,
    'Use another id.',
  );
}
