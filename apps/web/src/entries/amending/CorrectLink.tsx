import type { DomainEntry } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useNow } from '../../replay/index.ts';
import { useMayAmend } from './use-may-amend.ts';

interface CorrectLinkProps {
  /** Number of the entry. */
  readonly n: number;
  /** Words of the link, such as “This was a mistake”. */
  readonly words?: string;
}

/** Leads those who may to correct or withdraw an entry; others see nothing, nor does anybody in the past. */
export function CorrectLink({ n, words }: CorrectLinkProps) {
  const entry = useNow().entry(n);
  return entry === undefined ? null : <LinkToCorrect entry={entry} words={words ?? 'Correct this'} />;
}

function LinkToCorrect({ entry, words }: { readonly entry: DomainEntry; readonly words: string }) {
  if (useMayAmend(entry.type) !== 'yes') return null;
  return (
    <PathLink path={`/entries/${entry.n}/correct`}>
      {words}
      <span className="govuk-visually-hidden">: entry {entry.n}</span>
    </PathLink>
  );
}
