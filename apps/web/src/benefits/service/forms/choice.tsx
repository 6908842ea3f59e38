import { channels, RecordChannelChoice } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { PeriodField } from './PeriodField.tsx';
import { channelOptions, serviceForm } from './service-form.tsx';

const { LineField, NumberField, SelectField } = fieldsOf(RecordChannelChoice);

/** Records who uses a channel by choice, of those who were asked. */
export const form: AnyForm = serviceForm(RecordChannelChoice, {
  title: 'Record who uses phone or counter by choice',
  intro: 'Residents who could serve themselves and choose not to, each counted once, of those who were asked.',
  submit: 'Record it',
  when: 'When was it recorded?',
  begin: ({ world }) => ({
    choices: channels(world)
      .filter(({ digital }) => !digital)
      .map(({ channelId }) => ({ channelId, residents: '' })),
  }),
  Fields: ({ world }) => (
    <>
      <PeriodField name="period" label="Month or quarter" />
      <NumberField name="respondents" label="Respondents" />
      <Rows name="choices" legend="By choice" row="channel" fresh={() => ({ channelId: '', residents: '' })}>
        {(index) => (
          <>
            <SelectField name={`choices.${index}.channelId`} label="Channel" options={channelOptions(world)} />
            <NumberField name={`choices.${index}.residents`} label="Residents" missing="Enter a whole number" />
          </>
        )}
      </Rows>
      <LineField name="sourceLine" label="Where do the figures come from?" hint="Such as the residents’ survey." />
    </>
  ),
});
