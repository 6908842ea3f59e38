import type { Periodicity } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsFor } from '../../../recording/fields/fields.tsx';

const { LineField, useField } = fieldsFor<Readonly<Record<string, string>>>();

const asked: Readonly<Record<Periodicity, { readonly label: string; readonly such: string; readonly means?: string }>> =
  {
    month: { label: 'Month', such: '2026-07' },
    quarter: {
      label: 'Quarter',
      such: '2026-Q3',
      means: ', which is July to September 2026: the quarter of the calendar year, not of the council’s',
    },
    year: { label: 'Financial year', such: '2026-27' },
  };

interface PeriodFieldProps {
  /** Path of the period in the command; its kind is what it begins with. */
  readonly name: string;
  readonly kind: Periodicity;
}

/** A period of one kind. */
export function PeriodField({ name, kind }: PeriodFieldProps) {
  const { label, such, means = '' } = asked[kind];
  return (
    <LineField
      name={`${name}.${kind}`}
      label={label}
      hint={`Such as ${such}${means}.`}
      missing={`Enter a ${label.toLowerCase()}, such as ${such}`}
    />
  );
}

interface AnyPeriodProps {
  readonly name: string;
  readonly label: string;
  readonly kinds: readonly Periodicity[];
}

/** A period of which the kind is asked first. */
export function AnyPeriodField({ name, label, kinds }: AnyPeriodProps) {
  const { value, onChange } = useController({ name }).field;
  const { kind } = (value ?? {}) as { readonly kind?: Periodicity };
  return (
    <>
      <Select
        {...useField(name, 'Choose how long it is')}
        label={label}
        none="Choose"
        options={kinds.map((one) => ({ value: one, label: `A ${asked[one].label.toLowerCase()}` }))}
        value={kind ?? ''}
        onChange={({ target }) =>
          onChange(target.value === '' ? undefined : { kind: target.value, [target.value]: '' })
        }
      />
      {kind === undefined ? null : <PeriodField name={name} kind={kind} />}
    </>
  );
}
