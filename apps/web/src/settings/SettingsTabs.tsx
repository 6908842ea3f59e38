import { Link } from '@tanstack/react-router';

/** The pages of the settings. */
const pages = [
  { to: '/settings', label: 'Programme' },
  { to: '/settings/people', label: 'People' },
  { to: '/settings/import', label: 'Import' },
] as const;

/** Leads from one page of the settings to the others. */
export function SettingsTabs() {
  return (
    <nav className="mb-tabs" aria-label="Settings">
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
