import { backlog } from '@minutebook/domain';
import type { BacklogRow, LedgerWorld } from '@minutebook/domain';

/** A place that a project had then, and what moved it. */
export interface PlaceThen {
  /** From 1 among all open projects; `undefined` where it stood in no list. */
  readonly was: number | undefined;
  /** Number of the newest entry that moved it: its own, or one of a project that passed it. `undefined` where none is left. */
  readonly n: number | undefined;
}

/**
 * Which open projects stand at another place than then, by their ids, and the entry behind it. A project is moved by its
 * own ranking, or by others that come, go, or are put before or behind it: of those the newest is named.
 */
export function movedPlaces(before: LedgerWorld, after: LedgerWorld): ReadonlyMap<string, PlaceThen> {
  const [then, now] = [ranksOf(before), ranksOf(after)];
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  const causes = new Map(ids.map((id) => [id, causeOf(id, before, after)]));
  return new Map(
    [...now].flatMap(([id, rank]) => {
      const was = then.get(id);
      if (was === rank) return [];
      const passed = ids.filter((one) => isBefore(then.get(one), was) !== isBefore(now.get(one), rank));
      const n = causes.get(id) ?? newest(passed.map((one) => causes.get(one)));
      return [[id, { was, n }] as const];
    }),
  );
}

function ranksOf(world: LedgerWorld): ReadonlyMap<string, number> {
  const placed = ({ project, rank }: BacklogRow) => (rank === undefined ? [] : [[project.projectId, rank] as const]);
  return new Map(backlog(world).rows.flatMap(placed));
}

function isBefore(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && (other === undefined || one < other);
}

/** The newest entry by which a project itself was ranked, came or went since; `undefined` where none did. */
function causeOf(id: string, before: LedgerWorld, after: LedgerWorld): number | undefined {
  const [then, now] = [before.state('project', id), after.state('project', id)];
  return newest([now?.ranking?.n === then?.ranking?.n ? undefined : now?.ranking?.n, cameOrWentBy(id, before, after)]);
}

/** The newest entry by which a project came into the backlog or left it since; `undefined` where none did. */
export function cameOrWentBy(id: string, before: LedgerWorld, after: LedgerWorld): number | undefined {
  const [then, now] = [before.state('project', id), after.state('project', id)];
  const causes = ['ended', 'listing', 'proposed'] as const;
  return newest(causes.filter((one) => now?.[one]?.n !== then?.[one]?.n).map((one) => now?.[one]?.n));
}

function newest(all: readonly (number | undefined)[]): number | undefined {
  const found = Math.max(0, ...all.map((n) => n ?? 0));
  return found === 0 ? undefined : found;
}
