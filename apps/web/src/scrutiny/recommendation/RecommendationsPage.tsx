import {
  answerOf,
  daysBetween,
  dueOf,
  isLate,
  makerTitle,
  overdueBy,
  recommendationAnswerWords,
  recommendationFigures,
  recommendationsRegister,
  recommendationTitle,
} from '@minutebook/domain';
import type { AgreedAction, RecommendationLine } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { LinkButton } from '../../design/Button.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { RecommendationsFilter } from './RecommendationsFilter.tsx';
import { standingWords } from './standing-words.ts';

interface Row extends RecommendationLine {
  readonly maker: string;
  /** The day of the page, by which actions are late. */
  readonly day: string;
}

/** Who holds an action and until when: “Head of ICT, by 31 March 2026, 12 days overdue”. */
function actionInShort(action: AgreedAction, day: string): string {
  const due = dueOf(action);
  const held = `${action.agreed.value.post}, by ${formatDay(due)}`;
  if (action.completed !== undefined) return `${held}, said to be done`;
  return isLate(action, day) ? `${held}, ${overdueBy(daysBetween(due, day))}` : held;
}

/** Since when something is late: “since 1 March 2025, 640 days overdue”. */
function lateWords(dueOn: string, days: number): string {
  return `since ${formatDay(dueOn)}, ${overdueBy(days)}`;
}

const answerIn = ({ recommendation }: Row): string => {
  const answer = answerOf(recommendation)?.value.answer;
  return answer === undefined ? 'None yet' : recommendationAnswerWords[answer];
};

const columns: readonly Column<Row>[] = [
  {
    heading: 'Recommendation',
    names: true,
    cell: ({ recommendation }) => (
      <PathLink path={`/assurance/recommendations/${recommendation.recommendationId}`}>
        {recommendationTitle(recommendation)}
      </PathLink>
    ),
    value: ({ recommendation }) => recommendationTitle(recommendation),
  },
  { heading: 'By', cell: ({ maker }) => maker },
  {
    heading: 'Made',
    cell: ({ recommendation }) => formatDay(recommendation.made.on),
    value: ({ recommendation }) => ({ day: recommendation.made.on }),
  },
  { heading: 'To', cell: ({ recommendation }) => recommendation.madeTo },
  { heading: 'Answer', cell: answerIn },
  {
    heading: 'Actions',
    cell: ({ recommendation, day }) =>
      recommendation.actions.length === 0
        ? 'None'
        : recommendation.actions.map((action) => (
            <div key={action.agreed.value.actionId}>{actionInShort(action, day)}</div>
          )),
    value: ({ recommendation, day }) => recommendation.actions.map((one) => actionInShort(one, day)).join('; '),
  },
  {
    heading: 'How it stands',
    cell: (row) => (
      <>
        <Tag colour={standingWords[row.standing].colour}>{standingWords[row.standing].words}</Tag>
        {row.dueOn === undefined ? null : <div className="mb-secondary">{lateWords(row.dueOn, row.days)}</div>}
      </>
    ),
    value: ({ standing, dueOn, days }) =>
      standingWords[standing].words + (dueOn === undefined ? '' : `, ${lateWords(dueOn, days)}`),
  },
  {
    heading: 'Entry',
    cell: ({ recommendation }) => <EntryLinks numbers={[recommendation.made.n]} />,
    value: 'entries',
    entries: ({ recommendation }) => [recommendation.made.n],
  },
];

/** Every recommendation, what was answered, and how it stands. */
export function RecommendationsPage() {
  const rows = useRows();
  return (
    <Page
      title="Recommendations"
      kind="Assurance"
      intro="What was recommended, by whom and to whom, what was answered, and whether it was done. Only who recommended it, or a board, closes it."
      actions={
        <RecordLink command="MakeRecommendation">
          <LinkButton to="/assurance/recommendations/new">Record a recommendation</LinkButton>
        </RecordLink>
      }
    >
      <AssuranceTabs />
      {rows.length === 0 ? (
        <EmptyState>
          No recommendation has been recorded. One of which only its existence is known is recorded as that: its text is
          missing.
        </EmptyState>
      ) : (
        <>
          <Figures />
          <Narrowed rows={rows} />
        </>
      )}
    </Page>
  );
}

/** Those that the address asks for. */
function Narrowed({ rows }: { readonly rows: readonly Row[] }) {
  const search = useSearch({ from: '/assurance/recommendations' });
  const { by } = search;
  const shown = by === undefined ? rows : rows.filter(({ maker }) => maker === by);
  return (
    <>
      <RecommendationsFilter search={search} makers={rows.map(({ maker }) => maker)} />
      {by === undefined ? null : (
        <p className="govuk-body">
          <output>
            {shown.length} of {rows.length} recommendations: those made by {by}.
          </output>
        </p>
      )}
      {shown.length === 0 ? null : (
        <Table
          caption="Recommendations, the most pressing first"
          captionHidden
          columns={columns}
          rows={shown}
          keyOf={({ recommendation }) => recommendation.recommendationId}
        />
      )}
    </>
  );
}

function useRows(): readonly Row[] {
  const { world } = useLedger();
  const { day } = useClocks();
  return useMemo(
    () =>
      recommendationsRegister(world, day).map((line) => ({
        ...line,
        maker: makerTitle(line.recommendation.madeBy, world),
        day,
      })),
    [world, day],
  );
}

function Figures() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const now = useMemo(() => recommendationFigures(world, day), [world, day]);
  const was = useMemo(
    () => (then === undefined || compared === undefined ? undefined : recommendationFigures(then, compared.day)),
    [then, compared],
  );
  return (
    <div className="mb-figures">
      {(['open', 'unanswered', 'answersToCome', 'late', 'evidenceWaits'] as const).map((one) => (
        <FigureView key={one} figure={now[one]} was={was?.[one]} small />
      ))}
    </div>
  );
}
