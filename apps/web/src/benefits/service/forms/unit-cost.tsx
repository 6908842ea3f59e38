import { AdoptServiceUnitCost } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { YesNoField } from '../../channel/forms/YesNoField.tsx';
import { channelOptions, serviceForm } from './service-form.tsx';

const { LineField, MoneyField, SelectField } = fieldsOf(AdoptServiceUnitCost);

/** Records what a contact of this service costs, where that is not what the channel costs. */
export const form: AnyForm = serviceForm(AdoptServiceUnitCost, {
  title: 'Adopt a cost of its own',
  intro: 'What one contact of this service costs from a day on, where it is not what the channel costs elsewhere.',
  submit: 'Adopt the cost',
  when: 'From which day on?',
  begin: () => ({ about: true }),
  Fields: ({ world }) => (
    <>
      <SelectField name="channelId" label="Channel" options={channelOptions(world)} />
      <MoneyField name="pence" label="Cost of one contact, in pounds" />
      <YesNoField name="about" label="Does its source say “about”?" />
      <LineField name="costSource" label="Where does the figure come from?" hint="Such as a time study." />
    </>
  ),
});
