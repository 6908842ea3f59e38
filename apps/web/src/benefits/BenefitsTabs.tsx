import { PageTabs } from '../design/PageTabs.tsx';

const pages = [
  { to: '/benefits', label: 'Summary' },
  { to: '/benefits/register', label: 'Register' },
  { to: '/benefits/map', label: 'Map' },
  { to: '/benefits/services', label: 'Services' },
  { to: '/benefits/channel-shift', label: 'Channel shift' },
  { to: '/benefits/call-handling', label: 'Calls' },
  { to: '/benefits/savings', label: 'Savings' },
  { to: '/benefits/cost-against-benefit', label: 'Cost' },
  { to: '/benefits/channels', label: 'Unit costs' },
  { to: '/benefits/import', label: 'Import' },
] as const;

/** Leads from one page of benefits to the others. */
export function BenefitsTabs() {
  return <PageTabs pages={pages} label="Benefits" />;
}
