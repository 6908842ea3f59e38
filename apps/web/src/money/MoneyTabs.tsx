import { PageTabs } from '../design/PageTabs.tsx';

const pages = [
  { to: '/budget', label: 'Budget' },
  { to: '/budget/movements', label: 'Movements' },
  { to: '/budget/sources', label: 'Sources and purposes' },
  { to: '/budget/posts', label: 'Posts' },
  { to: '/budget/agreements', label: 'Agreements' },
  { to: '/budget/virement-rules', label: 'Virement rules' },
] as const;

/** Leads from one page of money to the others. */
export function MoneyTabs() {
  return <PageTabs pages={pages} label="Budget" />;
}
