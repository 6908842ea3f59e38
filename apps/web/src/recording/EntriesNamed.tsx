import { withDays } from '../design/days.ts';
import { EntryLink } from '../clock/links.tsx';

/** A sentence of the domain with its days written out, and a link to each entry that it names. */
export function EntriesNamed({ sentence }: { readonly sentence: string }) {
  const parts = withDays(sentence).split(/\b([Ee]ntry \d+)\b/);
  return (
    <>
      {parts.map((part, at) => {
        const n = at % 2 === 1 ? Number(part.slice('entry '.length)) : undefined;
        return n === undefined ? (
          part
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- The parts of one sentence never change places.
          <EntryLink key={at} n={n}>
            {part}
          </EntryLink>
        );
      })}
    </>
  );
}
