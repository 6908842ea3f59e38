import { isDay } from '@minutebook/domain';
import type { Confidence, WithheldBecause } from '@minutebook/domain';

import { foldText } from './fold-text.ts';

/** The rating as published; a blank cell alone says nothing, and `notUnderstood` is reported, never recorded. */
export type PublishedRating =
  | { readonly kind: 'rated'; readonly confidence: Confidence }
  | { readonly kind: 'withheld'; readonly because: WithheldBecause; readonly asStated: string | undefined }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notUnderstood'; readonly reason: string };

/** Why a publication states no day: as for ratings, as it is not settled, there is to be none, or its year is a slip. */
export type DayAbsence =
  | WithheldBecause
  | 'undecided'
  | 'noEndDate'
  | 'blank'
  | 'notUnderstood'
  | 'tooFar'
  | 'endBeforeStart';

export type PublishedDay =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'absent'; readonly because: DayAbsence; readonly asStated: string | undefined };

const withheldPatterns: readonly (readonly [WithheldBecause, RegExp])[] = [
  ['exempt', /^(dat[ae] )?exempt(ed|ion)?\b.*\bfreedom of information\b/],
  ['reset', /^reset$/],
  ['earlyPlanning', /^the (project|programme) is (still )?at (the|an) (early )?planning stage\b/],
  ['noneGiven', /^(no dca|no rating|none given|(data )?not provided)$/],
  ['noneGiven', /^the (project|programme) is not in a position to provide this information\b/],
  ['noneGiven', /\bprevented the (ipa|mpa) from providing\b/],
];

/** Whether the text names a colour of the scales, or is nothing but the letters that are short for one. */
export function namesColour(text: string): boolean {
  const folded = foldText(text);
  return /\b(green|amber|red)\b/.test(folded) || /^([gr]|a( ?[/-]? ?[gr])?)$/.test(folded);
}

/** Which of the four kinds of “nothing is stated” the words are; `undefined` when they are none of them. */
export function withheldIn(text: string): WithheldBecause | undefined {
  const folded = foldText(text);
  // Words that also name a colour may state a rating; which of the two they mean would be a guess.
  if (/\b(green|amber|red)\b/.test(folded)) return undefined;
  return withheldPatterns.find(([, pattern]) => pattern.test(folded))?.[0];
}

const fivePoint = {
  green: 'green',
  'amber/green': 'amberGreen',
  amber: 'amber',
  'amber/red': 'amberRed',
  red: 'red',
} as const;
const threePoint = { green: 'green', amber: 'amber', red: 'red' } as const;

/** The rating that a cell states on the scale of its row; `scale` is absent when the row's label states none. */
export function readRating(text: string, scale: Confidence['scale'] | undefined): PublishedRating {
  if (text.trim() === '') return { kind: 'blank' };
  const because = withheldIn(text);
  if (because !== undefined) return { kind: 'withheld', because, asStated: text.trim() };
  if (scale === undefined)
    return { kind: 'notUnderstood', reason: 'the label of its row does not say on which scale it rates' };
  const word = foldText(text).replace(/ ?[/-] ?/, '/');
  if (scale === 'fivePoint' && isWord(word, fivePoint)) {
    return { kind: 'rated', confidence: { scale, rating: fivePoint[word] } };
  }
  if (scale === 'threePoint' && isWord(word, threePoint)) {
    return { kind: 'rated', confidence: { scale, rating: threePoint[word] } };
  }
  return {
    kind: 'notUnderstood',
    reason: `not a rating of the ${scale === 'fivePoint' ? 'five' : 'three'}-point scale`,
  };
}

function isWord<Words extends object>(word: string, words: Words): word is keyof Words & string {
  return Object.hasOwn(words, word);
}

/** The day that a cell states as dd/mm/yyyy or ISO, or why it states none. */
export function readDay(text: string): PublishedDay {
  const stated = text.trim();
  if (stated === '') return { kind: 'absent', because: 'blank', asStated: undefined };
  const british = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(stated);
  const day = british === null ? stated : `${british[3]}-${british[2]}-${british[1]}`;
  if (isDay(day)) return { kind: 'day', day };
  const folded = foldText(stated);
  if (/^(tbc|tbd|to be (confirmed|decided|determined))$/.test(folded)) {
    return { kind: 'absent', because: 'undecided', asStated: stated };
  }
  if (folded === 'no end date') return { kind: 'absent', because: 'noEndDate', asStated: stated };
  return { kind: 'absent', because: withheldIn(stated) ?? 'notUnderstood', asStated: stated };
}

/** Why a cell without a day cannot be recorded, in words for the report. */
export const noDayBecause: Record<DayAbsence, string> = {
  exempt: 'the day is exempt from publication',
  noneGiven: 'the publication gives no day',
  reset: 'the day is being reset',
  earlyPlanning: 'it is too early for a day',
  undecided: 'the day is not decided',
  noEndDate: 'the project has no end date',
  blank: 'the cell is blank',
  notUnderstood: 'not a day as dd/mm/yyyy or yyyy-mm-dd',
  tooFar: 'more than 60 years from the edition’s day: the year is a slip',
  endBeforeStart: 'the end is before the start: the year of one of them is a slip',
};
