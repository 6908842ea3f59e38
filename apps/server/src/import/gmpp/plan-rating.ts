import { newest, ratingWords, withheldWords } from '@minutebook/domain';
import type { Command, Rating } from '@minutebook/domain';

import type { Finding } from './finding.ts';
import { headOf, nothing, planned } from './planned-command.ts';
import type { Planned, Subject } from './planned-command.ts';

/**
 * Records the rating of the edition's day, with the published commentary as its reason. The authority that rates is
 * outside the projects, so its ratings are independent. A rating with the same commentary was not judged again and is
 * not recorded again; the same colour with other words was.
 */
export function planRating(subject: Subject): Planned {
  const { publication, published, projectId, title, known } = subject;
  const rating = ratingOf(subject);
  if (rating === undefined) return nothing;
  const before = newest((known?.ratings ?? []).filter(({ on }) => on <= publication.asAt));
  const sameRating = before !== undefined && inWords(before.value) === inWords(rating);
  if (sameRating && before.reason === published.commentary) return nothing;
  const command = planned(publication, { about: projectId, after: before?.n ?? 0 }, commandFor(subject, rating));
  if (before === undefined) return { commands: [command], findings: [] };
  const finding: Finding = sameRating
    ? { projectId, title, kind: 'commentedAgain' }
    : { projectId, title, kind: 'rerated', from: inWords(before.value), to: inWords(rating) };
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

/** The rating with all that makes it this one: two ratings are the same when their words are. */
function inWords(rating: Rating): string {
  if (rating.kind === 'withheld') {
    const { because, asStated } = rating;
    return asStated === undefined ? withheldWords[because] : `${withheldWords[because]} (“${asStated}”)`;
  }
  const { confidence, reportedBy } = rating;
  const scale = confidence.scale === 'fivePoint' ? 'five-point scale' : 'three-point scale';
  const by = reportedBy === 'independent' ? '' : `, by ${reportedBy === 'ownTeam' ? 'its own team' : 'its sponsor'}`;
  return `${ratingWords[confidence.rating]} (${scale}${by})`;
}
