import { CallMeeting } from '@minutebook/domain';
import type { BoardState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { callWarnings } from './call-warnings.ts';
import { CallWarnings, CheckCall } from './CallWarnings.tsx';
import { toMeeting } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { DayField, LineField, SelectField } = fieldsOf(CallMeeting);

interface Opened {
  readonly meetingId: string;
  readonly boards: readonly BoardState[];
  /** The board that the address names. */
  readonly about: string | undefined;
}

/** Calls a board to meet on a day. Where there is something to know first, it is recorded only after a check that says so. */
export const form: AnyForm = formOf({
  schema: CallMeeting,
  subject: {
    what: 'meeting',
    open: (world, { said }): Opened => ({ meetingId: newId(), boards: world.states('board'), about: said['about'] }),
    ids: ({ meetingId }) => ({ meetingId }),
    kind: () => 'Governance',
    back: () => ({ path: '/meetings', words: 'Back to the meetings' }),
    next: ({ meetingId }) => toMeeting(meetingId),
  },
  title: 'Call a meeting',
  intro: 'A board is asked to meet on a day. Once it is called, items can be tabled. This does not say that it met.',
  submit: 'Call the meeting',
  when: 'When was it called?',
  why: 'Why is it called?',
  instead: ({ boards }) =>
    boards.length > 0 ? undefined : (
      <p className="govuk-body">
        There is no board to meet. <Link to="/boards/constitute">Constitute a board</Link> first.
      </p>
    ),
  begin: ({ boards, about }) => ({
    boardId: (boards.length === 1 ? boards[0] : boards.find(({ boardId }) => boardId === about))?.boardId,
  }),
  isToBeChecked: ({ boardId, heldOn }, world) => callWarnings(world, boardId, heldOn, today()).length > 0,
  check: (command, { boards }) => <CheckCall command={command} boards={boards} />,
  Fields: ({ boards }) => (
    <>
      <SelectField
        name="boardId"
        label="Board"
        options={boards.map(({ boardId, title }) => ({ value: boardId, label: title }))}
      />
      <DayField name="heldOn" label="On which day does it meet?" missing="Enter the day it meets" />
      <CallWarnings />
      <LineField name="startsAt" label="At what hour? (optional)" hint="On a clock of 24 hours, such as 14:30." />
      <LineField name="place" label="Place (optional)" hint="Such as “Committee Room 1”." />
    </>
  ),
});
