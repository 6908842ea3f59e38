import { addDays } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { Chance } from './chance.ts';
import { founding } from './founding.ts';
import { InventedLedger } from './invented-ledger.ts';
import { nextCommand, proposal } from './next-command.ts';

/** How much history is wanted. */
export interface Extent {
  readonly entries: number;
  readonly projects: number;
}

/** Who recorded it all. */
const recordedBy = { id: 'post-programme-manager', role: 'programmeManager' } as const;

/**
 * The ledger of an invented programme over 18 months: projects arrive over the first four fifths of it, and whatever
 * else happens to them is decided on by the domain, one command after another. The same extent gives the same entries.
 */
export function generateHistory({ entries: wanted, projects }: Extent): readonly DomainEntry[] {
  const history = new InventedLedger(wanted, recordedBy);
  const chance = new Chance(2024);
  const ids: string[] = [];
  for (const command of founding) history.record(command);
  while (history.length < wanted) {
    const due = Math.min(projects, Math.ceil((history.length / wanted / 0.8) * projects));
    if (ids.length < due) {
      const projectId = `online-${String(ids.length + 1).padStart(4, '0')}`;
      if (history.record(proposal(projectId, history.today(), chance))) ids.push(projectId);
      continue;
    }
    const state = history.world.state('project', chance.of(ids));
    // Much is written up a few days after it happened.
    const effectiveOn = addDays(history.today(), -Math.max(0, chance.below(14) - 6));
    const command = state && nextCommand(state, effectiveOn, chance, ids);
    if (command !== undefined) history.record(command);
  }
  return history.entries;
}
