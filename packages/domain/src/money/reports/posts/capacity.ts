import { entriesInOrder, sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { addDays } from '../../../kernel/day.ts';
import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import { stintSpan } from '../../post/days.ts';
import { hoursOn } from '../../post/hours.ts';
import type { Span } from '../../post/days.ts';
import type { PostState } from '../../post/state.ts';
import { posts } from '../../read.ts';
import { daysWithin, partsOf, spanOfMonth } from './days.ts';

/** A month of a service area: who is there, and what is asked for. */
export interface MonthOfCapacity {
  /** `2026-04`. */
  readonly month: string;
  readonly inPost: Figure<'fte'>;
  readonly asked: Figure<'fte'>;
}

/** The service areas of all posts, in the order of their first. */
export function serviceAreas(world: LedgerWorld): readonly string[] {
  return [...new Set(posts(world).map((one) => one.serviceArea))];
}

/**
 * FTE in post beside what projects ask for, month by month, in one service area or all. Example: 1 FTE in post for 15 of the
 * 30 days of April is 0.5 FTE in it. What a project asked for ends with the project.
 */
export function capacityByMonth(
  world: LedgerWorld,
  months: readonly string[],
  serviceArea?: string,
): readonly MonthOfCapacity[] {
  const all = posts(world).filter((one) => serviceArea === undefined || one.serviceArea === serviceArea);
  return months.map((month) => ({
    month,
    inPost: sum(
      wordings.inPost,
      all.flatMap((post) => inPost(post, month)),
    ),
    asked: sum(
      wordings.asked,
      all.flatMap((post) => asked(world, post, month)),
    ),
  }));
}

const wordings = {
  inPost: {
    label: 'In post',
    unit: 'fte',
    formula: 'FTE × days of the month on which somebody is in post ÷ days of the month, post by post',
    doesNotTell: 'It does not tell how much of the time is free for projects, nor of leave or sickness.',
  },
  asked: {
    label: 'Asked for by projects',
    unit: 'fte',
    formula: 'FTE asked for × days of the month for which it is asked ÷ days of the month, while the project is open',
    doesNotTell:
      'It does not tell of work that nobody asked a post for: plans and projects state no FTE, and posts not yet established cannot be asked.',
  },
} as const;

function inPost(post: PostState, month: string): readonly Term[] {
  const within = spanOfMonth(month);
  const days = BigInt(daysWithin(within, within));
  const turns = post.hours.map(({ on }) => on);
  return post.stints.flatMap((one) => {
    const parts = partsOf(stintSpan(post, one), within, turns).map((part) => ({
      ...part,
      hours: hoursOn(post, part.from),
    }));
    const whole = parts.reduce((so, part) => so + BigInt(part.hours.value.fte) * BigInt(part.days), 0n);
    const value = dividedToEven(whole, days);
    const said = [
      post.established.n,
      one.filled.n,
      one.vacated?.n,
      post.ended?.n,
      ...parts.map(({ hours }) => hours.n),
    ];
    const entries = entriesInOrder(said.filter((n) => n !== undefined));
    return value === 0 ? [] : [{ label: post.title, value, entries }];
  });
}

function asked(world: LedgerWorld, post: PostState, month: string): readonly Term[] {
  return post.asks.flatMap(({ n, value: { projectId, fte, firstDay, lastDay } }) => {
    const project = world.state('project', projectId);
    const ended = project?.ended;
    const after = addDays(lastDay, 1);
    const to = ended !== undefined && ended.on < after ? ended.on : after;
    const value = partOf(fte, { from: firstDay, to }, month);
    if (value === 0) return [];
    const label = `${project?.title.value ?? projectId}, of ${post.title}`;
    return [{ label, value, projectId, entries: ended === undefined ? [n] : [n, ended.n].toSorted((a, b) => a - b) }];
  });
}

function partOf(fte: number, span: Span, month: string): number {
  const within = spanOfMonth(month);
  return dividedToEven(BigInt(fte) * BigInt(daysWithin(span, within)), BigInt(daysWithin(within, within)));
}
