import type { DomainEntry } from '@minutebook/domain';

import { Tag } from '../design/Tag.tsx';
import { daysToRecord, isLate } from './entry-words.ts';

/** What sets an entry apart: imported, or recorded long after it happened. */
export function Marks({ entry }: { readonly entry: DomainEntry }) {
  if (entry.source !== undefined) return <Tag colour="purple">Imported</Tag>;
  return isLate(entry) ? <Tag colour="yellow">Recorded {daysToRecord(entry)} days later</Tag> : null;
}
