import { Link, useLocation } from '@tanstack/react-router';

import { SearchButton } from '../search/SearchDialog.tsx';

/** The pages that exist, in the order people use them. */
const places = [
  { to: '/', label: 'Overview' },
  { to: '/backlog', label: 'Backlog' },
  { to: '/governance', label: 'Governance' },
  { to: '/audit', label: 'Audit' },
  { to: '/settings', label: 'Settings' },
] as const;

/** The service's pages, and the search. */
export function Navigation() {
  // Entries and projects keep addresses of their own: the first are part of the audit, the second of the backlog.
  const within = useLocation({ select: ({ pathname }) => partOf(pathname) });
  return (
    <div className="govuk-service-navigation mb-navigation">
      <div className="govuk-width-container mb-navigation__inner">
        <nav aria-label="Main" className="govuk-service-navigation__wrapper">
          <ul className="govuk-service-navigation__list">
            {places.map(({ to, label }) => (
              <li className="govuk-service-navigation__item" key={to}>
                <Link
                  to={to}
                  className="govuk-service-navigation__link"
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  {...(to === within ? { 'aria-current': 'page' as const } : {})}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <SearchButton />
      </div>
    </div>
  );
}

function partOf(pathname: string): string | undefined {
  if (/^\/entries(\/|$)/.test(pathname)) return '/audit';
  if (/^\/(boards|meetings)(\/|$)/.test(pathname)) return '/governance';
  return /^\/projects(\/|$)/.test(pathname) ? '/backlog' : undefined;
}
