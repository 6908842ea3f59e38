import type { Confidence } from '@minutebook/domain';

import { taken, text, unread } from './column.ts';
import type { Column } from './column.ts';
import { namesColour, readRating } from './read-cells.ts';
import type { PublishedRating } from './read-cells.ts';
import type { Grid } from './read-grid.ts';
import { mayRate, rowKindOf, scaleOf } from './row-kinds.ts';
import type { RowsByKind } from './row-kinds.ts';

/** What the labels of a file say of its ratings. */
export interface Scales {
  readonly authority: Confidence['scale'] | undefined;
  readonly sponsor: Confidence['scale'] | undefined;
  /** Whether a row that nobody knows may rate this column as well, so that no blank cell says that there is no rating. */
  readonly otherRates: (column: number) => boolean;
}

export interface TakenRatings {
  /** By the authority; or that nobody gives one. */
  readonly rating: PublishedRating;
  /** By the project's senior responsible owner, beside it or in its place. */
  readonly sponsorRating: Confidence | undefined;
}

export function scalesOf({ rows: cells }: Grid, rows: RowsByKind): Scales {
  const label = (row: number | undefined) => (row === undefined ? '' : (cells[row]?.[0] ?? ''));
  const unknown = cells.filter(([first = '']) => rowKindOf(first) === undefined);
  return {
    authority: scaleOf(label(rows.get('rating'))),
    sponsor: scaleOf(label(rows.get('sponsorRating'))),
    otherRates: (column) => unknown.some((row) => mayRate(row[0] ?? '') || namesColour(row[column] ?? '')),
  };
}

/** The ratings of a column. That none is given is told only where every cell that could give one is blank. */
export function takeRatings(column: Column, scales: Scales): TakenRatings {
  const authority = readRating(text(column, 'rating'), scales.authority);
  const sponsor = readRating(text(column, 'sponsorRating'), scales.sponsor);
  account(column, 'rating', authority);
  const sponsorRating = sponsor.kind === 'rated' ? sponsor.confidence : undefined;
  if (authority.kind !== 'blank') {
    if (sponsor.kind === 'withheld') unread(column, 'sponsorRating', 'not taken: the authority’s own words are');
    else account(column, 'sponsorRating', sponsor);
    return { rating: authority, sponsorRating };
  }
  account(column, 'sponsorRating', sponsor);
  if (sponsor.kind === 'withheld') return { rating: sponsor, sponsorRating };
  const none = sponsor.kind === 'blank' && !scales.otherRates(column.index);
  const rating: PublishedRating = none
    ? { kind: 'withheld', because: 'noneGiven', asStated: undefined }
    : { kind: 'blank' };
  return { rating, sponsorRating };
}

function account(column: Column, kind: 'rating' | 'sponsorRating', rating: PublishedRating): void {
  if (rating.kind === 'notUnderstood') unread(column, kind, rating.reason);
  else taken(column, kind);
}
