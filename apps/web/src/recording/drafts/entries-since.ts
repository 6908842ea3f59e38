import type { DomainEntry } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

/** What was recorded after an entry of a thing, or of others that what was chosen leans on. */
export function entriesSince(
  now: Pick<Moment, 'entries' | 'history'>,
  n: number,
  stream: string,
  leansOn: ((entry: DomainEntry) => boolean) | undefined,
): readonly DomainEntry[] {
  if (leansOn === undefined) return now.history(stream).filter((one) => one.n > n);
  return now.entries.filter((one) => one.n > n && (one.stream === stream || leansOn(one)));
}
