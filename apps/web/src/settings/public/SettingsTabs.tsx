import { PageTabs } from '../../design/PageTabs.tsx';
import { useOwnRoles } from '../../replay/index.ts';

/** The pages of the settings. */
const pages = [
  { to: '/settings', label: 'Programme' },
  { to: '/settings/departments', label: 'Departments and partners' },
  { to: '/settings/account', label: 'Your account' },
  { to: '/settings/people', label: 'People', role: 'administrator' },
  { to: '/settings/import', label: 'Import', role: 'programmeManager' },
] as const;

/** Leads from one page of the settings to the others that somebody may use. */
export function SettingsTabs() {
  const roles = useOwnRoles();
  const offered = pages.filter((page) => !('role' in page) || roles.includes(page.role));
  return <PageTabs pages={offered} label="Settings" />;
}
