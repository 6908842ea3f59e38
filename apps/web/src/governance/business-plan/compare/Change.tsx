import type { FigureChange, PlanChange } from '@minutebook/domain';
import { useMemo } from 'react';

import { Block } from '../../../design/Block.tsx';
import { formatMoney } from '../../../design/numbers.ts';
import type { PenceCell } from '../../../take-away/column.ts';
import type { Column } from '../../../design/Table.tsx';
import { StatedTable } from '../../../figures/StatedTable.tsx';
import { BesideText } from './BesideText.tsx';

interface ChangeProps {
  readonly change: PlanChange;
  /** What the earlier side is called. */
  readonly before: string;
  readonly after: string;
  /** The entries by which the two were issued. */
  readonly statedIn: readonly number[];
}

/** One difference between two versions: amounts with their difference, then the texts side by side. */
export function Change({ change: { title, figures, text }, before, after, statedIn }: ChangeProps) {
  return (
    <Block heading={title}>
      {figures.length === 0 ? null : (
        <Figures figures={figures} before={before} after={after} caption={title} statedIn={statedIn} />
      )}
      {text.length === 0 ? null : <BesideText rows={text} before={before} after={after} caption={title} />}
    </Block>
  );
}

function columnsFor(before: string, after: string): readonly Column<FigureChange>[] {
  const amount = (
    heading: string,
    cell: (figure: FigureChange) => string,
    of: (figure: FigureChange) => number | undefined,
  ): Column<FigureChange> => ({ heading, numeric: true, cell, value: (figure) => penceOf(of(figure)) });
  return [
    {
      heading: 'What',
      names: true,
      cell: ({ label, isTotal }) => (isTotal ? <strong>{label}</strong> : label),
      value: ({ label }) => label,
    },
    amount(
      before,
      (figure) => side(figure.before, figure),
      (figure) => figure.before,
    ),
    amount(
      after,
      (figure) => side(figure.after, figure),
      (figure) => figure.after,
    ),
    amount('Difference', signed, (figure) => figure.difference),
  ];
}

interface FiguresProps {
  readonly figures: readonly FigureChange[];
  readonly before: string;
  readonly after: string;
  readonly caption: string;
  readonly statedIn: readonly number[];
}

function Figures({ figures, before, after, caption, statedIn }: FiguresProps) {
  const columns = useMemo(() => columnsFor(before, after), [before, after]);
  const named = `${caption}: amounts that differ`;
  return (
    <StatedTable caption={named} columns={columns} rows={figures} keyOf={({ label }) => label} statedIn={statedIn} />
  );
}

function penceOf(amount: number | undefined): PenceCell | 'Not stated' {
  return amount === undefined ? 'Not stated' : { pence: amount };
}

function side(amount: number | undefined, figure: FigureChange): string {
  return amount === undefined ? 'Not stated' : formatMoney(amount, amountsOf(figure));
}

function signed(figure: FigureChange): string {
  const difference = formatMoney(figure.difference, amountsOf(figure));
  return figure.difference > 0 ? `+${difference}` : difference;
}

/** Amounts in one row: they are shown alike. */
function amountsOf({ before = 0, after = 0 }: FigureChange): readonly number[] {
  return [before, after];
}
