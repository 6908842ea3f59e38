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
  // Entries keep an address of their own and are part of the audit.
  const onEntries = useLocation({ select: ({ pathname }) => /^\/entries(\/|$)/.test(pathname) });
  // So do boards and meetings, which are part of governance.
  const onBoards = useLocation({ select: ({ pathname }) => /^\/(boards|meetings)(\/|$)/.test(pathname) });
  const within = (to: string) => (to === '/audit' && onEntries) || (to === '/governance' && onBoards);
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
                  {...(within(to) ? { 'aria-current': 'page' as const } : {})}
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
