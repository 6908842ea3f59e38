import { benefitInYear, yearsOfBenefit } from '@minutebook/domain';
import type { BenefitInYear, BenefitState, LedgerWorld } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { useCompared } from '../../../clock/use-compared.ts';
import { Block } from '../../../design/Block.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { partOf } from '../../../figures/before.ts';
import type { Before } from '../../../figures/before.ts';
import { thenOf } from '../../../figures/then.tsx';
import { AnswerCell } from '../../AnswerCell.tsx';
import { headingInYear, isLevel, unitInYear } from '../../in-year-words.ts';

const parts = ['promised', 'target', 'forecast', 'actual'] as const;

interface Row {
  readonly now: BenefitInYear;
  readonly was: Before<BenefitInYear>;
}

const columnsOf = (ofLevel: boolean): readonly Column<Row>[] => [
  { heading: 'Year', names: true, cell: ({ now }) => now.year },
  ...parts.map((part): Column<Row> => ({
    heading: headingInYear(part, ofLevel),
    numeric: true,
    cell: ({ now, was }) => (
      <AnswerCell answer={now[part]} was={partOf(was, (then) => then[part].figure)} unit={unitInYear(now, part)} />
    ),
    value: ({ now }) => now[part].figure,
    was: thenOf(({ was }) => partOf(was, (then) => then[part].figure)),
  })),
];
const ofGains = columnsOf(false);
const ofLevels = columnsOf(true);

function yearThen(benefitId: string, year: string, then: LedgerWorld, day: string): Before<BenefitInYear> {
  const state = then.state('benefit', benefitId);
  return state === undefined ? 'none' : benefitInYear(state, year, then, day);
}

/** What was promised, is to be reached, is expected and was measured, by financial year, side by side for ever. */
export function ByYear({ benefit }: { readonly benefit: BenefitState }) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const rows = useMemo(
    () =>
      yearsOfBenefit(benefit, world, day).map((year): Row => ({
        now: benefitInYear(benefit, year, world, day),
        was: then && compared && yearThen(benefit.benefitId, year, then, compared.day),
      })),
    [benefit, world, day, then, compared],
  );
  return (
    <Block
      heading="Promised and delivered"
      intro={
        benefit.kind === 'benefit'
          ? 'Of money and counts, what is gained against the baseline; of a share, seconds and days, the level. Verified savings are told with their claims.'
          : 'A loss counts as less than nothing, in every column alike.'
      }
    >
      <Table
        caption="By financial year"
        captionHidden
        columns={rows.every(({ now }) => isLevel(now.unit)) ? ofLevels : ofGains}
        rows={rows}
        keyOf={({ now }) => now.year}
      />
    </Block>
  );
}
