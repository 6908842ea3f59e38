import { foldText } from './fold-text.ts';

/** Rows that become entries. */
export const takenKinds = [
  'reference',
  'title',
  'department',
  'description',
  'rating',
  'sponsorRating',
  'commentary',
  'start',
  'end',
] as const;
export type TakenKind = (typeof takenKinds)[number];

/** Rows that are known and not recorded: money, the words about it, the words about the schedule, the category. */
export const notTakenKinds = [
  'yearBaseline',
  'yearForecast',
  'yearVariance',
  'wholeLifeCost',
  'scheduleNarrative',
  'varianceNarrative',
  'wholeLifeNarrative',
  'category',
] as const;
export type NotTakenKind = (typeof notTakenKinds)[number];
export type RowKind = TakenKind | NotTakenKind;

/** The index of every known row in a grid, from 0. */
export type RowsByKind = ReadonlyMap<RowKind, number>;

const year = String.raw`(\d{4}/\d{2,4}( total)?|financial year)`;

/** How each edition from 2019 to 2021 begins the label of the row, after folding. */
const labels: Record<RowKind, RegExp> = {
  reference: /^gmpp id number$/,
  title: /^project name$/,
  department: /^department$/,
  description: /^description \/ aims$/,
  rating: /^ipa delivery confidence assessment\b/,
  sponsorRating: /^(sro|senior responsible owner)(’s|'s)? (delivery confidence assessment|rag rating)\b/,
  commentary: /^departmental commentary on actions planned or taken on the ipa rag rating\b/,
  start: /^project - start date\b/,
  end: /^project - end date\b/,
  yearBaseline: new RegExp(`^${year} baseline\\b`),
  yearForecast: new RegExp(`^${year} forecast\\b`),
  yearVariance: new RegExp(`^${year} variance\\b`),
  wholeLifeCost: /^(whole life cost total baseline|total baseline whole life costs)\b/,
  scheduleNarrative: /^departmental narrative on schedule\b/,
  varianceNarrative: /^departmental narrative on budget\/forecast variance\b/,
  wholeLifeNarrative: /^departmental narrative on budgeted whole life costs\b/,
  category: /^annual report category$/,
};

const money = 'an amount or share of money; not taken: Minutebook does not keep budgets yet';
const narrative = 'words about the row beside it, not taken yet';

/** Why a known row is left out, in words for the report. */
export const notTakenBecause: Record<NotTakenKind, string> = {
  yearBaseline: money,
  yearForecast: money,
  yearVariance: money,
  wholeLifeCost: money,
  scheduleNarrative: narrative,
  varianceNarrative: narrative,
  wholeLifeNarrative: narrative,
  category: 'the annual report’s own grouping, which the ledger has no word for',
};

/** What the row with this label holds; `undefined` for a label that no edition known to the import uses. */
export function rowKindOf(label: string): RowKind | undefined {
  const folded = foldText(label);
  return [...takenKinds, ...notTakenKinds].find((kind) => labels[kind].test(folded));
}

/** Whether a label that is not known speaks of ratings. */
export function mayRate(label: string): boolean {
  return /\b(rating|dca|delivery confidence|confidence assessment)\b/.test(foldText(label));
}

/** The scale that the label of the rating row states; `undefined` when it states none. */
export function scaleOf(label: string): 'fivePoint' | 'threePoint' | undefined {
  const folded = foldText(label);
  if (/\bfive[- ]point scale\b/.test(folded)) return 'fivePoint';
  return /\bthree[- ]point scale\b/.test(folded) ? 'threePoint' : undefined;
}
