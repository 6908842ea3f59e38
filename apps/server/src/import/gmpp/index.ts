import { isDay } from '@minutebook/domain';
import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import { decode } from './reading/decode.ts';
import type { Edition, Publication } from './reading/publication.ts';
import { digestOf, readPublication } from './reading/read-publication.ts';

export { planGmpp } from './plan-gmpp.ts';
export type { GmppPlan } from './plan-gmpp.ts';
export type { Edition, Publication } from './reading/publication.ts';
export type { ImportReport } from './reporting/report.ts';
export { changeGroups, inWords, reportLines } from './reporting/report-lines.ts';

/**
 * Reads the bytes of one published edition; neither of its days is in the file, so both are told.
 * @param today nothing is taken that would be published later
 */
export function readGmpp(
  bytes: Uint8Array,
  { asAt, publishedOn }: Edition,
  today: string,
): { readonly kind: 'read'; readonly publication: Publication } | Refused {
  if (!isDay(asAt)) return refuse(`“${asAt}” is not a day. State the day of the figures as yyyy-mm-dd.`);
  if (!isDay(publishedOn)) return refuse(`“${publishedOn}” is not a day. State the day of publication as yyyy-mm-dd.`);
  const future = [asAt, publishedOn].find((one) => one > today);
  if (future !== undefined)
    return refuse(`${future} has not come yet. Check the days of the figures and of publication.`);
  if (publishedOn < asAt) return refuse(`Figures as at ${asAt} cannot have been published earlier, on ${publishedOn}.`);
  if (asAt < '2011') return refuse(`No edition is as old as ${asAt}: the first figures are of 2012. Check the year.`);
  if (Number(publishedOn.slice(0, 4)) - Number(asAt.slice(0, 4)) > 3) {
    return refuse(
      `Figures as at ${asAt} would have been published on ${publishedOn}, more than three years later. Check the years.`,
    );
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return decoded;
  return readPublication(decoded.text, { asAt, publishedOn, digest: digestOf(bytes), encoding: decoded.encoding });
}
