import { addDays } from '../../kernel/day.ts';
import { dividedToEven } from '../../kernel/divided-to-even.ts';
import { inForceOn } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import { hoursOn } from './hours.ts';
import type { Graded, PostState, Stint } from './state.ts';

/** A time from its first day to the day before `to`; without an end it goes on. */
export interface Span {
  readonly from: string;
  readonly to: string | undefined;
}

/** The time in which the post is on the establishment. */
export function establishedSpan({ firstDay, lastDay, ended }: PostState): Span {
  const after = lastDay === undefined ? undefined : addDays(lastDay, 1);
  const to = earliest(after, ended?.on);
  return { from: firstDay, to: to !== undefined && to < firstDay ? firstDay : to };
}

/** The time in which somebody was in post, as far as the post was on the establishment. */
export function stintSpan(post: PostState, { filled, vacated }: Stint): Span {
  const { from, to } = establishedSpan(post);
  const first = filled.value.firstDay > from ? filled.value.firstDay : from;
  const end = earliest(vacated?.on, to);
  return { from: first, to: end !== undefined && end < first ? first : end };
}

/** Whether a day lies within a span. */
export function isIn({ from, to }: Span, on: string): boolean {
  return from <= on && (to === undefined || on < to);
}

/** The stint within which a day lies; `undefined` where nobody was in post on it. */
export function stintOn(post: PostState, on: string): Stint | undefined {
  return post.stints.find((one) => isIn(stintSpan(post, one), on));
}

/** The grade and the costs in force on a day; as established before any evaluation. */
export function gradedOn({ established, evaluations }: PostState, on: string): Stated<Graded> {
  return inForceOn(evaluations, on) ?? established;
}

/**
 * What a full year costs at the grade and the FTE of a day, in pence: in proportion where the FTE is another than the costs
 * were stated for.
 */
export function costsOn(post: PostState, on: string): Pick<Graded, 'fullYearCost' | 'onCosts'> {
  const { fullYearCost, onCosts, fte } = gradedOn(post, on).value;
  const now = BigInt(hoursOn(post, on).value.fte);
  const inProportion = (pence: number) => dividedToEven(BigInt(pence) * now, BigInt(fte));
  return { fullYearCost: inProportion(fullYearCost), onCosts: inProportion(onCosts) };
}

/** What each partner bears of the cost on a day, in hundredths of a percent; those that bear nothing are left out. */
export function sharesOn({ shares }: PostState, on: string): readonly Stated<PostState['shares'][number]['value']>[] {
  const partners = new Set(shares.map(({ value }) => value.partnerId));
  return [...partners].flatMap((partnerId) => {
    const found = inForceOn(
      shares.filter(({ value }) => value.partnerId === partnerId),
      on,
    );
    return found === undefined || found.value.share === 0 ? [] : [found];
  });
}

/** Where a post stands on a day. */
export type PostStanding = 'notYet' | 'filled' | 'advertised' | 'vacant' | 'over';

/** Where a post stands on a day: the words of the lists. */
export function standingOn(post: PostState, on: string): PostStanding {
  const { from, to } = establishedSpan(post);
  if (to !== undefined && on >= to) return 'over';
  if (stintOn(post, on) !== undefined) return 'filled';
  if (on < from) return 'notYet';
  return openAdvert(post) === undefined ? 'vacant' : 'advertised';
}

/** The advertisement of which nobody said yet what came of it. */
export function openAdvert({ adverts }: PostState) {
  const last = adverts.at(-1);
  return last?.cameTo === undefined ? last : undefined;
}

/** The day since which nobody has been in post, as seen on a day; `undefined` where somebody is, or the post is not there. */
export function vacantSince(post: PostState, on: string): string | undefined {
  if (!isIn(establishedSpan(post), on) || stintOn(post, on) !== undefined) return undefined;
  return post.stints.reduce((since, one) => {
    const { to } = stintSpan(post, one);
    return to !== undefined && to <= on && to > since ? to : since;
  }, post.firstDay);
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
