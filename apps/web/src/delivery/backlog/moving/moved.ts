/** A project of the list with its place among all that are open, from 1. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
}

/** A project that is being moved, and the place that it is to have. */
export interface Moving {
  readonly id: string;
  readonly to: number;
}

/** Where a project goes that is moved up or down in the list: to the place of the one that is there; `undefined` past an end. */
export function movedBy(rows: readonly Ranked[], id: string, to: number, step: -1 | 1): number | undefined {
  const others = rows.filter((one) => one.id !== id);
  // Of those that stand at its new place or before it, and after it.
  const next =
    step < 0
      ? others.findLast(({ rank }) => placeOf(rank, rows, id) < to)
      : others.find(({ rank }) => placeOf(rank, rows, id) >= to);
  if (next === undefined) return undefined;
  return step < 0 ? placeOf(next.rank, rows, id) : placeOf(next.rank, rows, id) + 1;
}

/** The place that a project of this rank has once the one that is moved is taken out. */
function placeOf(rank: number, rows: readonly Ranked[], id: string): number {
  const from = rows.find((one) => one.id === id)?.rank ?? Number.POSITIVE_INFINITY;
  return rank > from ? rank - 1 : rank;
}

/** The list as it would be once the project is moved. */
export function inNewOrder<Row extends Ranked>(rows: readonly Row[], moving: Moving | undefined): readonly Row[] {
  const row = rows.find((one) => one.id === moving?.id);
  if (moving === undefined || row === undefined) return rows;
  const others = rows.filter((one) => one !== row);
  const at = others.findIndex(({ rank }) => placeOf(rank, rows, row.id) >= moving.to);
  return at < 0 ? [...others, row] : others.toSpliced(at, 0, row);
}

/**
 * Where a project goes that is dragged to stand before so many of the others of the list; `undefined` where it is none of
 * them.
 */
export function movedBefore(rows: readonly Ranked[], id: string, passed: number): number | undefined {
  const from = rows.findIndex((one) => one.id === id);
  const own = rows[from];
  const others = rows.filter((one) => one.id !== id);
  if (own === undefined || passed === from) return own?.rank;
  const [before, after] = [others[passed - 1], others[passed]];
  if (passed < from) return after && placeOf(after.rank, rows, id);
  return before && placeOf(before.rank, rows, id) + 1;
}

/**
 * After how many of the other rows one stands whose upper edge is dragged to `y`, from the upper edge of the list. It goes by
 * the heights of the others alone: however the list is drawn meanwhile, the same `y` is the same place.
 */
export function passedAt(heights: readonly number[], y: number): number {
  let [edge, best, nearest] = [0, 0, Math.abs(y)];
  for (const [at, height] of heights.entries()) {
    edge += height;
    if (Math.abs(y - edge) >= nearest) continue;
    nearest = Math.abs(y - edge);
    best = at + 1;
  }
  return best;
}
