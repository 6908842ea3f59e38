import { useFormContext } from 'react-hook-form';

import { TextField } from '../design/fields/fields.tsx';
import { useField } from './form-context.ts';
import type { CommandField } from './form-context.ts';

interface NumberFieldProps {
  /** Path of the field in the command. */
  readonly name: CommandField;
  readonly label: string;
  readonly hint?: string;
  /** What is said when it is empty or no number. */
  readonly missing: string;
}

/** A whole number in a command. */
export function NumberField({ name, missing, ...props }: NumberFieldProps) {
  const field = useField(name, missing);
  const { register } = useFormContext();
  const setValueAs = (typed: unknown) => (typeof typed === 'string' ? numberOf(typed) : typed);
  return (
    <TextField
      {...props}
      {...field}
      {...register(name, { setValueAs })}
      width={4}
      inputMode="numeric"
      autoComplete="off"
    />
  );
}

/** The number; what was typed when it is none, so that the schema refuses it. */
function numberOf(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
