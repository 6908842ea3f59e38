import { byRank, frameworkOn, gatesOf, isOpen, TableItem } from '@minutebook/domain';
import type { Item } from '@minutebook/domain';
import { useState } from 'react';
import { useController } from 'react-hook-form';

import { Select } from '../design/fields.tsx';
import { LineField, SelectField } from '../recording/fields.tsx';
import { useField } from '../recording/form-context.ts';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { MeetingForm, toMeeting } from './MeetingForm.tsx';
import type { OpenedMeeting } from './MeetingForm.tsx';

/** Puts something on the agenda. */
export function TablePage() {
  const [itemId] = useState(newId);
  return (
    <MeetingForm
      title="Table an item"
      intro="It comes before the board at this meeting. To have a plan decided on, name its project and the gate."
    >
      {(opened) => (
        <RecordForm
          schema={TableItem}
          begin={{ type: 'TableItem', meetingId: opened.meeting.meetingId, itemId, about: undefined }}
          submit="Table the item"
          why="Why does it come before the board?"
          next={toMeeting(opened.meeting.meetingId)}
        >
          <LineField name="title" label="Title" hint="As it is to stand on the agenda." />
          <Subject {...opened} />
        </RecordForm>
      )}
    </MeetingForm>
  );
}

/** The project and, where there is one, the gate; without a project neither is recorded. */
function Subject({ world, meeting }: OpenedMeeting) {
  const { value, onChange } = useController({ name: 'about' }).field;
  const { projectId = '' } = (value ?? {}) as Partial<NonNullable<Item['about']>>;
  const projects = world.states('project').filter(isOpen).toSorted(byRank);
  return (
    <>
      <Select
        {...useField('about.projectId', 'Choose the project')}
        label="Project (optional)"
        hint="The project that it is about."
        none="Choose"
        options={projects.map((one) => ({ value: one.projectId, label: one.title.value }))}
        value={projectId}
        // The whole of it at once: a project that is not chosen must leave nothing behind.
        onChange={({ target }) => onChange(target.value === '' ? undefined : { projectId: target.value })}
      />
      {projectId === '' ? null : <GateField key={projectId} world={world} meeting={meeting} />}
    </>
  );
}

function GateField({ world, meeting }: Pick<OpenedMeeting, 'world' | 'meeting'>) {
  const framework = frameworkOn(world.states('programme')[0], meeting.heldOn);
  const gates = framework === undefined ? [] : gatesOf(framework).filter((one) => one.gate.boardId === meeting.boardId);
  return (
    <SelectField
      name="about.gateId"
      label="Gate (optional)"
      hint={
        gates.length === 0
          ? 'No gate of the framework in force on the day of the meeting is this board’s.'
          : 'The gate at which the board is to decide on its plan.'
      }
      options={gates.map(({ gate, path }) => ({
        value: gate.gateId,
        label: path === 'short' ? `${gate.title} (short path)` : gate.title,
      }))}
    />
  );
}
