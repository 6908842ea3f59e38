import { besideApproval, promisedAgainstNow } from '@minutebook/domain';
import type {
  BenefitBeside,
  CostBeside,
  DateBeside,
  MoneyBeside,
  ProjectState,
  PromisedAgainstNow,
} from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useCallback } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { explained } from '../../figures/explained.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { apartInWords, differsBy } from '../public/promised-words.ts';

/** What the approved plan promised of a project, beside what is known now: costs, dates and benefits with what differs. */
export function PromisedNow({ project: { projectId } }: { readonly project: ProjectState }) {
  const promisedAt = useCallback(
    ({ world }: Moment, day: string) => promisedAgainstNow(world, projectId, day) ?? 'none',
    [projectId],
  );
  const found = useReport(promisedAt);
  const was = useReportThen(promisedAt);
  if (found === 'none') {
    return (
      <EmptyState>
        No version of a <PathLink path={`/projects/${projectId}/plan`}>business plan</PathLink> stands approved for
        delivery, so nothing was promised that could be kept.
      </EmptyState>
    );
  }
  return (
    <>
      <Approved found={found} projectId={projectId} />
      <Costs found={found} was={was} />
      <Dates dates={found.dates} projectId={projectId} />
      <Benefits benefits={found.benefits} was={partOf(was, (then) => then.benefits)} />
    </>
  );
}

interface FoundProps {
  readonly found: PromisedAgainstNow;
}

function Approved({ found: { decision, version }, projectId }: FoundProps & { readonly projectId: string }) {
  const { recorded, decisionId } = decision;
  return (
    <p className="govuk-body">
      Promised by{' '}
      <PathLink path={`/projects/${projectId}/plan`}>version {version.version} of the business plan</PathLink>, approved
      on <PathLink path={`/governance/decisions/${decisionId}`}>{formatDay(recorded.on)}</PathLink> at “
      {recorded.value.gate.title}”, <EntryLinks within numbers={[version.issued.n, recorded.n]} />.
    </p>
  );
}

/** Money beside money, with what each was at the date compared with. */
type Compared<Beside extends MoneyBeside> = Beside & { readonly was: Before<MoneyBeside> };

const sides = ['promised', 'now', 'difference'] as const;

const wasOf =
  (side: (typeof sides)[number]) =>
  ({ was }: Compared<MoneyBeside>) =>
    partOf(was, (then) => then[side]);

function money<Row extends Compared<MoneyBeside>>(nowHeading: string, unpromised: string): readonly Column<Row>[] {
  return [
    explained('Promised', ({ promised }) => promised, { none: () => unpromised, was: wasOf('promised') }),
    explained(nowHeading, ({ now }) => now, { none: () => 'Nothing is known', was: wasOf('now') }),
    explained('Difference', ({ difference }) => difference, {
      none: () => 'Cannot be said',
      was: wasOf('difference'),
    }),
  ];
}

const costColumns: readonly Column<Compared<CostBeside>>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  ...money<Compared<CostBeside>>('Known now', 'No cost is stated'),
];

function Costs({ found: { costs, cost }, was }: FoundProps & { readonly was: Before<PromisedAgainstNow> }) {
  return (
    <Block
      heading="What it was to cost, and costs"
      intro={`${costSentence(cost)}${cost.difference === undefined ? '' : apartInWords(costs)}. A year that is over counts as spent, another as its forecast outturn; capital and revenue together.`}
    >
      {costs.length === 0 ? (
        <p className="govuk-body">Neither the plan nor a budget states a cost.</p>
      ) : (
        <>
          <div className="mb-figures">
            {sides.map((side) => {
              const figure = cost[side];
              return figure === undefined ? null : (
                <FigureView key={side} figure={figure} was={partOf(was, (then) => then.cost[side])} small />
              );
            })}
          </div>
          <Table
            caption="Cost by year, promised and known now"
            captionHidden
            columns={costColumns}
            rows={costs.map((one) => ({
              ...one,
              was: partOf(was, (then) => then.costs.find(({ year }) => year === one.year)),
            }))}
            keyOf={({ year }) => year}
          />
        </>
      )}
    </Block>
  );
}

