import { engagements, OpenConsultation } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { bearingsThere } from './bearings-there.ts';
import { BearsOnField } from './BearsOnField.tsx';
import { audienceOptions, serviceOptions } from './options.ts';

const { CheckboxField, DayField, LineField, ProseField } = fieldsOf(OpenConsultation);

interface Opened {
  readonly engagementId: string;
  readonly world: LedgerWorld;
  /** The project, by its id, from whose page the form was opened. */
  readonly about: string | undefined;
}

export const form: AnyForm = formOf({
  schema: OpenConsultation,
  subject: {
    what: 'consultation',
    open: (world, { said }): Opened => ({ engagementId: newId(), world, about: said['about'] }),
    ids: ({ engagementId }) => ({ engagementId }),
    back: () => ({ path: '/assurance/engagement', words: 'Back to engagement' }),
    next: ({ engagementId }) => ({ to: '/assurance/engagement/$engagementId', params: { engagementId } }),
  },
  title: 'Open a consultation',
  intro:
    'Who is asked what, about which projects, plans and decisions, and until when. What they say is recorded afterwards.',
  submit: 'Open the consultation',
  when: 'On which day does it open?',
  begin: ({ world, about }) => ({
    audiences: [],
    options: [],
    bearsOn: [
      bearingsThere(world).find(({ bearing }) => bearing.kind === 'project' && bearing.projectId === about)?.bearing ??
        {},
    ],
  }),
  Fields: ({ world }) => (
    <>
      <LineField name="title" label="Title" taken={engagements(world).map((one) => one.title)} />
      <ProseField name="question" label="What is asked?" />
      <CheckboxField name="audiences" label="Who is asked?" options={audienceOptions} missing="Choose one at least" />
      <BearsOnField world={world} />
      <CheckboxField
        name="options"
        label="Which ways to provide the service are asked about? (optional)"
        hint="Leave all empty where it is about something else."
        options={serviceOptions}
      />
      <DayField name="closesOn" label="On which day does it close?" />
    </>
  ),
});
