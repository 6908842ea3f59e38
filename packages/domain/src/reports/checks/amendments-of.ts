import { isAmendment } from '../../kernel/amended.ts';
import type { LedgerWorld } from '../../world.ts';

/** Numbers of the entries that amended something of a stream: what makes a rule fail that leans on it. */
export function amendmentsOf(stream: string, world: Pick<LedgerWorld, 'history'>): readonly number[] {
  return world
    .history(stream)
    .filter((one) => isAmendment(one))
    .map(({ n }) => n);
}
