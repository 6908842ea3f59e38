import { hasParts, measureOf, periodsDue, RecordMeasurement } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { benefitForm, newestMeasure } from './benefit-form.ts';
import type { OpenedBenefit } from './benefit-form.ts';
import { noMeasure } from './NoMeasure.tsx';
import { PartsFields } from './PartsFields.tsx';
import { PeriodField } from './PeriodField.tsx';
import { ValueField } from './ValueField.tsx';

const { LineField, ProseField, RadioField } = fieldsOf(RecordMeasurement);

/** The first period that is due; of the measure’s kind where none is. */
function firstDue({ benefit }: OpenedBenefit) {
  const kind = newestMeasure(benefit).measure?.periodicity ?? 'month';
  return periodsDue(benefit, today())[0] ?? { kind, [kind]: '' };
}

export const form: AnyForm = benefitForm(RecordMeasurement, {
  title: 'Record a measurement',
  intro:
    'What one period was measured to be, once it is over. It is never edited: a correction stands beside the figure that it corrects.',
  submit: 'Record the measurement',
  when: 'When was it measured?',
  begin: (opened) => ({
    definition: newestMeasure(opened.benefit).definition,
    period: firstDue(opened),
    basis: 'measured',
  }),
  instead: noMeasure,
  Fields,
});

/** By the definition that the measurement is of: what is corrected may be of an earlier one. */
function Fields({ benefit }: OpenedBenefit) {
  const definition = Number(useWatch({ name: 'definition' }));
  const measure = measureOf(benefit, definition)?.value;
  return (
    <>
      <PeriodField name="period" kind={measure?.periodicity ?? 'month'} />
      {measure !== undefined && hasParts(measure.unit) ? <PartsFields unit={measure.unit} /> : null}
      <ValueField name="value" label="What was it" unit={measure?.unit} />
      <RadioField
        name="basis"
        label="Was it measured, or estimated?"
        options={[
          { value: 'measured', label: 'Measured' },
          { value: 'estimated', label: 'Estimated: a measurement may take its place later' },
        ]}
      />
      <LineField name="takenFrom" label="Where does the figure come from?" />
      <ProseField name="evidence" label="Evidence (optional)" hint="Where somebody else can look it up." />
    </>
  );
}
