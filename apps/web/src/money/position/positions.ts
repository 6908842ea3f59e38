import { positionIn, yearsWithin } from '@minutebook/domain';
import type { LedgerWorld, MoneyScope, Position } from '@minutebook/domain';

/** A position of a year, and what it was at the date compared with. */
export interface ComparedPosition {
  readonly year: string;
  readonly position: Position;
  readonly was: Position | undefined;
}

/** The position of every year within a scope; `then` is the world of the date compared with. */
export function positionsBy(
  world: LedgerWorld,
  then: LedgerWorld | undefined,
  scope: MoneyScope,
): readonly ComparedPosition[] {
  const years = new Set([...yearsWithin(world, scope), ...(then === undefined ? [] : yearsWithin(then, scope))]);
  return [...years].toSorted().map((year) => ({
    year,
    position: positionIn(world, year, scope),
    was: then === undefined ? undefined : positionIn(then, year, scope),
  }));
}
