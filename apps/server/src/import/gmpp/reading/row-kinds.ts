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
  'varianceAmount',
  'wholeLifeCost',
  'scheduleNarrative',
  'varianceNarrative',
  'wholeLifeNarrative',
  'benefits',
  'benefitsNarrative',
  'category',
] as const;
export type NotTakenKind = (typeof notTakenKinds)[number];
export type RowKind = TakenKind | NotTakenKind;

/** The index of every known row in a grid, from 0. */
export type RowsByKind = ReadonlyMap<RowKind, number>;

const year = String.raw`(\d{4}/\d{2,4}( total)?|financial year)`;

const authority = '(ipa|mpa)';
const judgement = '(delivery confidence assessment|rag rating)';

/** How each edition from 2014 to 2023 begins the label of the row, after folding. */
const labels: Record<RowKind, RegExp> = {
  reference: /^gmpp id number$/,
  title: /^project name$/,
  department: /^department$/,
  description: /^description ?\/ ?aims\b/,
  rating: new RegExp(`^${authority} ${judgement}\\b`),
  sponsorRating: new RegExp(`^(sro|senior responsible owner)(’s|'s)? ${judgement}\\b`),
  commentary: new RegExp(`^departmental commentary on actions planned or taken on the ${authority} ${judgement}\\b`),
  start: /^project - start date\b/,
  end: /^project - end date\b/,
  yearBaseline: new RegExp(`^${year} (baseline|budget)\\b`),
  yearForecast: new RegExp(`^${year} forecast\\b`),
  yearVariance: new RegExp(String.raw`^${year} variance\b.*%|^variance budget ?/ ?forecast\b`),
  varianceAmount: new RegExp(String.raw`^${year} variance\b(?!.*%)`),
  wholeLifeCost: /^(whole life cost total baseline|total (baseline|budgeted) whole life costs)\b/,
  scheduleNarrative: /^departmental narrative on schedule\b/,
  varianceNarrative: /^departmental narrative on budget ?\/ ?forecast variance\b/,
  wholeLifeNarrative: /^departmental narrative on budgeted whole life costs\b/,
  benefits: /^total baseline benefits\b/,
  benefitsNarrative: /^departmental narrative on budgeted benefits\b/,
  category: /^annual report category$/,
};

const money = 'an amount or share of money; not taken: Minutebook does not keep budgets yet';
const narrative = 'words about the row beside it, not taken yet';

/** Why a known row is left out, in words for the report. */
export const notTakenBecause: Record<NotTakenKind, string> = {
  yearBaseline: money,
  yearForecast: money,
  yearVariance: money,
  varianceAmount: money,
  wholeLifeCost: money,
  scheduleNarrative: narrative,
  varianceNarrative: narrative,
  wholeLifeNarrative: narrative,
  benefits: money,
  benefitsNarrative: narrative,
  category: 'the annual report’s own grouping, which the ledger has no word for',
};

// The later rows came with later editions, the amount of the variance went after 2015; who rates is told apart below.
const sometimes = new Set<RowKind>([
  'reference',
  'rating',
  'sponsorRating',
  'varianceAmount',
  'benefits',
  'benefitsNarrative',
]);

/** The rows that an edition published on that day has, in order of the kinds, and that are not here. */
export function missingKinds(rows: RowsByKind, publishedOn: string): readonly RowKind[] {
  const rated = rows.has('rating') || rows.has('sponsorRating');
  return [...takenKinds, ...notTakenKinds].filter((kind) => {
    if (rows.has(kind)) return false;
    if (kind === 'category') return publishedOn >= '2019';
    return kind === 'rating' ? !rated : !sometimes.has(kind);
  });
}

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
