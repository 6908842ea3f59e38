import { newest, ratingWords, reportedByWords, withheldWords } from '@minutebook/domain';
import type { Command, Rating, Stated } from '@minutebook/domain';

import type { Publication } from '../reading/publication.ts';
import type { PublishedRating } from '../reading/read-cells.ts';
import type { Finding } from './finding.ts';
import { headOf, inOrder, nothing, planned } from './planned-command.ts';
import type { Planned, Subject } from './planned-command.ts';

/**
 * Records the ratings of the edition's day, with the published commentary as the reason of the one it belongs to. The
 * authority that rates is outside the projects, so its ratings are independent. A rating with the same commentary was
 * not judged again and is not recorded again; the same rating with other words was. Of two ratings, either of which
 * changed, both are recorded, the authority's last: it is the one that counts.
 */
export function planRating(subject: Subject): Planned {
  const ratings = ratingsOf(subject);
  const judged = ratings.map((one) => ({ ...one, before: beforeOf(subject, one.rating, ratings.length > 1) }));
  if (judged.every(({ rating, reason, before }) => before !== undefined && saysTheSame(before, rating, reason)))
    return nothing;
  return inOrder(...judged.map((one) => planOne(subject, one)));
}

interface Judged {
  readonly rating: Rating;
  readonly reason: string | undefined;
  readonly before: Stated<Rating> | undefined;
}

function planOne({ publication, projectId, title }: Subject, { rating, reason, before }: Judged): Planned {
  const part = isSponsors(rating) ? { part: 'sponsor' } : {};
  const key = { about: projectId, after: before?.n ?? 0, ...part };
  const command = planned(publication, key, commandFor(publication, projectId, rating, reason));
  if (before === undefined || saysTheSame(before, rating, reason)) return { commands: [command], findings: [] };
  const finding: Finding = sameRating(before.value, rating)
    ? { projectId, title, kind: 'commentedAgain' }
    : { projectId, title, kind: 'rerated', from: inWords(before.value, rating), to: inWords(rating, before.value) };
  return { commands: [command], findings: [finding] };
}

function isSponsors(rating: Rating): boolean {
  return rating.kind === 'rated' && rating.reportedBy === 'sponsor';
}

/** What was said before: of two ratings by the same judge, of a lone one by whoever judged last. */
function beforeOf({ publication, known }: Subject, rating: Rating, several: boolean): Stated<Rating> | undefined {
  const earlier = (known?.ratings ?? []).filter(({ on }) => on <= publication.asAt);
  return newest(several ? earlier.filter(({ value }) => isSponsors(value) === isSponsors(rating)) : earlier);
}

function saysTheSame(before: Stated<Rating>, rating: Rating, reason: string | undefined): boolean {
  return sameRating(before.value, rating) && before.reason === reason && wordsOf(before.value) === wordsOf(rating);
}

/** In the order to be recorded, each with its reason. */
function ratingsOf({
  published,
}: Subject): readonly { readonly rating: Rating; readonly reason: string | undefined }[] {
  const { rating, sponsorRating, commentary } = published;
  const byAuthority = authorityRating(rating);
  const authority = byAuthority === undefined ? [] : [{ rating: byAuthority, reason: commentary }];
  if (sponsorRating === undefined) return authority;
  const bySponsor: Rating = { kind: 'rated', confidence: sponsorRating, reportedBy: 'sponsor' };
  return [{ rating: bySponsor, reason: byAuthority === undefined ? commentary : undefined }, ...authority];
}

function authorityRating(rating: PublishedRating): Rating | undefined {
  switch (rating.kind) {
    case 'rated':
      return { kind: 'rated', confidence: rating.confidence, reportedBy: 'independent' };
    case 'withheld':
      return rating;
    case 'blank':
    case 'notUnderstood':
      return undefined;
  }
}

function commandFor(publication: Publication, projectId: string, rating: Rating, reason: string | undefined): Command {
  const head = { projectId, ...(reason === undefined ? {} : { reason }), ...headOf(publication) };
  if (rating.kind === 'rated') {
    const { confidence, reportedBy } = rating;
    return { type: 'ReportDeliveryConfidence', confidence, reportedBy, ...head };
  }
  const { because, asStated } = rating;
  return { type: 'WithholdRating', because, ...(asStated === undefined ? {} : { asStated }), ...head };
}

/** Whether two ratings are of one colour, scale and judge, or two absences of one kind, whatever the words. */
function sameRating(one: Rating, other: Rating): boolean {
  if (one.kind === 'withheld') return other.kind === 'withheld' && one.because === other.because;
  if (other.kind === 'withheld' || one.reportedBy !== other.reportedBy) return false;
  return one.confidence.scale === other.confidence.scale && one.confidence.rating === other.confidence.rating;
}

function wordsOf(rating: Rating): string | undefined {
  return rating.kind === 'withheld' ? rating.asStated : undefined;
}

/** The rating, with its scale and judge where those of the other differ. */
function inWords(rating: Rating, other: Rating): string {
  if (rating.kind === 'withheld') {
    const { because, asStated } = rating;
    return asStated === undefined ? withheldWords[because] : `${withheldWords[because]} (“${asStated}”)`;
  }
  const { confidence, reportedBy } = rating;
  const beside = other.kind === 'rated' ? other : rating;
  const scale = confidence.scale === 'fivePoint' ? ' on the five-point scale' : ' on the three-point scale';
  return [
    ratingWords[confidence.rating],
    beside.confidence.scale === confidence.scale ? '' : scale,
    beside.reportedBy === reportedBy ? '' : ` by ${reportedByWords[reportedBy]}`,
  ].join('');
}
