import { useState } from 'react';
import type { ComponentProps } from 'react';
import { Controller } from 'react-hook-form';

import { TextField } from '../../design/fields/fields.tsx';
import { penceIn, typedPounds } from '../../design/fields/pounds.ts';
import { useField } from './form-context.ts';

interface HundredthsProps {
  /** Path of the field in the command. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is said when nothing was entered. */
  readonly missing: string;
}

/** A number with up to two decimals, such as 0.4 FTE or 33.5%: typed as it is said, held in whole hundredths. */
export function HundredthsField({ name, missing, ...props }: HundredthsProps) {
  const field = useField(name, missing);
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        <Typed {...props} {...field} value={value as unknown} onChange={onChange} onBlur={onBlur} />
      )}
    />
  );
}

interface TypedProps extends Omit<ComponentProps<typeof TextField>, 'value' | 'onChange'> {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Typed({ value, onChange, ...props }: TypedProps) {
  const [typed, setTyped] = useState('');
  return (
    <TextField
      {...props}
      width={4}
      inputMode="decimal"
      autoComplete="off"
      value={penceIn(typed) === value ? typed : typedPounds(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(penceIn(target.value) ?? '');
      }}
    />
  );
}
