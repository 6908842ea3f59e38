import type { Known } from './known.ts';
import type { PaperPosition } from './model.ts';

/** Programme and council, as a paper names them. */
export function programmeOf({ names }: Known): string {
  const programme = names.states('programme')[0];
  return programme === undefined ? '' : `${programme.title}, ${programme.council}`;
}

/** Where the ledger stands for the paper. */
export function positionOf({ world, recordedAt, recipe, day }: Known): PaperPosition {
  return { n: world.n, recordedAt, day, effectiveOn: recipe.effectiveOn };
}
