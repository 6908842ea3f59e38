import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { useField } from '../../../recording/fields/form-context.ts';

interface YesNoFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** A question that is answered by yes or no. */
export function YesNoField({ name, label, hint }: YesNoFieldProps) {
  const field = useField(name, `Answer “${label}”`);
  return (
    <Controller
      name={name}
      render={({ field: { value, onChange } }) => (
        <Radios
          label={label}
          hint={hint}
          options={options}
          {...field}
          control={(one) => ({ name, checked: value === (one === 'yes'), onChange: () => onChange(one === 'yes') })}
        />
      )}
    />
  );
}
