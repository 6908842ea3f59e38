import { financialYearOf } from '../../../kernel/day.ts';
import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import { entriesInOrder, sum, together } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { yearAfter } from '../../budget/balances.ts';
import { establishedSpan, gradedOn, isIn, sharesOn, stintSpan } from '../../post/days.ts';
import { hoursOn } from '../../post/hours.ts';
import { partnerTitle } from '../../../programme/programme/partner-title.ts';
import type { PostState } from '../../post/state.ts';
import { daysWithin, partsOf, spanOfYear } from './days.ts';
import { posts } from '../../read.ts';

/** What posts come to in one financial year. */
export interface PostsYear {
  readonly year: string;
  /** Established through the year; a post that is there for half of it counts half. */
  readonly fte: Figure<'fte'>;
  /** Pay and on-costs apart, before partners bear any of it. */
  readonly pay: Figure<'pence'>;
  readonly onCosts: Figure<'pence'>;
  readonly cost: Figure<'pence'>;
  /** What partners bear of the cost. */
  readonly partners: Figure<'pence'>;
}

/** Which posts are looked at; an absent field does not narrow. */
export interface PostScope {
  readonly serviceArea?: string | undefined;
  /** Ids of the only posts that count. */
  readonly among?: ReadonlySet<string> | undefined;
  /** Only the days on which somebody is in post: a vacant post counts as nothing. */
  readonly filled?: true | undefined;
}

/** The posts within a scope. */
export function postsWithin(world: LedgerWorld, { serviceArea, among }: PostScope = {}): readonly PostState[] {
  return posts(world).filter(
    (one) =>
      (serviceArea === undefined || one.serviceArea === serviceArea) && (among === undefined || among.has(one.postId)),
  );
}

/** The financial years in which any of the posts is on the establishment; one without an end, to the year after the day. */
export function yearsOfPosts(all: readonly PostState[], on: string): readonly string[] {
  const last = yearAfter(financialYearOf(on));
  const years = new Set<string>();
  for (const post of all) {
    const { from, to } = establishedSpan(post);
    for (let year = financialYearOf(from); isBefore(year, to, last); year = yearAfter(year)) years.add(year);
  }
  return [...years].toSorted();
}

function isBefore(year: string, to: string | undefined, last: string): boolean {
  return to === undefined ? year <= last : spanOfYear(year).from < to;
}

/**
 * What posts come to in a year. Example: a post of £36,600 a year that is there for 100 days of 2027-28, which has 366,
 * costs £10,000 in it. One of £36,500 at 1 FTE that has 0.6 FTE for the last 100 days of 2026-27 costs £26,500 + £6,000.
 */
export function postsIn(world: LedgerWorld, year: string, scope: PostScope = {}): PostsYear {
  const parts = postsWithin(world, scope).map((post) => ({ post, segments: segmentsOf(post, year, scope) }));
  const of = (value: (segment: Segment) => Fraction) =>
    parts.flatMap(({ post, segments }) => term(post, segments, year, value));
  const pay = sum(
    ofYear(wordings.pay, year),
    of((one) => costOf(one, one.graded.value.fullYearCost)),
  );
  const onCosts = sum(
    ofYear(wordings.onCosts, year),
    of((one) => costOf(one, one.graded.value.onCosts)),
  );
  return {
    year,
    fte: sum(
      ofYear(wordings.fte, year),
      of(({ days, hours }) => ({ over: BigInt(hours.value.fte) * BigInt(days), by: 1n })),
    ),
    pay,
    onCosts,
    cost: together(ofYear(wordings.cost, year), [pay, onCosts]),
    partners: sum(
      ofYear(wordings.partners, year),
      parts.flatMap(({ post, segments }) => borne(world, post, segments, year)),
    ),
  };
}

const proportion =
  'the full year’s × days of the year on the establishment ÷ days of the year, in proportion to the FTE of those days where it changed since the costs were stated, rounded to the penny';

