import type { Moment } from '@minutebook/ledger';

import { whatDiffers } from '../delivery/project/what-differs.ts';
import type { Difference } from '../entries/words-for-entries.ts';
import { governanceParticulars } from '../governance/project/governance-particulars.ts';

/** What was known at a moment, with the day by which things are due or late then. */
interface Side {
  readonly moment: Pick<Moment, 'world' | 'names'>;
  readonly day: string;
}

/** Every particular of a project that differs between two moments: its own, of what hangs on it, and how far it is. */
export function differences(projectId: string, before: Side, after: Side): readonly Difference[] {
  const old = new Map(
    governanceParticulars(projectId, before.moment, before.day).map(({ label, words }) => [label, words]),
  );
  const governance = governanceParticulars(projectId, after.moment, after.day)
    .map(({ label, words }) => ({ key: `governance ${label}`, label, was: old.get(label), is: words }))
    .filter(({ was, is }) => was !== is);
  // No entry has the number 0: what was only stated again is no difference here.
  return [...whatDiffers(projectId, 0, before.moment, after.moment), ...governance];
}
