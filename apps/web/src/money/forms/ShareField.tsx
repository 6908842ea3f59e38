import { AdoptVirementRules } from '@minutebook/domain';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import type { z } from 'zod';

import { TextField } from '../../design/fields/fields.tsx';
import { fieldsOf } from '../../recording/fields/fields.tsx';

const { useField } = fieldsOf(AdoptVirementRules);

/** A share of a budget: typed as a percentage, held in hundredths of a percent. Stays as it was typed. */
export function ShareField({ name }: { readonly name: FieldPath<z.infer<typeof AdoptVirementRules>> }) {
  const { value, onChange } = useController({ name }).field as { value: unknown; onChange: (to: unknown) => void };
  const [typed, setTyped] = useState('');
  return (
    <TextField
      {...useField(name, 'Enter a percentage from 0.01 to 100, such as 5 or 2.5')}
      label="Percentage of the budget"
      hint="Such as 5 or 2.5; of all that is approved for it, over all years."
      width={4}
      autoComplete="off"
      value={shareOf(typed) === value ? typed : percentOf(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(shareOf(target.value));
      }}
    />
  );
}

/** Hundredths of a percent; what was typed when that is no percentage, so that the schema refuses it. */
function shareOf(typed: string): number | string {
  const [, whole, part = ''] = /^\s*(\d{1,3})(?:\.(\d{1,2}))?\s*%?\s*$/.exec(typed) ?? [];
  return whole === undefined ? typed : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

function percentOf(value: unknown): string {
  if (typeof value === 'number') return String(value / 100);
  return typeof value === 'string' ? value : '';
}
