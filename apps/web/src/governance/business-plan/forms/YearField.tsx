import { useState } from 'react';
import { useFormContext } from 'react-hook-form';

import { SelectField } from '../../../recording/fields.tsx';
import type { CommandField } from '../../../recording/form-context.ts';
import { yearOptions } from './years.ts';

/** A financial year in a command. The list begins with this year; the earlier and later ones are shown when asked for. */
export function YearField({ name }: { readonly name: CommandField }) {
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
