import {
  benefitInYear,
  benefitOf,
  benefitsRegister,
  financialYearOf,
  fourFigures,
  statedFigure,
} from '@minutebook/domain';
import type { BenefitInYear, Figure, FourFigures, LedgerWorld } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { formatFigure } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { partOf } from '../../figures/before.ts';
import type { Before } from '../../figures/before.ts';
import { FigureCell } from '../../figures/FigureCell.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { thenOf } from '../../figures/then.tsx';
import { AnswerCell } from '../AnswerCell.tsx';
import { headingInYear, unitInYear } from '../in-year-words.ts';

interface Row {
  readonly year: BenefitInYear;
  /** What finance verified of it for that year, and for all years. */
  readonly verified: Figure;
  readonly verifiedInAll: Figure;
  /** The same of the same year at the date compared with; `none` where there was no such benefit. */
  readonly was: Before<Omit<Row, 'was'>>;
}

type Answered = 'promised' | 'target' | 'forecast' | 'actual';

const answerThen = (one: Answered, { was }: Row): Before<Figure> => partOf(was, ({ year }) => year[one].figure);

const answered = (one: Answered): Column<Row> => ({
  heading: headingInYear(one),
  numeric: true,
  cell: (row) => <AnswerCell answer={row.year[one]} unit={unitInYear(row.year, one)} was={answerThen(one, row)} />,
  value: ({ year }) => year[one].figure,
  was: thenOf((row) => answerThen(one, row)),
  further: [{ heading: `${headingInYear(one)}: what is left out`, value: ({ year }) => notes(year[one]) }],
});

function notes(answer: BenefitInYear[Answered]): string {
  return answer.figure === undefined ? answer.because : (answer.leftOut ?? '');
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Benefit',
    names: true,
    cell: ({ year }) => (
      <>
        {year.kind === 'benefit' ? null : 'Dis-benefit: '}
        <PathLink path={`/benefits/${year.benefitId}`}>{year.title}</PathLink>
      </>
    ),
    value: ({ year }) => `${year.kind === 'benefit' ? '' : 'Dis-benefit: '}${year.title}`,
  },
  answered('promised'),
  answered('target'),
  answered('forecast'),
  answered('actual'),
  {
    heading: 'Verified',
    numeric: true,
    cell: (row) => <Verified row={row} />,
    value: ({ verified }) => statedFigure(verified),
    was: thenOf(({ was }) => partOf(was, ({ verified }) => statedFigure(verified))),
    further: [{ heading: 'Verified, all years', value: ({ verifiedInAll }) => statedFigure(verifiedInAll) }],
  },
];

/** Of the year, as what stands beside it; the total over all years with it where anything was verified. */
function Verified({ row: { verified: inYear, verifiedInAll: inAll, was } }: { readonly row: Row }) {
  const before = partOf(was, ({ verified }) => statedFigure(verified));
  if (inAll.terms.length === 0) {
    return (
      <>
        <span className="mb-secondary">Nothing verified</span>
        <FigureCell figure={undefined} was={before} />
      </>
    );
  }
  return (
    <>
      {inYear.terms.length === 0 ? (
        <>
          <span className="mb-secondary">Nothing verified for this year</span>
          <FigureCell figure={undefined} was={before} />
        </>
      ) : (
        <>
          <FigureCell figure={inYear} was={before} />
          <Explain figure={inYear} was={before} />
        </>
      )}
      <div className="mb-secondary">
        {formatFigure(inAll)} over all years <Explain figure={inAll} was={partOf(was, (then) => then.verifiedInAll)} />
      </div>
    </>
  );
}

/** The figure under a label that tells it from that of another benefit or year. */
function verifiedOf({ verified }: FourFigures, title: string, when: string): Figure {
  return { ...verified, label: `${title}: verified ${when}` };
}

/** What is told of a benefit in a year, as known at a point. */
function toldOf(year: BenefitInYear, world: LedgerWorld, day: string): Omit<Row, 'was'> {
  const { benefitId, title } = year;
  return {
    year,
    verified: verifiedOf(fourFigures(world, day, { benefitId, year: year.year }), title, `for ${year.year}`),
    verifiedInAll: verifiedOf(fourFigures(world, day, { benefitId }), title, 'over all years'),
  };
}

/** Of every benefit in the year of the day: promised in the plan, target, forecast, actual; and what finance verified. */
export function PromisedTable() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const rows = useMemo(
    () =>
      benefitsRegister(world, day).map(({ year }): Row => {
        const told = toldOf(year, world, day);
        if (then === undefined || compared === undefined) return { ...told, was: undefined };
        const state = benefitOf(then, year.benefitId);
        const before = state && benefitInYear(state, year.year, then, compared.day);
        return { ...told, was: before === undefined ? 'none' : toldOf(before, then, compared.day) };
      }),
    [world, day, then, compared],
  );
  return (
    <Block
      heading="Promised and delivered"
      intro={`Each benefit in ${financialYearOf(day)}, against its baseline. What is not there is said so, and is no zero.`}
    >
      {rows.length === 0 ? (
        <EmptyState>No benefit has been identified.</EmptyState>
      ) : (
        <Table
          caption="Promised in the plan, target, forecast, actual and verified, by benefit"
          captionHidden
          columns={columns}
          rows={rows}
          keyOf={({ year }) => year.benefitId}
        />
      )}
    </Block>
  );
}
