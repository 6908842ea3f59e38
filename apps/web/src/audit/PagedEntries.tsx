import type { DomainEntry } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { entriesOnAPage, pageOf, Pagination } from '../design/Pagination.tsx';
import { EntriesTable } from '../entries/EntriesTable.tsx';

interface PagedEntriesProps {
  readonly caption: string;
  readonly entries: readonly DomainEntry[];
  /** How many are shown at once; fewer where they are not all that a page is opened for. */
  readonly onAPage?: number;
}

/** Entries with both their dates, a page at a time, by the page number in the address. */
export function PagedEntries({ caption, entries, onAPage = entriesOnAPage }: PagedEntriesProps) {
  const search = useSearch({ strict: false });
  const { rows, page, pages } = pageOf(entries, Number(search.page ?? 1), onAPage);
  return (
    <>
      <EntriesTable caption={caption} entries={rows} all={entries} />
      <Pagination page={page} pages={pages} of="entries" resetScroll={false} />
    </>
  );
}
