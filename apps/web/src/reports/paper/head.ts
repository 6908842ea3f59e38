import type { Known } from './known.ts';
import type { PaperPosition } from './model.ts';

/** Programme and council, as a paper names them; of a demonstration, that its facts are invented. */
export function programmeOf({ names }: Known): string {
  const programme = names.states('programme')[0];
  if (programme === undefined) return '';
  const mark = programme.demonstration ? ' (a demonstration: every fact is invented)' : '';
  return `${programme.title}, ${programme.council}${mark}`;
}

/** Where the ledger stands for the paper. */
export function positionOf({ world, recordedAt, recipe, day }: Known): PaperPosition {
  return { n: world.n, recordedAt, day, effectiveOn: recipe.effectiveOn };
}
