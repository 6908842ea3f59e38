import { Link } from '@tanstack/react-router';

/** The pages of the audit. */
const pages = [
  { to: '/entries', label: 'All entries' },
  { to: '/audit/changes', label: 'What changed' },
  { to: '/audit/checks', label: 'Checks' },
] as const;

/** Leads from one page of the audit to the others. */
export function AuditTabs() {
  return (
    <nav className="mb-tabs" aria-label="Audit">
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
