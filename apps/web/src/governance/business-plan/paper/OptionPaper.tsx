import { optionByYear, figuresOfOption, verdictWords } from '@minutebook/domain';
import type { Figure, Option, OptionYear, Stated } from '@minutebook/domain';

import { partOf } from '../../../figures/before.ts';
import type { Before } from '../../../figures/before.ts';
import { FigureView } from '../../../figures/FigureView.tsx';
import { EntryLink } from '../../../clock/links.tsx';
import { formatValue } from '../../../design/numbers.ts';
import type { PenceCell } from '../../../take-away/column.ts';
import { StatedTable } from '../../../figures/StatedTable.tsx';
import type { Column } from '../../../design/Table.tsx';
import { Tag } from '../../../design/Tag.tsx';
import type { TagColour } from '../../../design/Tag.tsx';
import { usePlanThen } from './plan-then.tsx';
import { Presented } from './Presented.tsx';

const colours: Record<Option['verdict'], TagColour> = { preferred: 'green', kept: 'blue', rejected: 'grey' };

const columns: readonly Column<OptionYear>[] = [
  { heading: 'Year', names: true, cell: ({ year }) => year },
  { heading: 'Cost', numeric: true, cell: ({ cost }) => money(cost), value: ({ cost }) => penceOf(cost) },
  {
    heading: 'Benefit',
    numeric: true,
    cell: ({ benefit }) => money(benefit),
    value: ({ benefit }) => penceOf(benefit),
  },
];

function penceOf(amount: number | undefined): PenceCell | 'Not stated' {
  return amount === undefined ? 'Not stated' : { pence: amount };
}

function money(amount: number | undefined): string {
  return amount === undefined ? 'Not stated' : formatValue(amount, 'pence');
}

/** One option as appraised, with why it is preferred, kept or rejected. */
export function OptionPaper({ option }: { readonly option: Stated<Option> }) {
  const { title, description, doNothing, verdict, because } = option.value;
  const { cost, benefit } = figuresOfOption(option);
  const { optionId } = option.value;
  const before = partOf(usePlanThen(), ({ options }) => options.find(({ value }) => value.optionId === optionId));
  const were = partOf(before, figuresOfOption);
  const rows = optionByYear(option.value);
  return (
    <section className="mb-option">
      <h3 className="govuk-heading-s">
        {title} <Tag colour={colours[verdict]}>{verdictWords[verdict]}</Tag>
      </h3>
      {doNothing ? <p className="govuk-body">This is the option of doing nothing.</p> : null}
      {description === undefined ? null : <Presented text={description} />}
      <p className="govuk-body mb-prose">Because: {because}</p>
      {rows.length === 0 ? (
        <p className="govuk-body">
          No costs or benefits are stated for it. Stated in <EntryLink n={option.n} />.
        </p>
      ) : (
        <>
          <div className="mb-figures">
            <OneFigure label={`Cost of “${title}”`} figure={cost} was={partOf(were, (one) => one.cost)} />
            <OneFigure label={`Benefit of “${title}”`} figure={benefit} was={partOf(were, (one) => one.benefit)} />
          </div>
          <StatedTable
            caption={`“${title}” by financial year`}
            columns={columns}
            rows={rows}
            keyOf={({ year }) => year}
            statedIn={[option.n]}
          />
        </>
      )}
    </section>
  );
}

interface OneFigureProps {
  readonly label: string;
  readonly figure: Figure | undefined;
  readonly was: Before<Figure>;
}

/** A figure, or that none is stated: nothing stated is not nothing gained. */
function OneFigure({ label, figure, was }: OneFigureProps) {
  if (figure !== undefined) return <FigureView figure={figure} was={was} small />;
  return (
    <div className="mb-figure mb-figure--small">
      <p className="mb-figure__label">{label}</p>
      <p className="mb-figure__value">Not stated</p>
    </div>
  );
}
