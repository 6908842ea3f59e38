import { Link } from '@tanstack/react-router';

import type { ProjectSearch } from './search.ts';

interface ProjectTabsProps {
  readonly projectId: string;
  /** The tab shown, by its value in the address, which is absent for the first; or the business plan's own page. */
  readonly current: ProjectSearch['tab'] | 'businessPlan';
}

const tabs = [
  { tab: undefined, label: 'Summary' },
  { tab: 'governance', label: 'Governance' },
  { tab: 'businessPlan', label: 'Business plan' },
  { tab: 'milestones', label: 'Milestones and dependencies' },
  { tab: 'assurance', label: 'Assurance' },
  { tab: 'history', label: 'History' },
] as const;

/** What there is about a project, each part a link; the business plan is a page of its own. */
export function ProjectTabs({ projectId, current }: ProjectTabsProps) {
  return (
    <nav className="mb-tabs" aria-label="About this project">
      <ul className="mb-tabs__list">
        {tabs.map(({ tab, label }) => (
          <li key={label}>
            <Link
              {...(tab === 'businessPlan'
                ? { to: '/projects/$projectId/plan' as const }
                : { to: '/projects/$projectId' as const, search: { tab } })}
              params={{ projectId }}
              className="mb-tabs__tab"
              // Without this the first tab, which adds nothing to the address, would count as open beside every other.
              activeOptions={{ exact: true, explicitUndefined: true }}
              {...(tab === current ? { 'aria-current': 'true' as const } : {})}
              resetScroll={false}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
