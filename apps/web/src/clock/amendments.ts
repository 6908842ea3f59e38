import { amendedBy } from '@minutebook/domain';
import type { AmendmentEntry, Entry, LedgerWorld } from '@minutebook/domain';

const none: ReadonlyMap<number, AmendmentEntry> = new Map();
const byWorld = new WeakMap<LedgerWorld, ReadonlyMap<number, AmendmentEntry>>();

/** The newest amendment of each entry that has one, by the entry's number, as a world knows them. */
export function amendmentsIn(world: LedgerWorld): ReadonlyMap<number, AmendmentEntry> {
  const known = byWorld.get(world);
  if (known !== undefined) return known;
  const all = world.amendments() as readonly (Entry & AmendmentEntry)[];
  const found =
    all.length === 0
      ? none
      : new Map(
          all.flatMap((amendment) => {
            const target = amendedBy(amendment, world);
            return target === undefined ? [] : [[target.n, amendment] as const];
          }),
        );
  byWorld.set(world, found);
  return found;
}
