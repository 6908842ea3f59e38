import { positionIn, yearsWithin } from '@minutebook/domain';
import type { LedgerWorld, MoneyScope, Position } from '@minutebook/domain';

/** A position, and what it was at the date compared with. */
export interface Compared {
  readonly position: Position;
  readonly was: Position | undefined;
}

/** The same of a year. */
export interface ComparedPosition extends Compared {
  readonly year: string;
}

/** The position of a year within a scope; `then` is the world of the date compared with. */
export function positionBeside(
  world: LedgerWorld,
  then: LedgerWorld | undefined,
  year: string,
  scope: MoneyScope,
): Compared {
  return { position: positionIn(world, year, scope), was: then && positionIn(then, year, scope) };
}

/** The position of every year within a scope. */
export function positionsBy(
  world: LedgerWorld,
  then: LedgerWorld | undefined,
  scope: MoneyScope,
): readonly ComparedPosition[] {
  const years = new Set([...yearsWithin(world, scope), ...(then === undefined ? [] : yearsWithin(then, scope))]);
  return [...years].toSorted().map((year) => ({ year, ...positionBeside(world, then, year, scope) }));
}
