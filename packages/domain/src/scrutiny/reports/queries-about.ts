import { readsAlike } from '../../kernel/text.ts';
import { wordsOfTheAddress } from '../../words-of-the-address.ts';
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

/** Queries that were raised on the page of this path, about the page or a figure on it. */
export function queriesAboutPage(world: LedgerWorld, path: string): readonly QueryState[] {
  return queries(world).filter(({ page }) => pathOf(page) === path);
}

/**
 * Queries about a figure, by its label: raised on the page of this path, or on another page where both are about the whole
 * programme, so that the same label is the same figure.
 */
export function queriesAboutFigure(world: LedgerWorld, label: string, path: string): readonly QueryState[] {
  return queries(world).filter(({ about, page }) => {
    if (about.kind !== 'figure' || !readsAlike(about.label, label)) return false;
    const raisedAt = pathOf(page);
    return raisedAt === path || (isOfTheWhole(raisedAt) && isOfTheWhole(path));
  });
}

function pathOf({ address }: QueryState['page']): string {
  return address.replace(/[?#].*$/, '');
}

/** The places of the navigation, and the words that no thing has as its id. */
function isOfTheWhole(path: string): boolean {
  const [, , ...further] = path.split('/');
  return further.every((one) => wordsOfTheAddress.has(one));
}

function isAt({ address }: QueryState['page'], path: string): boolean {
  return address === path || ['/', '?', '#'].some((end) => address.startsWith(path + end));
}

function isIn(world: LedgerWorld, stream: string, n: number): boolean {
  return world.history(stream).some((one) => one.n === n);
}
