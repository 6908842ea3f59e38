import type { MilestoneDate } from '@minutebook/domain';

import { Block } from '../design/Block.tsx';
import { SomeFirst } from '../design/SomeFirst.tsx';
import { formatDay } from '../design/days.ts';
import { EntryLinks, ProjectLink } from '../clock/links.tsx';

/** More are folded beyond these. */
const shownFirst = 5;

/** Milestones that were not late on the earlier day and are on the later one: no entry is about that. */
export function PassedTheirDay({ dates }: { readonly dates: readonly MilestoneDate[] }) {
  if (dates.length === 0) return null;
  return (
    <Block
      heading={`Milestones that passed their day: ${dates.length}`}
      intro="Expected between the two days and not met. Nothing was recorded for that: the day came and went."
    >
      <SomeFirst all={dates} first={shownFirst} what="milestones that passed their day">
        {(some) => <List dates={some} />}
      </SomeFirst>
    </Block>
  );
}

function List({ dates }: { readonly dates: readonly MilestoneDate[] }) {
  return (
    <ul className="govuk-list mb-changes">
      {dates.map(({ projectId, projectTitle, milestoneId, title, expected, entries }) => (
        <li key={`${projectId} ${milestoneId}`}>
          <p className="mb-changes__sentence">
            “<ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>”: “{title}” was expected on{' '}
            {formatDay(expected)}.
          </p>
          <p className="mb-changes__why">
            <span className="mb-nowrap">
              <EntryLinks numbers={entries} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
