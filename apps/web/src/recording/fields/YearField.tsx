import { useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';

import type { FieldsOf } from './fields.tsx';
import { yearOptions } from './years.ts';

interface YearFieldProps<Values extends FieldValues> {
  /** The fields of the form's own command. */
  readonly of: FieldsOf<Values>;
  readonly name: FieldPath<Values>;
}

/** A financial year in a command. The list begins with the last year; the earlier and later ones are shown when asked for. */
export function YearField<Values extends FieldValues>({ of: { SelectField }, name }: YearFieldProps<Values>) {
  const [which, setWhich] = useState<'near' | 'all'>('near');
  const { getValues } = useFormContext();
  const [stated] = useState(() => {
    const year = getValues(name) as unknown;
    return typeof year === 'string' && year !== '' ? [year] : [];
  });
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
        options={yearOptions(which, stated)}
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
