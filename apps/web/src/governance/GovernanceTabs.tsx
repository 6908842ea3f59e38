import { PageTabs } from '../design/PageTabs.tsx';

const pages = [
  { to: '/governance', label: 'Where things stand' },
  { to: '/governance/decisions', label: 'Decisions' },
  { to: '/governance/framework', label: 'Framework' },
  { to: '/boards', label: 'Boards' },
] as const;

/** Leads from one page of governance to the others. */
export function GovernanceTabs() {
  return <PageTabs pages={pages} label="Governance" />;
}
