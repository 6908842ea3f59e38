import { PageTabs } from '../design/PageTabs.tsx';

const pages = [
  { to: '/benefits', label: 'Benefits' },
  { to: '/benefits/services', label: 'Services' },
  { to: '/benefits/savings', label: 'Savings' },
  { to: '/benefits/channels', label: 'Unit costs' },
] as const;

/** Leads from one page of benefits to the others. */
export function BenefitsTabs() {
  return <PageTabs pages={pages} label="Benefits" />;
}
