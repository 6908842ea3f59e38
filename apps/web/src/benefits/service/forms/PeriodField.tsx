import { periodIn } from '@minutebook/domain';
import { useState } from 'react';
import { Controller } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { TextField } from '../../../design/fields/fields.tsx';
import { useField } from '../../../recording/fields/form-context.ts';
import { periodExamples } from './typed-periods.ts';

/** One month or quarter that is over, in words or in figures. */
export function PeriodField({ name, label }: { readonly name: string; readonly label: string }) {
  const examples = periodExamples(today());
  const field = useField(name, `Enter a month or a quarter, ${examples}`);
  const [typed, setTyped] = useState('');
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange, onBlur } }) => {
        const held = typeof value === 'string' ? value : '';
        return (
          <TextField
            label={label}
            hint={`One that is over, ${examples}.`}
            {...field}
            autoComplete="off"
            value={(periodIn(typed) ?? typed) === held ? typed : held}
            onChange={({ target }) => {
              setTyped(target.value);
              onChange(periodIn(target.value) ?? target.value);
            }}
            onBlur={onBlur}
          />
        );
      }}
    />
  );
}
