import {
  basisFigures,
  budgets,
  isDay,
  lastDayOfMonth,
  measureIdOf,
  monthsOfYear,
  periodWords,
  pounds,
  statedLabel,
} from '@minutebook/domain';
import type { BudgetLine, Figure, FigureThere, LedgerWorld } from '@minutebook/domain';
import { useEffect, useMemo } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';

import { useClocks } from '../../../clock/use-clocks.ts';
import { departmentTitle } from '../../../delivery/public/department-title.ts';
import { Radios } from '../../../design/fields/choices.tsx';
import { groupClass, HintAndError, Select } from '../../../design/fields/fields.tsx';
import { useField } from '../../../recording/fields/form-context.ts';
import { useClaimable, useWhose } from './WhoseField.tsx';

interface WorldProps {
  readonly world: LedgerWorld;
}

/** By which benefit; what is counted of it comes with it. */
export function BenefitField({ world }: WorldProps) {
  const { day } = useClocks();
  const { setValue } = useFormContext();
  const { value, onChange } = useController({ name: 'benefitId' }).field as {
    readonly value: unknown;
    readonly onChange: (to: string) => void;
  };
  const whose = useWhose();
  const mine = useClaimable(world, whose?.departmentId).find(({ year }) => year === whose?.year)?.benefits ?? [];
  const department = whose === undefined ? '' : ` for ${departmentTitle(whose.departmentId, world)}`;
  return (
    <Select
      {...useField('benefitId', 'Choose the benefit by which it was saved')}
      label="By which benefit?"
      hint={`Only those${department} of which there is a figure in money.`}
      none={whose === undefined ? 'Choose the department and the year first' : 'Choose'}
      options={mine.map(({ benefitId, title }) => ({ value: benefitId, label: title }))}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => {
        onChange(target.value);
        setValue('measureId', measureIdOf(world, target.value, day));
      }}
    />
  );
}

/** The months that it is for: those of its financial year that are over. */
export function MonthFields() {
  const whose = useWhose();
  const { day } = useClocks();
  const months = whose === undefined ? [] : monthsOfYear(whose.year).filter((one) => lastDayOfMonth(one) <= day);
  const options = months.map((value) => ({ value, label: periodWords(value) }));
  return (
    <>
      <MonthSelect name="months.from" label="From which month on?" options={options} />
      <MonthSelect name="months.to" label="Up to and with which month?" options={options} />
    </>
  );
}

interface MonthSelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function MonthSelect({ name, label, options }: MonthSelectProps) {
  const { register } = useFormContext();
  const none = options.length === 0 ? 'Choose the year first' : 'Choose';
  return (
    <Select {...useField(name, `Answer “${label}”`)} label={label} none={none} options={options} {...register(name)} />
  );
}

/** The figures that the claim can rest on, as they read on the day of the claim; today's before a day is typed. */
function useFigures(world: LedgerWorld): readonly Figure<'pence'>[] {
  const { day } = useClocks();
  const departmentId = useWhose()?.departmentId;
  const [benefitId, from, to, typed] = useWatch({
    name: ['benefitId', 'months.from', 'months.to', 'effectiveOn'],
  }) as readonly unknown[];
  const on = typeof typed === 'string' && isDay(typed) ? typed : day;
  return useMemo(() => {
    if (departmentId === undefined || typeof benefitId !== 'string' || benefitId === '') return [];
    if (typeof from !== 'string' || typeof to !== 'string' || from === '' || to === '' || from > to) return [];
    return basisFigures(world, on, { departmentId, benefitId, months: { from, to } });
  }, [world, on, departmentId, benefitId, from, to]);
}

/** The figure that it rests on: put in with the position of the ledger at which it reads so. */
export function BasisField({ world }: WorldProps) {
  const { value, onChange } = useController({ name: 'figure' }).field as {
    readonly value: Partial<FigureThere> | undefined;
    readonly onChange: (to: unknown) => void;
  };
  const field = useField('figure', 'Choose the figure that it rests on');
  const figures = useFigures(world);
  const chosen = figures.find((one) => statedLabel(one) === value?.label);
  useEffect(() => {
    // What is chosen is a figure and not its value, which is another one on another day. It is never emptied here: an empty
    // field would read as the draft that the form began with.
    if (chosen !== undefined && chosen.value !== value?.value) onChange(statedAt(chosen, world.n));
  });
  if (figures.length === 0) {
    return (
      <div className={groupClass(field.error)}>
        <HintAndError {...field} />
        <p className="govuk-body" id={field.id} tabIndex={-1}>
          No figure in money is there yet for this department, benefit and these months. Choose them above; or record
          contacts or measurements first, since a claim rests on a figure.
        </p>
      </div>
    );
  }
  return (
    <Radios
      {...field}
      label="On which figure does it rest?"
      hint={`As it reads after entry ${world.n}; the claim keeps that position.`}
      options={figures.map((one) => ({ value: statedLabel(one), label: `${one.label}: ${pounds(one.value)}` }))}
      control={(label) => ({
        name: 'figure',
        checked: value?.label === label,
        onChange: () => {
          const figure = figures.find((one) => statedLabel(one) === label);
          onChange(figure && statedAt(figure, world.n));
        },
      })}
    />
  );
}

function statedAt(figure: FigureThere, n: number) {
  return { label: statedLabel(figure), value: figure.value, n };
}

/** The line of a budget that it is claimed on: one of its allocations, or what is not allocated. */
export function LineField({ world }: WorldProps) {
  const { value, onChange } = useController({ name: 'line' }).field as {
    readonly value: BudgetLine | undefined;
    readonly onChange: (to: BudgetLine | undefined) => void;
  };
  const lines = budgets(world).flatMap(({ budgetId, title, allocations }) => [
    { line: { budgetId }, label: `${title}: not allocated` },
    ...allocations.map((one) => ({
      line: { budgetId, allocationId: one.allocationId },
      label: `${title}: ${one.title}`,
    })),
  ]);
  return (
    <Select
      {...useField('line', 'Choose the line of a budget')}
      label="On which line of a budget?"
      hint="Where less is needed, so that it can be taken from there once it is verified."
      none="Choose"
      options={lines.map(({ line, label }) => ({ value: keyOf(line), label }))}
      value={value === undefined ? '' : keyOf(value)}
      onChange={({ target }) => onChange(lines.find(({ line }) => keyOf(line) === target.value)?.line)}
    />
  );
}

function keyOf({ budgetId, allocationId = '' }: BudgetLine): string {
  return `${budgetId} ${allocationId}`;
}
