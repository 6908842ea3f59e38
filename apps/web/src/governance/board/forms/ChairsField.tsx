import { AppointMember } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';

const { useField } = fieldsOf(AppointMember);

const options = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
];

/** Whether the member chairs the board. */
export function ChairsField() {
  const field = useField('chairs', 'Say whether this member chairs the board');
  const { field: chairs } = useController({ name: 'chairs' });
  return (
    <Radios
      {...field}
      label="In the chair?"
      options={options}
      control={(value) => ({
        name: 'chairs',
        checked: chairs.value === (value === 'yes'),
        onChange: () => chairs.onChange(value === 'yes'),
      })}
    />
  );
}
