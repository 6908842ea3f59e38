import { Link } from '@tanstack/react-router';

/** Rows on one page of a long list. Pages, not scrolling without end, so that find, print and screen readers work. */
const pageLength = 200;

/** Of entries, which are long: each has a sentence and its reason. */
export const entriesOnAPage = 50;

interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
}

/** The rows of one page, from 1; a page past the end shows the last one. */
export function pageOf<Row>(rows: readonly Row[], page: number, length = pageLength): PageOf<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / length));
  const at = Math.min(Math.max(1, page), pages);
  return { rows: rows.slice((at - 1) * length, at * length), page: at, pages };
}

/** The page, from 1, that has the row of this index. */
export function pageAt(index: number, length = pageLength): number {
  return Math.floor(index / length) + 1;
}

interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  /** What is paged, as in “Pages of entries”. */
  readonly of: string;
  /** Which of two beside one list this is, so that they can be told apart; the only one when absent. */
  readonly where?: 'above' | 'below';
  /** False where the list stands below other things, so that turning a page stays at the list. */
  readonly resetScroll?: boolean;
}

/** Previous and next page of the list in the address, as `page`; nothing when there is one page. */
export function Pagination({ page, pages, of, where, resetScroll = true }: PaginationProps) {
  if (pages === 1) return null;
  return (
    <nav
      className="mb-pagination"
      aria-label={where === undefined ? `Pages of ${of}` : `Pages of ${of}, ${where} the list`}
    >
      {page > 1 ? <PageLink to={page - 1} words="Previous page" resetScroll={resetScroll} /> : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? <PageLink to={page + 1} words="Next page" resetScroll={resetScroll} /> : null}
    </nav>
  );
}

interface PageLinkProps {
  readonly to: number;
  readonly words: string;
  readonly resetScroll: boolean;
}

function PageLink({ to, words, resetScroll }: PageLinkProps) {
  return (
    <Link to="." resetScroll={resetScroll} search={(before: object) => ({ ...before, page: String(to) })}>
      {words}
    </Link>
  );
}
