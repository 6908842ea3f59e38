import { needsOf } from '../reports/needs.ts';
import { overview } from '../reports/overview.ts';
import type { LedgerWorld } from '../world.ts';
import { today } from './entries.ts';

/** What the first page tells of a world. */
export function firstPageOf(world: LedgerWorld) {
  return [overview(world, today), needsOf(world, today, 'programmeManager')];
}
