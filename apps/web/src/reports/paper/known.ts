import { addDays } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld, MeetingState } from '@minutebook/domain';
import type { Clocks, Moment } from '@minutebook/ledger';

import type { Recipe } from './recipe.ts';

/** The ledger as any clocks see it. */
export type LedgerAt = (clocks: Clocks) => Moment;

/** The days a paper tells of, and what was known before and by the end of them. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly before: { readonly world: LedgerWorld; readonly day: string };
  readonly after: { readonly world: LedgerWorld; readonly day: string };
  /** What was recorded in it. */
  readonly entries: readonly DomainEntry[];
}

/** What a paper knows: the ledger at its position, and nothing that came later. */
export interface Known {
  readonly recipe: Recipe;
  readonly world: LedgerWorld;
  /** The world that names things, whatever day they were effective on. */
  readonly names: LedgerWorld;
  readonly day: string;
  /** The instant at which the last entry was recorded; empty before the first. */
  readonly recordedAt: string;
  readonly period: Period;
}

/** What a paper of this recipe knows. A period that is not stated begins with the last meeting and ends by the day of its own. */
export function knownBy(recipe: Recipe, at: LedgerAt): Known {
  const { n, day, effectiveOn } = recipe;
  const { world, names } = at({ upTo: n, effectiveOn });
  const asked = recipe.to ?? lastOf(world, recipe.meetingId, day);
  const to = asked > day ? day : asked;
  const begun = recipe.from ?? beginningOf(world, recipe.meetingId, day);
  const from = begun > to ? to : begun;
  const before = at({ knownOn: addDays(from, -1), upTo: n, effectiveOn });
  const after = at({ knownOn: to, upTo: n, effectiveOn });
  return {
    recipe,
    world,
    names,
    day,
    recordedAt: at({ upTo: n }).entry(world.n)?.recordedAt ?? '',
    period: {
      from,
      to,
      before: { world: before.world, day: addDays(from, -1) },
      after: { world: after.world, day: to },
      entries: after.entries.filter((entry) => entry.n > before.world.n),
    },
  };
}

/**
 * The day after the board’s last meeting before this one; for what is of no meeting, the day of the last one, so that it tells
 * what was decided there. Before any, the programme’s first day.
 */
function beginningOf(world: LedgerWorld, meetingId: string | undefined, day: string): string {
  const meeting = meetingId === undefined ? undefined : world.state('meeting', meetingId);
  const until = meeting?.heldOn ?? day;
  const last = world
    .states('meeting')
    .filter((one) => isBefore(one, until) && (meeting === undefined || one.boardId === meeting.boardId))
    .map(({ heldOn }) => heldOn)
    .toSorted()
    .at(-1);
  if (last === undefined) return world.states('programme')[0]?.establishedOn ?? day;
  return meeting === undefined ? last : addDays(last, 1);
}

/** A report to a meeting tells of nothing after it, whenever it is made. */
function lastOf(world: LedgerWorld, meetingId: string | undefined, day: string): string {
  return (meetingId === undefined ? undefined : world.state('meeting', meetingId)?.heldOn) ?? day;
}

function isBefore({ heldOn, cancelled }: MeetingState, day: string): boolean {
  return cancelled === undefined && heldOn < day;
}
