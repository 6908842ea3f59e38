import { daysToRecord, recordedLate } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { capital } from '../design/capital.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { Tag } from '../design/Tag.tsx';
import { amendmentsIn } from '../clock/amendments.ts';
import { isLate } from './entry-words.ts';

/** What sets an entry apart: corrected or withdrawn, imported, or recorded long after it happened. */
export function Marks({ entry }: { readonly entry: DomainEntry }) {
  return (
    <>
      <AmendedMark entry={entry} /> <HowItCame entry={entry} />
    </>
  );
}

/** That it is to be read otherwise than it was recorded. */
function AmendedMark({ entry }: { readonly entry: DomainEntry }) {
  const amendment = amendmentsIn(useLedger().names).get(entry.n);
  if (amendment === undefined) return null;
  return <Tag colour="red">{amendment.type === 'EntryWithdrawn' ? 'Withdrawn' : 'Corrected'}</Tag>;
}

function HowItCame({ entry }: { readonly entry: DomainEntry }) {
  if (entry.source !== undefined) return <Tag colour="purple">Imported</Tag>;
  return isLate(entry) ? <Tag colour="yellow">{capital(recordedLate(daysToRecord(entry)))}</Tag> : null;
}
