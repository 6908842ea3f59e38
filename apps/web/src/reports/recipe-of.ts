import { stringifySearch } from '../address/read.ts';
import { afterEntry } from '../clock/point.ts';
import { paperKinds, readCallInDays, readOwnWords, sectionNames } from './paper/recipe.ts';
import type { Recipe } from './paper/recipe.ts';
import type { ReportSearch } from './search.ts';

/** Where the page of an address stands. */
export type Standing = Pick<Recipe, 'n' | 'day' | 'effectiveOn'>;

/** The recipe that an address states at a position. What it does not state is what most papers have. */
export function recipeOf(search: ReportSearch, standing: Standing): Recipe {
  const { kind, meeting, sections, own, from, to, published, callin } = search;
  const asked = sections === undefined || sections === '' ? sectionNames : sections.split(',');
  return {
    kind: paperKinds.find((one) => one === kind) ?? 'committee',
    meetingId: meeting,
    sections: sectionNames.filter((one) => asked.includes(one)),
    ownWords: readOwnWords(own),
    from,
    to,
    published,
    callInDays: readCallInDays(callin),
    ...standing,
  };
}

/** A recipe as an address states it, without its position. */
export function searchOfRecipe(recipe: Omit<Recipe, keyof Standing>): ReportSearch {
  const { kind, meetingId, sections, ownWords, from, to, published, callInDays } = recipe;
  return {
    kind,
    meeting: meetingId,
    sections: sections.length === sectionNames.length ? undefined : sections.join(','),
    own: ownWords,
    from,
    to,
    published,
    callin: callInDays === undefined ? undefined : String(callInDays),
  };
}

/** The address of a paper at its position: whoever opens it is shown the same. Expects an entry to stand at. */
export function addressOf(recipe: Recipe): string {
  const { n, day, effectiveOn } = recipe;
  const point = effectiveOn === undefined ? afterEntry(n, day) : afterEntry(n);
  return `/reports/paper${stringifySearch({ ...searchOfRecipe(recipe), asof: point, on: effectiveOn })}`;
}

/** What the Word file of a paper is called. */
export function fileNameOf({ kind, meetingId, n }: Recipe): string {
  const what = kind === 'committee' ? 'committee-paper' : kind === 'minutes' ? 'minutes' : 'summary-for-members';
  return [what, ...(kind === 'summary' || meetingId === undefined ? [] : [meetingId]), `entry-${n}.docx`].join('-');
}
