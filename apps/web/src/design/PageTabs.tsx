import { Link } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';

/** One of several pages that belong together. */
export interface PageTab {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
}

/** Leads from one page to the others that belong with it; `label` is what they have in common. */
export function PageTabs({ pages, label }: { readonly pages: readonly PageTab[]; readonly label: string }) {
  return (
    <nav className="mb-tabs" aria-label={label}>
      <ul className="mb-tabs__list">
        {pages.map((page) => (
          <li key={page.to}>
            <Link to={page.to} className="mb-tabs__tab" activeOptions={{ exact: true, includeSearch: false }}>
              {page.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
