import { benefitInWords, benefitsRegister, valueWords } from '@minutebook/domain';
import type { ProjectState, RegisterOfBenefit } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { Block } from '../../design/Block.tsx';
import { withDays } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { explained } from '../../figures/explained.tsx';
import { standingWords } from '../benefit/standing-words.ts';
import { ProjectCost } from './ProjectCost.tsx';
import { TakeUpLink } from './TakeUpLink.tsx';

interface Row {
  readonly line: RegisterOfBenefit;
  readonly share: number;
  /** What it was at the date compared with. */
  readonly was: Before<RegisterOfBenefit>;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Benefit',
    names: true,
    cell: ({ line: { state } }) => (
      <>
        {state.kind === 'benefit' ? null : 'Dis-benefit: '}
        <PathLink path={`/benefits/${state.benefitId}`}>{state.title}</PathLink>
      </>
    ),
    value: ({ line: { state } }) => `${state.kind === 'benefit' ? '' : 'Dis-benefit: '}${state.title}`,
  },
  { heading: 'Of it by this project', numeric: true, cell: ({ share }) => valueWords(share, { kind: 'share' }) },
  { heading: 'Owner', cell: ({ line }) => line.owner?.value ?? 'Nobody is named' },
  explained('Promised this year', ({ line }) => line.year.promised.figure, {
    was: ({ was }) => partOf(was, (then) => then.year.promised.figure),
  }),
  {
    heading: 'How it comes along',
    cell: ({ line }) => (
      <>
        {benefitInWords(line)}
        {line.slip === undefined ? null : (
          <div>
            <strong>{withDays(line.slip.sentence)}</strong> <EntryLinks numbers={line.slip.entries} />
          </div>
        )}
      </>
    ),
    value: ({ line }) => [benefitInWords(line), ...(line.slip === undefined ? [] : [line.slip.sentence])].join(' '),
  },
  {
    heading: 'How it stands',
    cell: ({ line }) => {
      const { words, colour } = standingWords(line.standing, line.state.kind);
      return <Tag colour={colour}>{words}</Tag>;
    },
    value: ({ line }) => standingWords(line.standing, line.state.kind).words,
  },
  {
    heading: 'Entry',
    cell: ({ line }) => <EntryLinks numbers={[line.state.identified.n]} />,
    value: 'entries',
    entries: ({ line }) => [line.state.identified.n],
  },
];

const registerAt = ({ world }: Moment, day: string) => benefitsRegister(world, day);

/** What is put down to a project: its benefits and dis-benefits, also after it has ended. */
export function ProjectBenefits({ project: { projectId, ended } }: { readonly project: ProjectState }) {
  const lines = useReport(registerAt);
  const before = useReportThen(registerAt);
  const rows = lines.flatMap((line): readonly Row[] => {
    const share = line.projects.find((one) => one.projectId === projectId)?.share;
    if (share === undefined) return [];
    const was = partOf(before, (then) => then.find(({ state }) => state.benefitId === line.state.benefitId));
    return [{ line, share, was }];
  });
  return (
    <>
      <Benefits rows={rows} hasEnded={ended !== undefined} />
      <ProjectCost projectId={projectId} />
      <TakeUpLink projectId={projectId} />
    </>
  );
}

function Benefits({ rows, hasEnded }: { readonly rows: readonly Row[]; readonly hasEnded: boolean }) {
  return rows.length === 0 ? (
    <EmptyState>
      No benefit is put down to this project. Identify one on the{' '}
      <PathLink path="/benefits/register">register of benefits</PathLink>, or take up what its issued plan promises.
    </EmptyState>
  ) : (
    <Block
      heading="Benefits"
      intro={
        hasEnded
          ? 'The project has ended; its benefits live on, and somebody answers for each.'
          : 'What this project brings, and what it costs people besides money.'
      }
    >
      <Table
        caption="Benefits of the project"
        captionHidden
        columns={columns}
        rows={rows}
        keyOf={({ line }) => line.state.benefitId}
      />
    </Block>
  );
}
