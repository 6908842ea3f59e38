import { amendmentOf, commandsThatRecord, readBy, WithdrawEntry } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { useState } from 'react';

import { RecordForm } from '../../recording/RecordForm.tsx';
import { useNow } from '../../replay/index.ts';

/** Takes an entry back that should not be there; only the reason is asked for. */
export function WithdrawForm({ entry }: { readonly entry: DomainEntry }) {
  const { world } = useNow();
  const [begin] = useState(() => ({
    type: 'WithdrawEntry' as const,
    stream: entry.stream,
    entry: entry.id,
    statement: entry.type,
    effectiveOn: (readBy(entry, amendmentOf(entry, world)) ?? entry).effectiveOn,
  }));
  return (
    <RecordForm
      named="withdraw-"
      schema={WithdrawEntry}
      begin={begin}
      rightOf={commandsThatRecord(entry.type)[0]}
      dayKnown
      why="Why is the entry withdrawn?"
      submit="Withdraw the entry"
      next={() => ({ to: '/entries/$n', params: { n: String(entry.n) } })}
    />
  );
}
