import { channels, PromiseChoice } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { channelOptions, serviceForm } from './service-form.tsx';

const { CheckboxField, ProseField } = fieldsOf(PromiseChoice);

/** Records what residents who use a channel by choice are promised. */
export const form: AnyForm = serviceForm(PromiseChoice, {
  title: 'Record what residents were promised',
  intro: 'What those who use phone or counter by choice can rely on.',
  submit: 'Record the promise',
  when: 'Since when does it hold?',
  begin: ({ world }) => ({
    promiseId: newId(),
    channelIds: channels(world)
      .filter(({ digital }) => !digital)
      .map(({ channelId }) => channelId),
  }),
  Fields: ({ world }) => (
    <>
      <CheckboxField name="channelIds" label="To those who choose" options={channelOptions(world)} />
      <ProseField name="text" label="What was promised?" hint="As it was said, such as in a minute." rows={3} />
    </>
  ),
});