const wordings = {
  fte: {
    label: 'Established',
    unit: 'fte',
    formula: 'FTE of the day × days of the year on the establishment ÷ days of the year, post by post',
    doesNotTell: 'It does not tell who was in post: a vacant post is established all the same.',
  },
  pay: {
    label: 'Pay',
    unit: 'pence',
    formula: `Post by post, ${proportion}; halfway to the even one`,
    doesNotTell: 'It does not tell what was paid: a vacant post is counted as if it were filled.',
  },
  onCosts: {
    label: 'On-costs',
    unit: 'pence',
    formula: `Post by post, ${proportion}; halfway to the even one`,
    doesNotTell: 'It does not tell what was paid: a vacant post is counted as if it were filled.',
  },
  cost: {
    label: 'Cost',
    unit: 'pence',
    formula: 'Pay and on-costs together, before partners bear any of it',
    doesNotTell: 'It does not tell what was paid, nor whether the money is allocated.',
  },
  partners: {
    label: 'Borne by partners',
    unit: 'pence',
    formula:
      'Each partner’s share of the cost of the days on which it bears it, rounded to the penny once for each post and partner',
    doesNotTell: 'It does not tell that a partner has paid.',
  },
} as const;

/** The same, said of one year. */
function ofYear<const W extends { readonly label: string }>(wording: W, year: string): W & { readonly label: string } {
  return { ...wording, label: `${wording.label}, ${year}` };
}

/** Days of a year on which neither the costs nor the FTE nor the partners' shares of a post change. */
interface Segment {
  readonly on: string;
  readonly days: number;
  readonly graded: ReturnType<typeof gradedOn>;
  readonly hours: ReturnType<typeof hoursOn>;
}

/** An exact number: one whole by another, so that nothing is rounded before the end. */
interface Fraction {
  readonly over: bigint;
  readonly by: bigint;
}

const nothing: Fraction = { over: 0n, by: 1n };

function plus(one: Fraction, other: Fraction): Fraction {
  if (one.by === other.by) return { over: one.over + other.over, by: one.by };
  return { over: one.over * other.by + other.over * one.by, by: one.by * other.by };
}

/** A full year's cost times the days of a segment, in proportion to its FTE. */
function costOf({ days, graded, hours }: Segment, fullYear: number): Fraction {
  return { over: BigInt(fullYear) * BigInt(days) * BigInt(hours.value.fte), by: BigInt(graded.value.fte) };
}

function segmentsOf(post: PostState, year: string, { filled }: PostScope): readonly Segment[] {
  const stints = filled === undefined ? [] : post.stints.map((one) => stintSpan(post, one));
  const turns = [
    ...[...post.evaluations, ...post.hours, ...post.shares].map(({ on }) => on),
    ...stints.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]),
  ];
  return partsOf(establishedSpan(post), spanOfYear(year), turns)
    .filter(({ from }) => filled === undefined || stints.some((one) => isIn(one, from)))
    .map(({ from: on, days }) => ({ on, days, graded: gradedOn(post, on), hours: hoursOn(post, on) }));
}

function term(
  post: PostState,
  segments: readonly Segment[],
  year: string,
  value: (segment: Segment) => Fraction,
): readonly Term[] {
  if (segments.length === 0) return [];
  const { over, by } = segments.map(value).reduce(plus);
  const label = `${post.title}, ${daysOf(segments)} of ${daysIn(year)} days`;
  return [{ label, value: dividedToEven(over, by * BigInt(daysIn(year))), entries: entriesOf(post, segments) }];
}

function borne(world: LedgerWorld, post: PostState, segments: readonly Segment[], year: string): readonly Term[] {
  const byPartner = new Map<string, { whole: Fraction; readonly entries: Set<number> }>();
  for (const segment of segments) {
    const { fullYearCost, onCosts } = segment.graded.value;
    const { over, by } = costOf(segment, fullYearCost + onCosts);
    for (const { n, value } of sharesOn(post, segment.on)) {
      const so = byPartner.get(value.partnerId) ?? { whole: nothing, entries: new Set(entriesOf(post, segments)) };
      so.whole = plus(so.whole, { over: over * BigInt(value.share), by });
      so.entries.add(n);
      byPartner.set(value.partnerId, so);
    }
  }
  return [...byPartner].map(([partnerId, { whole, entries }]) => ({
    label: `${post.title}: ${partnerTitle(partnerId, world)}`,
    value: dividedToEven(whole.over, whole.by * BigInt(daysIn(year)) * 10_000n),
    entries: entriesInOrder(entries),
  }));
}

function entriesOf(post: PostState, segments: readonly Segment[]): readonly number[] {
  const ended = post.ended === undefined ? [] : [post.ended.n];
  return entriesInOrder([
    post.established.n,
    ...segments.flatMap(({ graded, hours }) => [graded.n, hours.n]),
    ...ended,
  ]);
}

function daysOf(segments: readonly Segment[]): number {
  return segments.reduce((so, { days }) => so + days, 0);
}

function daysIn(year: string): number {
  const within = spanOfYear(year);
  return daysWithin(within, within);
}
