import { PublishReport } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { meetingForm } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { LineField, SelectField } = fieldsOf(PublishReport);

/** Puts a paper before a meeting, made from the ledger as it stands now. */
export const form: AnyForm = meetingForm(PublishReport, {
  title: 'Put a paper before the meeting',
  intro:
    'The paper is tied to the last entry there is now. Whoever opens it later sees the plan of the project it is about, or the overview, as it stands now.',
  submit: 'Put it before the meeting',
  why: 'Anything to add?',
  begin: ({ world, about }) => ({ reportId: newId(), itemId: about, position: world.n }),
  Fields: ({ world, meeting }) => (
    <>
      <p className="govuk-body">It is made from the ledger up to entry {world.n}.</p>
      <LineField name="title" label="Title of the paper" taken={meeting.reports.map((one) => one.value.title)} />
      <SelectField
        name="itemId"
        label="For which item? (optional)"
        options={meeting.items.map(({ value }) => ({ value: value.itemId, label: value.title }))}
      />
    </>
  ),
});
