import { EntryLink } from '../clock/links.tsx';
import { CorrectLink } from '../entries/amending/CorrectLink.tsx';
import { wordsOf } from '../entries/entry-words.ts';
import { useNow } from '../replay/index.ts';

/** Each with what it says, so that the reader sees what was taken down without following it. */
export function RecordedAs({ entries }: { readonly entries: readonly number[] }) {
  const now = useNow();
  return (
    <>
      {entries.map((n, index) => {
        const entry = now.entry(n);
        return (
          <span className="mb-found" key={n}>
            {index === 0 ? 'Recorded as ' : 'and '}
            <EntryLink n={n} />
            {entry === undefined ? '' : `: ${wordsOf(entry, now.names)}`}{' '}
            <CorrectLink n={n} words="This was a mistake" />
          </span>
        );
      })}
    </>
  );
}
