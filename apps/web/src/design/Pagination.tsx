/** Rows on one page of a long list. Pages, not scrolling without end, so that find, print and screen readers work. */
export const pageLength = 200;

/** The rows of one page; a page past the end shows the last one. */
export function pageOf<Row>(rows: readonly Row[], page: number): { readonly rows: readonly Row[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / pageLength));
  const at = Math.min(Math.max(1, page), pages);
  return { rows: rows.slice((at - 1) * pageLength, at * pageLength), page: at, pages };
}

interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  /** What is paged, as in “Pages of entries”. */
  readonly of: string;
  readonly link: (page: number, words: string, rel: 'prev' | 'next') => React.ReactNode;
}

/** Previous and next page, as links that the caller makes; nothing when there is one page. */
export function Pagination({ page, pages, of, link }: PaginationProps) {
  if (pages === 1) return null;
  return (
    <nav className="mb-pagination" aria-label={`Pages of ${of}`}>
      {page > 1 ? link(page - 1, 'Previous page', 'prev') : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? link(page + 1, 'Next page', 'next') : null}
    </nav>
  );
}
