import { RecordCallHandling } from '@minutebook/domain';
import { Controller } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { PeriodField } from './PeriodField.tsx';
import { basisOptions } from './basis-options.ts';
import { serviceForm } from './service-form.tsx';

const { NumberField, ProseField, RadioField, useField } = fieldsOf(RecordCallHandling);

/** Records how calls were handled in a month or a quarter. */
export const form: AnyForm = serviceForm(RecordCallHandling, {
  title: 'Record how calls were handled',
  intro: 'As the source states it. What it does not state stays empty, and is no 0.',
  submit: 'Record the calls',
  when: 'When was it recorded?',
  begin: () => ({ basis: 'measured' }),
  Fields: () => (
    <>
      <PeriodField name="period" label="Month or quarter" />
      <NumberField name="offered" label="Calls offered" hint="All that reached the queue." />
      <NumberField name="answered" label="Answered (optional)" />
      <NumberField name="abandoned" label="Abandoned by the caller (optional)" />
      <HundredthsField
        name="abandonedShare"
        label="Abandoned, in percent (optional)"
        hint="Only where the source gives no count; such as 12.5."
        missing="Enter a percentage, such as 12.5"
      />
      <NumberField name="waitSeconds" label="Average wait, in seconds (optional)" />
      <NumberField name="talkSeconds" label="Average talk, in seconds (optional)" />
      <RadioField name="basis" label="Was it counted?" options={basisOptions} />
      <Finality />
      <ProseField
        name="definition"
        label="What counts as a call? (optional)"
        hint="Only where the source says so. Another definition than before begins a new series."
        rows={2}
      />
    </>
  ),
});

const finalities = [
  { value: 'final', label: 'No' },
  { value: 'preliminary', label: 'Yes: the update will correct this entry' },
];

function Finality() {
  const field = useField('preliminary', 'Say whether the figures will be updated');
  return (
    <Controller
      name="preliminary"
      render={({ field: { value, onChange } }) => (
        <Radios
          label="Does the source say that the figures will be updated?"
          options={finalities}
          {...field}
          control={(one) => ({
            name: 'preliminary',
            checked: (value === true) === (one === 'preliminary'),
            onChange: () => onChange(one === 'preliminary' ? true : ''),
          })}
        />
      )}
    />
  );
}
