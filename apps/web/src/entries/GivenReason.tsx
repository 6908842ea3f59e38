import type { DomainEntry } from '@minutebook/domain';

import { reasonLabel } from './reasons-of.ts';

/** The words given with an entry, below what it says; nothing where none were. */
export function GivenReason({ entry }: { readonly entry: DomainEntry }) {
  if (entry.reason === undefined) return null;
  return (
    <div className="mb-secondary mb-clip">
      {reasonLabel(entry)}: {entry.reason}
    </div>
  );
}
