import { AskForResource, hoursOn } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import { postForm } from './post-form.ts';

const fields = fieldsOf(AskForResource);
const { DayField, SelectField } = fields;

export const form: AnyForm = postForm(AskForResource, {
  title: 'Ask for its time',
  intro: 'A project asks for so much of the post. It sets nothing aside: several may ask for more than there is.',
  submit: 'Record it',
  when: 'When was it asked for?',
  begin: ({ post }) => ({ askId: newId(), fte: hoursOn(post, today()).value.fte }),
  Fields: ({ world }) => (
    <>
      <SelectField
        name="projectId"
        label="Which project asks?"
        options={world
          .states('project')
          .filter((one) => one.ended === undefined)
          .map(({ projectId, title }) => ({ value: projectId, label: title.value }))}
      />
      <HundredthsField name="fte" label="FTE" hint="Such as 0.6." missing="Enter the FTE, such as 0.6" />
      <DayField name="firstDay" label="From which day?" />
      <DayField name="lastDay" label="To which day?" />
    </>
  ),
});
