import { RecordFiguresNotGiven } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { PeriodField } from './PeriodField.tsx';
import { serviceForm } from './service-form.tsx';

const { LineField, RadioField } = fieldsOf(RecordFiguresNotGiven);

const things = [
  { value: 'contacts', label: 'Contacts' },
  { value: 'callHandling', label: 'How calls were handled' },
  { value: 'satisfaction', label: 'Satisfaction' },
];

const reasons = [
  { value: 'notCollected', label: 'Not collected: nobody counted' },
  { value: 'doesNotApply', label: 'Does not apply: there is nothing of the kind to count' },
];

/** Records that there is no figure, and why. */
export const form: AnyForm = serviceForm(RecordFiguresNotGiven, {
  title: 'Say why there are no figures',
  intro: 'That there is no figure for a period, and why. Neither is 0; figures that are recorded later take its place.',
  submit: 'Record it',
  when: 'When was it known?',
  begin: () => ({ what: 'contacts' }),
  Fields: () => (
    <>
      <RadioField name="what" label="What is not there?" options={things} />
      <PeriodField name="period" label="Month or quarter" />
      <RadioField name="because" label="Why?" options={reasons} />
      <LineField name="asStated" label="How the source says so (optional)" hint="Such as “n/a” or a footnote." />
    </>
  ),
});
