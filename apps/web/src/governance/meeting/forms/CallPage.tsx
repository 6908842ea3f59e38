import { CallMeeting } from '@minutebook/domain';
import type { BoardState, Command } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { PathLink } from '../../../clock/links.tsx';
import { DayField, LineField, SelectField } from '../../../recording/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { useNow } from '../../../replay/index.ts';
import { Page } from '../../../shell/Page.tsx';
import { CallWarnings, checkCall } from './CallWarnings.tsx';
import { toMeeting } from './MeetingForm.tsx';

/** Calls a board to meet on a day. */
export function CallPage() {
  const boards = useNow().world.states('board');
  return (
    <Page
      title="Call a meeting"
      kind="Governance"
      intro="A board is asked to meet on a day. Once it is called, items can be tabled. This does not say that it met."
    >
      {boards.length === 0 ? (
        <p className="govuk-body">
          There is no board to meet. <Link to="/boards/constitute">Constitute a board</Link> first.
        </p>
      ) : (
        <TheForm boards={boards} />
      )}
      <p className="govuk-body">
        <PathLink path="/governance">Back to governance</PathLink>
      </p>
    </Page>
  );
}

/** Where there is something to know first, it is recorded only after a check that says so. */
function TheForm({ boards }: { readonly boards: readonly BoardState[] }) {
  const [meetingId] = useState(newId);
  const [warned, setWarned] = useState(false);
  const only = boards.length === 1 ? boards[0]?.boardId : undefined;
  return (
    <RecordForm
      schema={CallMeeting}
      begin={{ type: 'CallMeeting', meetingId, boardId: only }}
      submit="Call the meeting"
      when="When was it called?"
      why="Why is it called?"
      {...(warned ? { check: (command: Command) => checkCall(command, boards) } : {})}
      next={toMeeting(meetingId)}
    >
      <SelectField
        name="boardId"
        label="Board"
        options={boards.map(({ boardId, title }) => ({ value: boardId, label: title }))}
      />
      <DayField name="heldOn" label="On which day does it meet?" missing="Enter the day it meets" />
      <CallWarnings tell={setWarned} />
      <LineField name="place" label="Place (optional)" hint="Such as “Committee Room 1”." />
    </RecordForm>
  );
}
