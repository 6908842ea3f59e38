import { RecordAssessment } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';

const { DayField, useField } = fieldsOf(RecordAssessment);

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No, or it is not known when' },
];

/** When the body was there, where that is known. */
export function VisitFields() {
  const { value, onChange } = useController({ name: 'visited' }).field;
  const isKnown = value === undefined || value === '' ? 'no' : 'yes';
  return (
    <>
      <Radios
        {...useField('visited', 'Say whether the days of the visit are known')}
        label="Are the days of its visit known?"
        options={options}
        control={(one) => ({
          name: 'visited',
          checked: isKnown === one,
          onChange: () => onChange(one === 'yes' ? { from: '', to: '' } : undefined),
        })}
      />
      {isKnown === 'no' ? null : (
        <>
          <DayField name="visited.from" label="First day of the visit" />
          <DayField name="visited.to" label="Last day of the visit" hint="The first day again where it was one day." />
        </>
      )}
    </>
  );
}
