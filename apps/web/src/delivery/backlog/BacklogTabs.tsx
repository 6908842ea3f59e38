import { PageTabs } from '../../design/PageTabs.tsx';

const pages = [
  { to: '/backlog', label: 'Ranking' },
  { to: '/backlog/timetable', label: 'Timetable' },
  { to: '/backlog/confidence', label: 'Delivery confidence' },
  { to: '/backlog/round', label: 'Monthly round' },
] as const;

/** Leads between the ways to see all projects. */
export function BacklogTabs() {
  return <PageTabs pages={pages} label="Backlog" />;
}
