import { levelsReported, levelWords, monthWords, targetWords } from '@minutebook/domain';
import type { AgreementState, LevelReported, MonthOfLevel } from '@minutebook/domain';

import { EntryLinks } from '../../clock/links.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { PrintedDetails } from '../../design/PrintedDetails.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { FigureView } from '../../figures/FigureView.tsx';

interface LevelsProps {
  readonly agreement: AgreementState;
  /** The same at the date compared with; absent where nothing is compared, or it was not there. */
  readonly was: AgreementState | undefined;
}

/** What was reached month by month beside what was agreed; a month of which nothing was reported is a gap. */
export function Levels({ agreement, was }: LevelsProps) {
  const { day, compared } = useClocks();
  const before = was && compared && levelsReported(was, compared.day);
  return (
    <Block heading="Service levels">
      {agreement.levels.length === 0 ? (
        <EmptyState>No service level was agreed.</EmptyState>
      ) : (
        levelsReported(agreement, day).map((one) => (
          <Level
            key={one.level.levelId}
            reported={one}
            was={before?.find(({ level }) => level.levelId === one.level.levelId)}
          />
        ))
      )}
    </Block>
  );
}

interface LevelProps {
  readonly reported: LevelReported;
  readonly was: LevelReported | undefined;
}

function Level({ reported, was }: LevelProps) {
  const { level, months, met, missed, gaps } = reported;
  return (
    <>
      <h3 className="govuk-heading-s">
        {level.name}: {targetWords(level)}
      </h3>
      <div className="mb-figures">
        <FigureView figure={met} was={was?.met} small />
        <FigureView figure={missed} was={was?.missed} small />
        <FigureView figure={gaps} was={was?.gaps} small />
      </div>
      {months.length === 0 ? null : (
        <PrintedDetails summary={`${level.name}, month by month`}>
          <Table
            caption={`${level.name}, month by month`}
            captionHidden
            columns={columns}
            rows={months.map((one) => ({ ...one, level }))}
            keyOf={({ month }) => month}
          />
        </PrintedDetails>
      )}
    </>
  );
}

type Row = MonthOfLevel & Pick<LevelReported, 'level'>;

const columns: readonly Column<Row>[] = [
  { heading: 'Month', names: true, cell: ({ month }) => monthWords(month) },
  {
    heading: 'Reported',
    numeric: true,
    cell: ({ reported, level }) => (reported === undefined ? 'Not reported' : levelWords(reported.value, level.unit)),
  },
  {
    heading: 'As agreed?',
    cell: ({ reported }) => (reported === undefined ? '–' : reported.met ? 'Met' : 'Missed'),
  },
  {
    heading: 'Entry',
    cell: ({ reported }) => (reported === undefined ? '–' : <EntryLinks numbers={[reported.n]} />),
    value: 'entries',
    entries: ({ reported }) => [reported?.n],
  },
];
