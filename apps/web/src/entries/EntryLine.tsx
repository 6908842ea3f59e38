import { dayOf } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { EntryLink } from '../clock/links.tsx';
import { useNow } from '../replay/index.ts';
import { roleWords } from '../session/role-words.ts';
import { wordsOf } from './entry-words.ts';

/** An entry in one line: number, words, who and when. */
export function EntryLine({ entry }: { readonly entry: DomainEntry }) {
  const { names } = useNow();
  return (
    <>
      <EntryLink n={entry.n}>{wordsOf(entry, names)}</EntryLink>{' '}
      <span className="mb-secondary">
        Entry {entry.n}, {roleWords[entry.by.role].toLowerCase()}, recorded on {formatDay(dayOf(entry.recordedAt))}
      </span>
    </>
  );
}
