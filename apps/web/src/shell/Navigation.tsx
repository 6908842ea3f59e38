import { Link, useLocation } from '@tanstack/react-router';

import { navigation, placeOf } from '../areas.ts';
import { SearchButton } from '../search/SearchButton.tsx';

/** The service's pages, and the search. */
export function Navigation() {
  // Many pages keep addresses of their own: entries are part of the audit, projects of the backlog.
  const lit = useLocation({ select: ({ pathname }) => placeOf(pathname) });
  return (
    <div className="govuk-service-navigation mb-navigation">
      <div className="govuk-width-container mb-navigation__inner">
        <nav aria-label="Main" className="govuk-service-navigation__wrapper">
          <ul className="govuk-service-navigation__list">
            {navigation.map(({ place, label }) => (
              <li className="govuk-service-navigation__item" key={place}>
                <Link
                  to={place}
                  className="govuk-service-navigation__link"
                  activeOptions={{ exact: place === '/', includeSearch: false }}
                  {...(place === lit ? { 'aria-current': 'page' as const } : {})}
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
