import { isAnythingWithin, positionIn, positionOver, yearsWithin } from '@minutebook/domain';
import type { LedgerWorld, MoneyScope, Position, PositionFigures } from '@minutebook/domain';

import type { Before } from '../../figures/before.ts';
import type { PositionRow } from './position-row.ts';

/** A position, and what it was at the date compared with: none where there was no such money then, and no zero. */
export interface Compared<Of extends PositionFigures = Position> {
  readonly position: Of;
  readonly was: Before<Of>;
}

/** Rows of positions, and what they come to together. */
export interface PositionRows {
  readonly rows: readonly PositionRow[];
  readonly total: Compared<PositionFigures>;
}

/** The position of a year within a scope; `then` is the world of the date compared with. */
export function positionBeside(
  world: LedgerWorld,
  then: LedgerWorld | undefined,
  year: string,
  scope: MoneyScope,
): Compared {
  return beside(world, then, scope, (of) => positionIn(of, year, scope));
}

/** The years within a scope, now and at the date compared with, earliest first. */
export function yearsBeside(world: LedgerWorld, then: LedgerWorld | undefined, scope: MoneyScope): readonly string[] {
  const all = new Set([...yearsWithin(world, scope), ...(then === undefined ? [] : yearsWithin(then, scope))]);
  return [...all].toSorted();
}

/** A row for every year within a scope, of which some may be left out, and those together. */
export function positionsBy(
  world: LedgerWorld,
  then: LedgerWorld | undefined,
  scope: MoneyScope,
  isTold: (year: string) => boolean = () => true,
): PositionRows {
  const years = yearsBeside(world, then, scope).filter(isTold);
  return {
    rows: years.map((year) => ({ key: year, label: year, words: year, ...positionBeside(world, then, year, scope) })),
    total: beside(world, then, scope, (of) => positionOver(of, years, scope)),
  };
}

function beside<Of extends PositionFigures>(
  world: LedgerWorld,
  then: LedgerWorld | undefined,
  scope: MoneyScope,
  of: (world: LedgerWorld) => Of,
): Compared<Of> {
  return { position: of(world), was: then && (isAnythingWithin(then, scope) ? of(then) : 'none') };
}
