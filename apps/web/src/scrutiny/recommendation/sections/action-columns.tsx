import { benefitOf, dueOf, isLate, recommendationTitle } from '@minutebook/domain';
import type { AgreedAction, LedgerWorld, RecommendationState } from '@minutebook/domain';

import { EntryLinks, PathLink, ProjectLink } from '../../../clock/links.tsx';
import { formatDay } from '../../../design/days.ts';
import type { Column } from '../../../design/Table.tsx';
import { Tag } from '../../../design/Tag.tsx';
import { movesWords, projectsWords } from '../particulars.ts';

/** An action in a table. */
export interface ActionRow {
  readonly recommendation: RecommendationState;
  readonly action: AgreedAction;
  readonly world: LedgerWorld;
  readonly day: string;
}

const entriesOf = ({ action: { agreed, dues, completed } }: ActionRow): readonly number[] =>
  [...new Set([agreed.n, ...dues.map(({ n }) => n), ...(completed === undefined ? [] : [completed.n])])].toSorted(
    (a, b) => a - b,
  );

function statusOf({ action, day }: ActionRow): { readonly words: string; readonly colour: 'red' | 'green' | 'blue' } {
  if (action.completed !== undefined) return { words: 'Said to be done', colour: 'green' };
  return isLate(action, day) ? { words: 'Late', colour: 'red' } : { words: 'To be done', colour: 'blue' };
}

/** The recommendation that an action answers, where several are in one table. */
export const recommendationColumn: Column<ActionRow> = {
  heading: 'Recommendation',
  cell: ({ recommendation }) => (
    <PathLink path={`/assurance/recommendations/${recommendation.recommendationId}`}>
      {recommendationTitle(recommendation)}
    </PathLink>
  ),
  value: ({ recommendation }) => recommendationTitle(recommendation),
};

/** What is said of an action wherever it is listed. */
export const actionColumns: readonly Column<ActionRow>[] = [
  { heading: 'Action', names: true, cell: ({ action }) => action.agreed.value.title },
  { heading: 'Who', cell: ({ action }) => action.agreed.value.post },
  {
    heading: 'Project',
    cell: ({ action, world }) =>
      action.agreed.value.projectIds.length === 0
        ? 'None'
        : action.agreed.value.projectIds.map((one) => (
            <div key={one}>
              <ProjectLink projectId={one}>{world.state('project', one)?.title.value ?? one}</ProjectLink>
            </div>
          )),
    value: ({ action, world }) => projectsWords(action, world),
  },
  {
    heading: 'Measure it is to move',
    cell: (row) => <Measure {...row} />,
    value: ({ action, world }) => movesWords(action, world),
  },
  {
    heading: 'By when',
    cell: ({ action }) => {
      const { dueOn } = action.agreed.value;
      return (
        <>
          {formatDay(dueOf(action))}
          {dueOf(action) === dueOn ? null : <div className="mb-secondary">first {formatDay(dueOn)}</div>}
        </>
      );
    },
    value: ({ action }) => ({ day: dueOf(action) }),
  },
  {
    heading: 'How it stands',
    cell: (row) => <Tag colour={statusOf(row).colour}>{statusOf(row).words}</Tag>,
    value: (row) => statusOf(row).words,
  },
  { heading: 'Entries', cell: (row) => <EntryLinks numbers={entriesOf(row)} />, value: 'entries', entries: entriesOf },
];

function Measure({ action, world }: ActionRow) {
  const { moves } = action.agreed.value;
  if (moves?.kind !== 'benefit' || benefitOf(world, moves.benefitId) === undefined) {
    return <>{movesWords(action, world)}</>;
  }
  return <PathLink path={`/benefits/${moves.benefitId}`}>{movesWords(action, world)}</PathLink>;
}