function costSentence({ promised, now, difference }: MoneyBeside): string {
  if (promised === undefined) return 'The approved version states no cost';
  if (now === undefined || difference === undefined) return 'Nothing is known yet of what it costs';
  const by = differsBy(difference);
  return by === undefined ? 'It costs what was promised' : `It is known to cost ${by} was promised`;
}

const dateColumns: readonly Column<DateBeside>[] = [
  { heading: 'Milestone', names: true, cell: ({ title }) => title },
  {
    heading: 'Expected when it was approved',
    cell: ({ promised }) => (promised === undefined ? 'Not planned then' : formatDay(promised)),
    value: ({ promised }) => (promised === undefined ? 'Not planned then' : { day: promised }),
  },
  {
    heading: 'Now',
    cell: ({ now, met }) => `${met ? 'Met on' : 'Expected on'} ${formatDay(now)}`,
    value: ({ now }) => ({ day: now }),
    further: [{ heading: 'Met', value: ({ met }) => (met ? 'Yes' : 'No') }],
  },
  { heading: 'Difference', cell: laterWords, value: laterWords },
  {
    heading: 'Entries',
    cell: ({ entries }) => <EntryLinks numbers={entries} />,
    value: 'entries',
    entries: ({ entries }) => entries,
  },
];

function laterWords({ daysLater }: DateBeside): string {
  if (daysLater === undefined) return 'Cannot be said';
  if (daysLater === 0) return 'None';
  return besideApproval(daysLater);
}

function Dates({ dates, projectId }: { readonly dates: readonly DateBeside[]; readonly projectId: string }) {
  return (
    <Block
      heading="When it was to be done"
      intro="A plan states no days: beside each milestone stands what was expected of it when the plan was approved."
    >
      {dates.length === 0 ? (
        <p className="govuk-body">No milestone is planned.</p>
      ) : (
        <Table
          caption="Milestones, expected when the plan was approved and now"
          captionHidden
          columns={dateColumns}
          rows={dates}
          keyOf={({ milestoneId }) => milestoneId}
        />
      )}
      <p className="govuk-body">
        <PathLink path={`/projects/${projectId}?tab=milestones`}>Every day that was forecast since, and why</PathLink>
      </p>
    </Block>
  );
}

const benefitColumns: readonly Column<Compared<BenefitBeside>>[] = [
  {
    heading: 'Benefit',
    names: true,
    cell: ({ benefitId, title }) => <PathLink path={`/benefits/${benefitId}`}>{title}</PathLink>,
    value: ({ title }) => title,
  },
  { heading: 'Year', cell: ({ year }) => year },
  ...money<Compared<BenefitBeside>>('Forecast, or else measured', 'No amount is stated'),
];

interface BenefitsProps {
  readonly benefits: readonly BenefitBeside[];
  readonly was: Before<readonly BenefitBeside[]>;
}

const keyOf = ({ benefitId, year }: BenefitBeside): string => `${benefitId} ${year}`;

function Benefits({ benefits, was }: BenefitsProps) {
  return (
    <Block
      heading="What it was to bring, and brings"
      intro="In money, as the plan states it. Each benefit by itself: not all of them are cash, so they are not added."
    >
      {benefits.length === 0 ? (
        <p className="govuk-body">No benefit was taken up from the approved version.</p>
      ) : (
        <Table
          caption="Benefits by year, promised and known now"
          captionHidden
          columns={benefitColumns}
          rows={benefits.map((one) => ({
            ...one,
            was: partOf(was, (then) => then.find((before) => keyOf(before) === keyOf(one))),
          }))}
          keyOf={keyOf}
        />
      )}
    </Block>
  );
}
