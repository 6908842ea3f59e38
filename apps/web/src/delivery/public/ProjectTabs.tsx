import { Link } from '@tanstack/react-router';

import { projectTabs } from '../../areas.ts';

interface ProjectTabsProps {
  readonly projectId: string;
  /** The tab shown, by its value in the address, which is absent for the first. */
  readonly current: string | undefined;
}

/** What there is about a project, each part a link; some are pages of their own. */
export function ProjectTabs({ projectId, current }: ProjectTabsProps) {
  return (
    <nav className="mb-tabs" aria-label="About this project">
      <ul className="mb-tabs__list">
        {projectTabs.map(({ tab, label, shows }) => (
          <li key={label}>
            <Link
              {...(shows === '/plan'
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
