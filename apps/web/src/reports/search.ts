import { asTyped, day, searchOf, words } from '../address/read.ts';

/**
 * What an address says of a paper; `recipe-of.ts` reads it. The position is that of every address: `asof` and `on`.
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
});
export type ReportSearch = ReturnType<typeof readReportSearch>;
