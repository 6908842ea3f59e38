import { newest, ratingWords, reportedByWords, withheldWords } from '@minutebook/domain';
import type { Command, Rating } from '@minutebook/domain';

import type { Finding } from './finding.ts';
import { headOf, nothing, planned } from './planned-command.ts';
import type { Planned, Subject } from './planned-command.ts';

/**
 * Records the rating of the edition's day, with the published commentary as its reason. The authority that rates is
 * outside the projects, so its ratings are independent. A rating with the same commentary was not judged again and is
 * not recorded again; the same rating with other words was.
 */
export function planRating(subject: Subject): Planned {
  const { publication, published, projectId, title, known } = subject;
  const rating = ratingOf(subject);
  if (rating === undefined) return nothing;
  const before = newest((known?.ratings ?? []).filter(({ on }) => on <= publication.asAt));
  const same = before !== undefined && sameRating(before.value, rating);
  if (same && before.reason === published.commentary && wordsOf(before.value) === wordsOf(rating)) return nothing;
  const command = planned(publication, { about: projectId, after: before?.n ?? 0 }, commandFor(subject, rating));
  if (before === undefined) return { commands: [command], findings: [] };
  const finding: Finding = same
    ? { projectId, title, kind: 'commentedAgain' }
    : { projectId, title, kind: 'rerated', from: inWords(before.value, rating), to: inWords(rating, before.value) };
  return { commands: [command], findings: [finding] };
}

function ratingOf({ published: { rating } }: Subject): Rating | undefined {
  switch (rating.kind) {
    case 'rated':
      return { kind: 'rated', confidence: rating.confidence, reportedBy: 'independent' };
    case 'withheld':
      return rating;
    case 'notUnderstood':
      return undefined;
  }
}

function commandFor({ publication, published, projectId }: Subject, rating: Rating): Command {
  const reason = published.commentary === undefined ? {} : { reason: published.commentary };
  const head = { projectId, ...reason, ...headOf(publication) };
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
