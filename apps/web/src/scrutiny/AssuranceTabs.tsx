import { PageTabs } from '../design/PageTabs.tsx';

const pages = [
  { to: '/assurance', label: 'Assessments' },
  { to: '/assurance/recommendations', label: 'Recommendations' },
  { to: '/assurance/improvement-plan', label: 'Improvement plan' },
  { to: '/assurance/queries', label: 'Queries' },
  { to: '/assurance/engagement', label: 'Engagement' },
] as const;

/** Leads from one page of assurance to the others. */
export function AssuranceTabs() {
  return <PageTabs pages={pages} label="Assurance" />;
}
