import { counterOf } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { amendmentsIn } from '../../clock/amendments.ts';
import { EntryLink, PathLink } from '../../clock/links.tsx';
import { useNow } from '../../replay/index.ts';
import { wordsAsRead } from '../entry-words.ts';
import { useMayAmend } from './use-may-amend.ts';

interface CorrectLinkProps {
  /** Number of the entry. */
  readonly n: number;
  /** Words of the link, such as “This was a mistake”. */
  readonly words?: string;
  /** -1 where the Tab key goes past it, as in a row of a grid. */
  readonly tabIndex?: -1;
}

/** Leads those who may to correct or withdraw an entry; others see nothing, nor does anybody in the past. */
export function CorrectLink({ n, words = 'Correct this', tabIndex }: CorrectLinkProps) {
  const entry = useNow().entry(n);
  return entry === undefined ? null : <LinkToCorrect {...{ entry, words, tabIndex }} />;
}

interface LinkToCorrectProps {
  readonly entry: DomainEntry;
  readonly words: string;
  readonly tabIndex?: -1 | undefined;
}

function LinkToCorrect({ entry, words, tabIndex }: LinkToCorrectProps) {
  const { names } = useNow();
  if (useMayAmend(entry.type) !== 'yes') return null;
  const isWithdrawn = amendmentsIn(names).get(entry.n)?.type === 'EntryWithdrawn';
  return (
    <PathLink path={`/entries/${entry.n}/correct`} tabIndex={tabIndex}>
      {isWithdrawn ? 'Let it stand again' : words}
      <span className="govuk-visually-hidden">
        {' '}
        entry {entry.n}: {wordsAsRead(entry, names)}
      </span>
    </PathLink>
  );
}

/** The same in small, beside a statement where it stands; nothing beside what only another statement takes back. */
export function CorrectHere({ n }: { readonly n: number | undefined }) {
  const entry = useNow().entry(n ?? 0);
  if (entry === undefined || counterOf(entry)?.kind !== 'amended') return null;
  return <InSmall entry={entry} />;
}

/** Not even the space before it for those who may not. */
function InSmall({ entry }: { readonly entry: DomainEntry }) {
  if (useMayAmend(entry.type) !== 'yes') return null;
  return (
    <span className="mb-correct mb-not-printed">
      {' '}
      <LinkToCorrect entry={entry} words="Correct" />
    </span>
  );
}

interface StatedByProps {
  readonly n: number;
  /** Words of the link to the entry: “entry 1042” when absent. */
  readonly words?: string | number;
}

/** The entry of a statement and, for those who may, the link that corrects it. */
export function StatedBy({ n, words }: StatedByProps) {
  return (
    <>
      <EntryLink n={n}>{words}</EntryLink>
      <CorrectHere n={n} />
    </>
  );
}
