import type { LedgerWorld } from '../../world.ts';
import type { QueryState } from '../query/state.ts';
import { queries } from '../read.ts';

/** Queries about an entry: raised of it, or on its page. */
export function queriesAboutEntry(world: LedgerWorld, n: number): readonly QueryState[] {
  return queries(world).filter(({ about, page }) =>
    about.kind === 'entry' ? about.n === n : isAt(page, `/entries/${n}`),
  );
}

/** Queries about a project: raised on one of its pages, or of an entry of the project or its plan. */
export function queriesAboutProject(world: LedgerWorld, projectId: string): readonly QueryState[] {
  const all = queries(world);
  if (all.length === 0) return all;
  return all.filter(
    ({ about, page }) =>
      isAt(page, `/projects/${projectId}`) ||
      (about.kind === 'entry' && ['project', 'businessPlan'].some((of) => isIn(world, `${of}-${projectId}`, about.n))),
  );
}

function isAt({ address }: QueryState['page'], path: string): boolean {
  return address === path || ['/', '?', '#'].some((end) => address.startsWith(path + end));
}

function isIn(world: LedgerWorld, stream: string, n: number): boolean {
  return world.history(stream).some((one) => one.n === n);
}
