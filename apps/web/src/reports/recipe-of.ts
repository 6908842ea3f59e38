import { stringifySearch } from '../address/read.ts';
import { afterEntry, readPoint } from '../clock/point.ts';
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
    ...(standingOf(search) ?? standing),
  };
}

/** Where an address says that its paper stands; `undefined` where it leaves that to the page. */
export function standingOf({ at, effective }: ReportSearch): Standing | undefined {
  const point = at === undefined ? undefined : readPoint(at);
  if (point?.kind !== 'entry' || point.on === undefined) return undefined;
  return { n: point.n, day: point.on, effectiveOn: effective };
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

/** The same with its position. */
export function searchOfPaper(recipe: Recipe): ReportSearch {
  const { n, day, effectiveOn } = recipe;
  return { ...searchOfRecipe(recipe), at: afterEntry(n, day), effective: effectiveOn };
}

/** The address of a paper at its position: whoever opens it is shown the same. Expects an entry to stand at. */
export function addressOf(recipe: Recipe): string {
  return `/reports/paper${stringifySearch(searchOfPaper(recipe))}`;
}

/** What the Word file of a paper is called. */
export function fileNameOf({ kind, meetingId, n }: Recipe): string {
  const what = kind === 'committee' ? 'committee-paper' : kind === 'minutes' ? 'minutes' : 'summary-for-members';
  return [what, ...(kind === 'summary' || meetingId === undefined ? [] : [meetingId]), `entry-${n}.docx`].join('-');
}
