import { listed } from '@minutebook/domain';
import { useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';

import type { FieldsOf } from './fields.tsx';
import { yearOptions } from './years.ts';

interface YearFieldProps<Values extends FieldValues> {
  /** The fields of the form's own command. */
  readonly of: FieldsOf<Values>;
  readonly name: FieldPath<Values>;
  /** Years that take nothing more: they are not offered, and said to be closed. */
  readonly closed?: readonly string[] | undefined;
}

const noYears: readonly string[] = [];

/** A financial year in a command. The list begins with the last year; the earlier and later ones are shown when asked for. */
export function YearField<Values extends FieldValues>({
  of: { SelectField },
  name,
  closed = noYears,
}: YearFieldProps<Values>) {
  const [which, setWhich] = useState<'near' | 'all'>('near');
  const { getValues } = useFormContext();
  const statedNow = () => {
    const year = getValues(name) as unknown;
    return typeof year === 'string' && year !== '' ? [year] : noYears;
  };
  const [stated] = useState(statedNow);
  const kept = [...stated, ...statedNow()];
  const field = useRef<HTMLDivElement>(null);
  // The button goes, and would take the focus of the keyboard with it.
  const showAll = (): void => {
    setWhich('all');
    field.current?.querySelector('select')?.focus();
  };
  return (
    <div className="mb-year" ref={field}>
      <SelectField
        name={name}
        label="Financial year"
        options={yearOptions(which, kept, closed)}
        {...hintOf(closed.filter((year) => !kept.includes(year)))}
        missing="Choose a financial year"
      />
      {which === 'all' ? null : (
        <button type="button" className="mb-link-button" onClick={showAll}>
          Earlier and later years<span className="govuk-visually-hidden"> for this amount</span>
        </button>
      )}
    </div>
  );
}

/** “2025-26 is closed, and not offered.” */
function hintOf(closed: readonly string[]): { readonly hint?: string } {
  if (closed.length === 0) return {};
  return { hint: `${listed(closed)} ${closed.length === 1 ? 'is' : 'are'} closed, and not offered.` };
}
