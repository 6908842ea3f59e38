import {
  benefitsRegister,
  countedBenefits,
  measuredPeriodWords,
  measurementsDue,
  periodicityWords,
  sharesInWords,
  valueWords,
} from '@minutebook/domain';
import type { LedgerWorld, RegisterOfBenefit } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { Fragment, useMemo } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { capital } from '../../design/capital.ts';
import { counted } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { formName } from '../../recording/form-name.ts';
import { useMayRecord } from '../../recording/may-record.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { classWords } from './class-words.ts';
import { linesShown, registerChoices } from './register-filter.ts';
import { standingWords } from './standing-words.ts';

interface Row {
  readonly line: RegisterOfBenefit;
  readonly world: LedgerWorld;
}

function standing({ line }: Row) {
  return standingWords(line.standing, line.state.kind);
}

function lastInWords({ line: { last, measure } }: Row): string {
  if (last?.measured === undefined || measure === undefined) return 'None';
  const { value, basis } = last.measured.value;
  const estimated = basis === 'estimated' ? ', estimated' : '';
  return `${valueWords(value, measure.value.unit)} in ${measuredPeriodWords(last.period)}${estimated}`;
}

const benefit: Column<Row> = {
  heading: 'Benefit',
  names: true,
  cell: ({ line: { state } }) => <PathLink path={`/benefits/${state.benefitId}`}>{state.title}</PathLink>,
  value: ({ line }) => line.state.title,
};

/** The same with the way to the form that records the next measurement, in a column that is there anyway. */
const benefitToMeasure: Column<Row> = {
  ...benefit,
  cell: (row) => (
    <>
      {benefit.cell(row)}
      {row.line.measure === undefined || row.line.standing === 'abandoned' ? null : (
        <div>
          <PathLink path={`/benefits/${row.line.state.benefitId}/record/${formName('RecordMeasurement')}`}>
            Measure<span className="govuk-visually-hidden"> {row.line.state.title}</span>
          </PathLink>
        </div>
      )}
    </>
  ),
};

const columns: readonly Column<Row>[] = [
  benefit,
  {
    heading: 'Class',
    cell: ({ line: { state } }) => `${state.kind === 'benefit' ? '' : 'Dis-benefit: '}${classWords[state.class].title}`,
  },
  { heading: 'Owner', cell: ({ line }) => line.owner?.value ?? 'Nobody is named' },
  {
    heading: 'Projects',
    whereRoom: true,
    cell: ({ line, world }) => (line.projects.length === 0 ? 'None' : sharesInWords(line.projects, world)),
  },
  {
    heading: 'Measured',
    whereRoom: true,
    cell: ({ line }) => (line.measure === undefined ? 'Not yet' : periodicityWords[line.measure.value.periodicity]),
  },
  { heading: 'Last measurement', cell: lastInWords },
  {
    heading: 'How it stands',
    cell: (row) => <Tag colour={standing(row).colour}>{standing(row).words}</Tag>,
    value: (row) => standing(row).words,
  },
  { heading: 'Due', numeric: true, cell: ({ line }) => line.due },
  {
    heading: 'Entries',
    whereRoom: true,
    cell: (row) => <EntryLinks numbers={entriesOf(row)} />,
    value: 'entries',
    entries: (row) => entriesOf(row),
  },
];

function entriesOf({ line: { state, owner, last } }: Row): readonly number[] {
  return [state.identified.n, owner?.n, last?.measured?.n].filter((one) => one !== undefined).toSorted((a, b) => a - b);
}

/** The register of benefits and dis-benefits: who answers, how each is measured, and how it stands. */
export function RegisterPage() {
  const { world } = useLedger();
  const { day } = useClocks();
  const lines = useMemo(() => benefitsRegister(world, day), [world, day]);
  return (
    <Page
      title="Register of benefits"
      kind="Benefits"
      intro={introOf(lines)}
      actions={
        <RecordLink command="IdentifyBenefit">
          <LinkButton to="/benefits/new">Identify a benefit</LinkButton>
        </RecordLink>
      }
    >
      <BenefitsTabs />
      {lines.length === 0 ? (
        <EmptyState>
          No benefit has been identified. It begins with what is expected, and for which department; or take up what an
          issued business plan promises, from the plan’s own page.
        </EmptyState>
      ) : (
        <>
          <Counts lines={lines} />
          <Lines lines={lines} />
        </>
      )}
    </Page>
  );
}

/** Those of the lines that the address asks for, all of them where it asks for none. */
function Lines({ lines }: { readonly lines: readonly RegisterOfBenefit[] }) {
  const { world } = useLedger();
  const { show } = useSearch({ from: '/benefits/register' });
  const mayRecord = useMayRecord('RecordMeasurement') === 'yes';
  const shown = useMemo(() => linesShown(lines, show), [lines, show]);
  return (
    <>
      <p className="govuk-body">
        Show{' '}
        {registerChoices.map(([shows, words], index) => (
          <Fragment key={words}>
            {index === 0 ? null : '; '}
            {shows === show ? (
              <strong>{words}</strong>
            ) : (
              <PathLink path={`/benefits/register${shows === undefined ? '' : `?show=${shows}`}`}>{words}</PathLink>
            )}
          </Fragment>
        ))}
        .
      </p>
      {shown.length === 0 ? (
        <EmptyState>None of the benefits on the register.</EmptyState>
      ) : (
        <Table
          caption="Benefits and dis-benefits"
          captionHidden
          columns={mayRecord ? columns.map((one) => (one === benefit ? benefitToMeasure : one)) : columns}
          rows={shown.map((line) => ({ line, world }))}
          keyOf={({ line }) => line.state.benefitId}
        />
      )}
    </>
  );
}

function introOf(lines: readonly RegisterOfBenefit[]): string {
  if (lines.length === 0) {
    return 'What the programme is to bring, measured month by month, claimed once and verified by somebody else.';
  }
  const { benefit, disBenefit } = countedBenefits(lines);
  const due = lines.reduce((so, one) => so + one.due, 0);
  const are = lines.length === 1 ? 'is' : 'are';
  const late =
    due === 0 ? 'no measurement is due' : `${counted(due, 'measurement')} ${due === 1 ? 'is' : 'are'} due and not made`;
  const all = `${counted(benefit.value, 'benefit')} and ${counted(disBenefit.value, 'dis-benefit')}`;
  return `${capital(all)} ${are} on the register; ${late}.`;
}

function Counts({ lines }: { readonly lines: readonly RegisterOfBenefit[] }) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const now = useMemo(() => ({ ...countedBenefits(lines), due: measurementsDue(world, day) }), [lines, world, day]);
  const was = useMemo(() => {
    if (then === undefined || compared === undefined) return undefined;
    return { ...countedBenefits(benefitsRegister(then, compared.day)), due: measurementsDue(then, compared.day) };
  }, [then, compared]);
  return (
    <div className="mb-figures">
      {(['benefit', 'disBenefit', 'due'] as const).map((one) => (
        <FigureView key={one} figure={now[one]} was={was?.[one]} small />
      ))}
    </div>
  );
}
