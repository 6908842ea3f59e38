import type { Stated } from '../../../kernel/entry.ts';
import { byRank, isOpen } from '../../project/particulars/ranking.ts';
import type { Confidence } from '../../project/events.ts';
import type { ProjectState, Rating } from '../../project/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import { onlyPublished } from '../published-projects.ts';

/** A time in which a project was judged the same without a break, or in which its rating was withheld. */
export interface ConfidenceSpan {
  /** The first day of it. */
  readonly from: string;
  /** The first day after it; of the last one, the day it is seen on. */
  readonly to: string;
  readonly rating: Rating;
  /** The entries that say so, in the order of their days; at least one. */
  readonly judgements: readonly [Stated<Rating>, ...(readonly Stated<Rating>[])];
}

/** How likely a project was judged to deliver, from its first judgement on. */
export interface ConfidenceHistory {
  readonly projectId: string;
  readonly projectTitle: string;
  /** One after another without gaps; empty when nobody rated it or withheld a rating. */
  readonly spans: readonly ConfidenceSpan[];
}

/** The histories of all open projects of the council, first place first, as seen on a day. Expects a world of that day. */
export function confidenceOverTime(world: LedgerWorld, on: string): readonly ConfidenceHistory[] {
  return world
    .states('project')
    .filter((project) => isOpen(project) && !onlyPublished(project))
    .toSorted(byRank)
    .map((project) => confidenceHistory(project, on));
}

/**
 * The history of one project, as seen on a day. Of several judgements of a day the last recorded counts; a judgement holds
 * until the next one of whatever scale, or until the project ended. Example: Amber on 3 March and 7 April, Green on 5 May,
 * seen on 1 June: Amber from 3 March to 5 May by two entries, then Green.
 */
export function confidenceHistory(project: ProjectState, on: string): ConfidenceHistory {
  const { projectId, title, ended } = project;
  const end = ended === undefined || ended.on > on ? on : ended.on;
  const spans: ConfidenceSpan[] = [];
  for (const judged of lastOfEachDay(project.ratings).filter((one) => one.on <= end)) {
    const before = spans.at(-1);
    if (before === undefined || !isSame(before.rating, judged.value)) {
      if (before !== undefined) spans[spans.length - 1] = { ...before, to: judged.on };
      spans.push({ from: judged.on, to: end, rating: judged.value, judgements: [judged] });
    } else {
      spans[spans.length - 1] = { ...before, judgements: [...before.judgements, judged] };
    }
  }
  return { projectId, projectTitle: title.value, spans };
}

function lastOfEachDay(ratings: readonly Stated<Rating>[]): readonly Stated<Rating>[] {
  const last = new Map(ratings.map((one) => [one.on, one]));
  return [...last.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/** Whether two judgements say the same, whoever gave them: the same rating of the same scale, or none for the same reason. */
function isSame(one: Rating, other: Rating): boolean {
  if (one.kind === 'withheld') return other.kind === 'withheld' && one.because === other.because;
  return (
    other.kind === 'rated' &&
    one.confidence.scale === other.confidence.scale &&
    one.confidence.rating === other.confidence.rating
  );
}

/** The span that holds on a day; `undefined` before the first. */
export function spanOn({ spans }: ConfidenceHistory, day: string): ConfidenceSpan | undefined {
  return spans.findLast((one) => one.from <= day);
}

/** The scales that a history has ratings of, the five-point one first. */
export function scalesOf({ spans }: ConfidenceHistory): readonly Confidence['scale'][] {
  const used = new Set(spans.flatMap(({ rating }) => (rating.kind === 'rated' ? [rating.confidence.scale] : [])));
  return (['fivePoint', 'threePoint'] as const).filter((scale) => used.has(scale));
}
