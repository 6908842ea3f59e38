import { PathLink } from '../../clock/links.tsx';

/** “3, 8 and 12”, each leading to the entry; no more is said of them than in the Word file. */
export function EntryNumbers({ named }: { readonly named: readonly number[] }) {
  return (
    <>
      {named.map((n, at) => (
        <span key={n}>
          {at === 0 ? '' : at === named.length - 1 ? ' and ' : ', '}
          <PathLink path={`/entries/${n}`}>{n}</PathLink>
        </span>
      ))}
    </>
  );
}
