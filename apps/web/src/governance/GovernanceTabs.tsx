import { Link } from '@tanstack/react-router';

const pages = [
  { to: '/governance', label: 'Where things stand' },
  { to: '/governance/decisions', label: 'Decisions' },
  { to: '/governance/framework', label: 'Framework' },
  { to: '/boards', label: 'Boards' },
] as const;

/** Leads from one page of governance to the others. */
export function GovernanceTabs() {
  return (
    <nav className="mb-tabs" aria-label="Governance">
      <ul className="mb-tabs__list">
        {pages.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="mb-tabs__tab" activeOptions={{ exact: true, includeSearch: false }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
