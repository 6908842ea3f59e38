import { StatePosition } from '@minutebook/domain';

import { optionWords } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { engagementForm } from './engagement-form.ts';
import { audienceOptions, stanceOptions } from './options.ts';
import { StandsField } from './StandsField.tsx';

const { LineField, ProseField, RadioField } = fieldsOf(StatePosition);

export const form: AnyForm = engagementForm(StatePosition, {
  title: 'Record a position as stated',
  intro: ({ engagement: { options } }) =>
    options.length === 0
      ? 'What a body stated, word for word.'
      : `What a body stated, word for word, and where that stands on ${options.map((one) => optionWords[one]).join(', ')}.`,
  submit: 'Record the position',
  when: 'When was it stated?',
  begin: () => ({ positionId: newId(), stands: [] }),
  Fields: ({ engagement }) => (
    <>
      <LineField name="who" label="Who stated it?" hint="A union, a forum or another body; not a person’s name." />
      <RadioField
        name="audience"
        label="For whom does it speak?"
        options={audienceOptions.filter(({ value }) => engagement.audiences.includes(value))}
      />
      <ProseField name="words" label="In its own words" />
      <StandsField options={engagement.options} stances={stanceOptions} />
    </>
  ),
});
