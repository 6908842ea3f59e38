import { backlog } from '@minutebook/domain';
import type { BacklogRow } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { useCompared } from '../../../clock/use-compared.ts';
import { momentAt } from '../../../replay/index.ts';
import { needing } from '../needing.ts';
import type { BacklogSearch } from '../search.ts';
import { cameAndWent } from './came-and-went.ts';
import type { CameAndWent } from './came-and-went.ts';
import { movedPlaces } from './places.ts';
import type { PlaceThen } from './places.ts';
import { rowThen } from './row-then.ts';
import type { RowThen } from './row-then.ts';

/** What the backlog was at the point compared with, beside what it is. */
export interface Then {
  readonly places: ReadonlyMap<string, PlaceThen>;
  /** What a project's row showed otherwise; `undefined` where the project was not in the ledger. */
  readonly rowOf: (projectId: string) => RowThen | undefined;
  readonly list: CameAndWent;
}

/** The same list of projects at the point that the page is compared with; expects a page that is. */
export function useThen(search: BacklogSearch, now: readonly BacklogRow[]): Then | undefined {
  const after = useLedger();
  const before = useCompared();
  const { clocks, compared } = useClocks();
  const { effectiveOn } = clocks;
  const day = compared?.day;
  const known = useMemo(
    () => (before === undefined ? undefined : knownOf(before, after, effectiveOn)),
    [before, after, effectiveOn],
  );
  return useMemo(() => {
    if (before === undefined || day === undefined || known === undefined) return undefined;
    const then = needing(search.need, backlog(before.world, search, before.names).rows, before.world, day);
    return { ...known, list: cameAndWent(then, now, before.world, after.world) };
  }, [before, after, day, known, search, now]);
}

/** Rows are worked out when they are shown or taken away: most are on other pages. */
function knownOf(before: Moment, after: Moment, effectiveOn: string | undefined): Omit<Then, 'list'> {
  const rows = new Map<string, RowThen | undefined>();
  const sides = {
    before: before.world,
    after: after.world,
    entriesOf: (id: string) => after.history(`project-${id}`).filter(({ n }) => n > before.world.n),
    worldAfter: (n: number) => momentAt({ upTo: n, effectiveOn }).world,
  };
  const rowOf = (id: string): RowThen | undefined => {
    if (!rows.has(id)) rows.set(id, rowThen(id, sides));
    return rows.get(id);
  };
  return { places: movedPlaces(before.world, after.world), rowOf };
}
