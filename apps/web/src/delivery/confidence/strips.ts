import { ratingWords, reportedByWords, spanOn, withheldWords } from '@minutebook/domain';
import type { Confidence, ConfidenceHistory, ConfidenceSpan, Rating } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';

/** Histories whose ratings are of one scale, so that they can be seen together. */
export interface Group {
  readonly heading: string;
  readonly strips: readonly Strip[];
}

/** What one project was judged on one scale, and when its rating was withheld. */
export interface Strip {
  readonly key: string;
  readonly name: string;
  /** How it is judged now. */
  readonly says: string;
  /** How it was judged as known at the compared moment. */
  readonly more: string | undefined;
  readonly segments: readonly Segment[];
}

/** One stretch of a strip. */
export interface Segment {
  readonly span: ConfidenceSpan;
  readonly words: string;
}

type Scale = Confidence['scale'] | 'none';

const headings: Readonly<Record<Scale, string>> = {
  fivePoint: 'On the five-point scale',
  threePoint: 'On the three-point scale',
  none: 'Without a rating',
};

/** How a project was judged as known at the compared moment, on which scale; `undefined` when nothing is compared. */
export type Then = (projectId: string) => Judged | undefined;

/** A judgement in a word, with its scale where it is a rating. */
export interface Judged {
  readonly word: string;
  readonly scale: Confidence['scale'] | undefined;
}

/** The histories by scale, in their order. One with ratings of both scales stands in both groups, each with its own part. */
export function groupsOf(histories: readonly ConfidenceHistory[], then: Then): readonly Group[] {
  return (['fivePoint', 'threePoint', 'none'] as const).flatMap((scale) => {
    const strips = histories.flatMap((history) => stripOf(history, scale, then));
    return strips.length === 0 ? [] : [{ heading: headings[scale], strips }];
  });
}

/** The groups of one project as one, whose strips are named by their scales. */
export function namedByScale(groups: readonly Group[]): readonly Group[] {
  const strips = groups.flatMap((group) => group.strips.map((strip) => ({ ...strip, name: group.heading })));
  return [{ heading: '', strips }];
}

function stripOf(history: ConfidenceHistory, scale: Scale, then: Then): readonly Strip[] {
  const { projectId, projectTitle, spans } = history;
  const scales = scalesOf(history);
  const segments = spans.filter((_, place) => scales[place] === scale);
  if (segments.length === 0 && (scale !== 'none' || spans.length > 0)) return [];
  const was = then(projectId);
  const now = spans.at(-1);
  const ours = now === undefined || scales.at(-1) === scale;
  return [
    {
      key: `${projectId} ${scale}`,
      name: projectTitle,
      says: ours ? wordsNow(now) : 'on another scale',
      more: was === undefined || !ours ? undefined : wasWords(was, scale),
      segments: segments.map((span) => ({ span, words: `${projectTitle}: ${spanInWords(span)}.` })),
    },
  ];
}

/** The scale each span is shown with: a withheld rating stands with the scale used before it, or else after it. */
function scalesOf({ spans }: ConfidenceHistory): readonly Scale[] {
  const own = spans.map(({ rating }): Scale | undefined =>
    rating.kind === 'rated' ? rating.confidence.scale : undefined,
  );
  const first = own.find((one) => one !== undefined) ?? 'none';
  let last: Scale = first;
  return own.map((one) => (last = one ?? last));
}

function wordsNow(span: ConfidenceSpan | undefined): string {
  if (span === undefined) return 'never rated';
  return span.rating.kind === 'rated' ? ratingWords[span.rating.confidence.rating] : 'withheld';
}

/** “Amber/Green from 3 June 2026 to 7 July 2026, by its own team”. */
function spanInWords({ rating, from, to }: ConfidenceSpan): string {
  return `${wordOf(rating)} from ${formatDay(from)} to ${formatDay(to)}${byWords(rating)}`;
}

/** A rating in a word or two; for a withheld one, why. */
export function wordOf(rating: Rating): string {
  if (rating.kind === 'rated') return ratingWords[rating.confidence.rating];
  return `Withheld (${withheldWords[rating.because].toLowerCase()})`;
}

function byWords(rating: Rating): string {
  return rating.kind === 'rated' ? `, by ${reportedByWords[rating.reportedBy]}` : '';
}

/** How each of these histories was judged on a day, for whoever compares. */
export function judgedOn(histories: readonly ConfidenceHistory[], day: string): ReadonlyMap<string, Judged> {
  return new Map(
    histories.map((one) => {
      const span = spanOn(one, day);
      const scale = span?.rating.kind === 'rated' ? span.rating.confidence.scale : undefined;
      return [one.projectId, { word: wordsNow(span), scale }];
    }),
  );
}

/** A rating of another scale is not set against this one's. */
function wasWords(was: Judged, scale: Scale): string {
  return was.scale === undefined || was.scale === scale ? `was ${was.word}` : 'was on another scale';
}
