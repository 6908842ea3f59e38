import { useState } from 'react';
import { Controller } from 'react-hook-form';

import { TextField } from '../../../design/fields/fields.tsx';
import { useField } from '../../../recording/fields/form-context.ts';
import { periodsIn } from './typed-periods.ts';

interface PeriodsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

/** Several months or quarters, typed beside one another. */
export function PeriodsField({ name, label, hint }: PeriodsFieldProps) {
  const field = useField(name, 'Enter months, such as 2026-01 2026-02 2026-03, or quarters, such as 2026-Q1');
  const [typed, setTyped] = useState('');
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange, onBlur } }) => {
        const held = Array.isArray(value) ? (value as readonly string[]) : [];
        return (
          <TextField
            label={label}
            hint={hint}
            {...field}
            autoComplete="off"
            value={periodsIn(typed).join(' ') === held.join(' ') ? typed : held.join(' ')}
            onChange={({ target }) => {
              setTyped(target.value);
              onChange(periodsIn(target.value));
            }}
            onBlur={onBlur}
          />
        );
      }}
    />
  );
}
