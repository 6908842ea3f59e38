import { pounds, withThousands } from '../../kernel/money.ts';

/** How a published number was said, in the order in which they are shown: what was said as about is never taken as counted. */
export const qualifiers = ['exactly', 'about', 'moreThan', 'lessThan', 'atLeast', 'upTo', 'theEquivalentOf'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What stands before a number that was said so; nothing before one that was stated as it is. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exactly: '',
  about: 'about ',
  moreThan: 'more than ',
  lessThan: 'less than ',
  atLeast: 'at least ',
  upTo: 'up to ',
  theEquivalentOf: 'the equivalent of ',
};

interface Said {
  readonly value: number;
  readonly said: Qualifier;
}

/** A number as it was said: “1,600”, “the equivalent of 60”. */
export function numberAsSaid({ value, said }: Said): string {
  return `${qualifierWords[said]}${withThousands(value)}`;
}

/** An amount in pence as it was said: “about £5,600,000”. */
export function amountAsSaid({ value, said }: Said): string {
  return `${qualifierWords[said]}${pounds(value)}`;
}

/** A share in ten-thousandths as it was said: “more than 70%”. */
export function shareAsSaid({ value, said }: Said): string {
  return `${qualifierWords[said]}${String(value / 100)}%`;
}

/** The least that it can be, where that is known: nothing of what is less than, or up to, so much. */
export function leastOf({ value, said }: Said): number {
  return said === 'lessThan' || said === 'upTo' ? 0 : value;
}
