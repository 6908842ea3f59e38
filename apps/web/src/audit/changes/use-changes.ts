import { changes, inShort, passedTheirDay, toldChanges } from '@minutebook/domain';
import type { DomainEntry, Headline, MilestoneDate } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import type { Compared } from '../../clock/clocks-of.ts';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import type { AnyChange } from '../public/kinds-of-change.ts';

/** Everything that changed between two points. */
interface Changes {
  /** Known at the later point and not at the earlier one, in ledger order. */
  readonly entries: readonly DomainEntry[];
  readonly headlines: readonly Headline[];
  readonly all: readonly AnyChange[];
  /** Milestones that passed their day. */
  readonly passed: readonly MilestoneDate[];
}

/** What changed between the point that the page is compared with and the one that it shows. */
export function useChanges(before: Moment, compared: Pick<Compared, 'day'>): Changes {
  const { points, told, changed, headlines } = useChangesInShort(before, compared);
  return useMemo(() => {
    const { before: then, after: now, entries } = points;
    return {
      entries,
      headlines,
      all: [...told, ...changed],
      passed: passedTheirDay(then, now),
    };
  }, [points, told, changed, headlines]);
}

/** The same in a few sentences, with what they are made of. */
export function useChangesInShort(before: Moment, { day: dayBefore }: Pick<Compared, 'day'>) {
  const { day } = useClocks();
  const after = useLedger();
  return useMemo(() => {
    const points = {
      before: { world: before.world, day: dayBefore },
      after: { world: after.world, day },
      entries: after.entries.filter(({ n }) => n > before.world.n),
    };
    const told = toldChanges(points.before, points.after, points.entries);
    const changed = changes(points.before.world, points.after.world);
    return { points, told, changed, headlines: inShort(points, told, changed) };
  }, [before, dayBefore, after, day]);
}
