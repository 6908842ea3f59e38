import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';

import { Checkboxes, Radios } from '../design/fields/choices.tsx';
import { DayField as DayControl } from '../design/fields/DayField.tsx';
import { Select, TextArea, TextField } from '../design/fields/fields.tsx';
import type { Option } from '../design/fields/fields.tsx';
import { MoneyField as MoneyControl } from '../design/fields/MoneyField.tsx';
import { useField } from './form-context.ts';
import type { CommandField } from './form-context.ts';

interface Named {
  /** Path of the field in the command. */
  readonly name: CommandField;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is said when nothing was entered; made from the label when absent. */
  readonly missing?: string;
}

type Choice = Named & { readonly options: readonly Option[] };

/** What is said when nothing was entered: “Enter the title”, or that a question wants an answer. */
function missingWords(verb: 'Enter' | 'Choose', label: string): string {
  const asked = label.replace(/ \(optional\)$/, '');
  return asked.endsWith('?') ? `Answer “${asked}”` : `${verb} the ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
}

/** One line of words in a command. */
export function LineField({ name, missing, ...props }: Named) {
  const field = useField(name, missing ?? missingWords('Enter', props.label));
  const { register } = useFormContext();
  return <TextField {...props} {...field} {...register(name)} autoComplete="off" />;
}

/** Several lines of words in a command; `rows` is how many are seen at once. */
export function ProseField({ name, missing, ...props }: Named & { readonly rows?: number }) {
  const field = useField(name, missing ?? missingWords('Enter', props.label));
  const { register } = useFormContext();
  return <TextArea {...props} {...field} {...register(name)} />;
}

interface SelectFieldProps extends Named {
  readonly options: readonly Option[];
  /** Makes the value a number. */
  readonly numbers?: boolean;
}

/** One of many in a command. */
export function SelectField({ name, missing, numbers = false, ...props }: SelectFieldProps) {
  const field = useField(name, missing ?? missingWords('Choose', props.label));
  const { register } = useFormContext();
  const asNumber = { setValueAs: (value: unknown) => (value === '' ? undefined : Number(value)) };
  return <Select {...props} {...field} none="Choose" {...register(name, numbers ? asNumber : {})} />;
}

/** One of a few in a command. */
export function RadioField({ name, missing, ...props }: Choice) {
  const field = useField(name, missing ?? missingWords('Choose', props.label));
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange } }) => (
        <Radios
          {...props}
          {...field}
          control={(one) => ({ name, checked: value === one, onChange: () => onChange(one) })}
        />
      )}
    />
  );
}

/** Any of a few in a command; the value is the list of those chosen. Its default value must be a list. */
export function CheckboxField({ name, missing, ...props }: Choice) {
  const field = useField(name, missing ?? missingWords('Choose', props.label));
  const { register } = useFormContext();
  return <Checkboxes {...props} {...field} control={() => register(name)} />;
}

/** A day in a command. */
export function DayField({ name, missing, ...props }: Named) {
  const field = useField(name, missing ?? missingWords('Enter', props.label));
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        <DayControl
          {...props}
          {...field}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
          onBlur={onBlur}
        />
      )}
    />
  );
}

/** An amount in a command: typed in pounds, held in whole pence. */
export function MoneyField({ name, missing, ...props }: Named) {
  const field = useField(name, missing ?? 'Enter an amount in pounds, such as 1,250 or 1,250.50');
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        // An undefined value would be filled in again with what the form began with.
        <MoneyControl {...props} {...field} value={value} onChange={(pence) => onChange(pence ?? '')} onBlur={onBlur} />
      )}
    />
  );
}
