import { channels, RecordContacts } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { PeriodField } from './PeriodField.tsx';
import { basisOptions } from './basis-options.ts';
import { channelOptions, serviceForm } from './service-form.tsx';

const { LineField, NumberField, ProseField, RadioField, SelectField } = fieldsOf(RecordContacts);

/** Records the contacts of a month or a quarter. */
export const form: AnyForm = serviceForm(RecordContacts, {
  title: 'Record contacts',
  intro:
    'How many contacts came by each channel. 0 says that it was counted and none came; remove a channel that was not counted.',
  submit: 'Record the contacts',
  when: 'When was it recorded?',
  begin: ({ world }) => ({
    basis: 'measured',
    contacts: channels(world).map(({ channelId }) => ({ channelId, contacts: '' })),
  }),
  Fields: ({ world }) => (
    <>
      <PeriodField name="period" label="Month or quarter" />
      <Rows name="contacts" legend="Contacts by channel" row="channel" fresh={() => ({ channelId: '', contacts: '' })}>
        {(index) => (
          <>
            <SelectField name={`contacts.${index}.channelId`} label="Channel" options={channelOptions(world)} />
            <NumberField
              name={`contacts.${index}.contacts`}
              label="Contacts"
              missing="Enter a whole number of contacts, or remove the channel"
            />
          </>
        )}
      </Rows>
      <RadioField name="basis" label="Was it counted?" options={basisOptions} />
      <LineField name="sourceLine" label="Where do the figures come from?" hint="Such as the system or the report." />
      <ProseField
        name="definition"
        label="What counts as a contact? (optional)"
        hint="Only where the source says so. Another definition than before begins a new series."
        rows={2}
      />
    </>
  ),
});
