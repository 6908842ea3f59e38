import { PublishReport } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { LineField, SelectField } from '../../recording/fields.tsx';
import { newId } from '../../recording/new-id.ts';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { MeetingForm, toMeeting } from './forms/MeetingForm.tsx';

/** Puts a paper before a meeting, made from the ledger as it stands now. */
export function PaperPage() {
  const { about } = useSearch({ from: '/meetings/$meetingId/paper' });
  const [reportId] = useState(newId);
  return (
    <MeetingForm
      title="Put a paper before the meeting"
      intro="The paper is tied to the last entry there is now. Whoever opens it later sees the plan of the project it is about, or the overview, as it stands now."
    >
      {({ meeting, world }) => (
        <RecordForm
          schema={PublishReport}
          begin={{
            type: 'PublishReport',
            meetingId: meeting.meetingId,
            reportId,
            itemId: about,
            position: world.n,
          }}
          submit="Put it before the meeting"
          why="Anything to add?"
          next={toMeeting(meeting.meetingId)}
        >
          <p className="govuk-body">It is made from the ledger up to entry {world.n}.</p>
          <LineField name="title" label="Title of the paper" />
          <SelectField
            name="itemId"
            label="For which item? (optional)"
            options={meeting.items.map(({ value }) => ({ value: value.itemId, label: value.title }))}
          />
        </RecordForm>
      )}
    </MeetingForm>
  );
}
