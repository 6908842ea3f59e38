import { asTyped, day, searchOf, words } from '../address/read.ts';

/**
 * What an address says of a paper; `recipe-of.ts` reads it. Its position is its own, `at` and `effective`, so that whoever
 * reads it stays where they are; without them it is that of the page.
 * Sections are named with commas between them; all of them where none are. `own` is what is recommended besides.
 */
export const readReportSearch = searchOf({
  kind: words,
  meeting: words,
  sections: asTyped,
  own: asTyped,
  from: day,
  to: day,
  published: day,
  callin: words,
  at: words,
  effective: day,
});
export type ReportSearch = ReturnType<typeof readReportSearch>;
