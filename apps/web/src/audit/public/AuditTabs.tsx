import { PageTabs } from '../../design/PageTabs.tsx';

/** The pages of the audit, and the papers that are made of what it holds. */
const pages = [
  { to: '/entries', label: 'All entries' },
  { to: '/audit/changes', label: 'What changed' },
  { to: '/audit/missing', label: 'Missing evidence' },
  { to: '/audit/backdating', label: 'Backdating' },
  { to: '/audit/checks', label: 'Checks' },
  { to: '/reports', label: 'Reports' },
] as const;

/** Leads from one page of the audit to the others. */
export function AuditTabs() {
  return <PageTabs pages={pages} label="Audit" />;
}
