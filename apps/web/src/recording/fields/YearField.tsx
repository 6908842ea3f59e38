import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';

import type { FieldsOf } from './fields.tsx';
import { yearOptions } from './years.ts';

interface YearFieldProps<Values extends FieldValues> {
  /** The fields of the form's own command. */
  readonly of: FieldsOf<Values>;
  readonly name: FieldPath<Values>;
}

/** A financial year in a command. The list begins with this year; the earlier and later ones are shown when asked for. */
export function YearField<Values extends FieldValues>({ of: { SelectField }, name }: YearFieldProps<Values>) {
  const [which, setWhich] = useState<'near' | 'all'>('near');
  const { getValues } = useFormContext();
  const [stated] = useState(() => {
    const year = getValues(name) as unknown;
    return typeof year === 'string' && year !== '' ? [year] : [];
  });
  return (
    <div className="mb-year">
      <SelectField
        name={name}
        label="Financial year"
        options={yearOptions(which, stated)}
        missing="Choose a financial year"
      />
      {which === 'all' ? null : (
        <button type="button" className="mb-link-button" onClick={() => setWhich('all')}>
          Earlier and later years<span className="govuk-visually-hidden"> for this amount</span>
        </button>
      )}
    </div>
  );
}
