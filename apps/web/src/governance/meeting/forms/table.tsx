import {
  byRank,
  frameworkOn,
  gatesOf,
  isOpen,
  plansToTable,
  TableItem,
  waitingPlans,
  whereTabled,
} from '@minutebook/domain';
import type { GateInForce, Item, LedgerWorld, MeetingState } from '@minutebook/domain';
import { useController, useWatch } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { WarningText } from '../../../design/WarningText.tsx';
import { apartOf } from '../../../delivery/public/apart.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { meetingDay } from '../../public/meeting-day.ts';
import { meetingForm } from './meeting-form.ts';
import type { OpenedMeeting } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { LineField, SelectField, useField } = fieldsOf(TableItem);

/** Puts something on the agenda. */
export const form: AnyForm = meetingForm(TableItem, {
  title: 'Table an item',
  intro: 'It comes before the board at this meeting. To have a plan decided on, name its project and the gate.',
  submit: 'Table the item',
  why: 'Why does it come before the board?',
  begin: (opened) => ({ itemId: newId(), ...proposed(opened) }),
  Fields: (opened) => (
    <>
      <LineField
        name="title"
        label="Title"
        hint="As it is to stand on the agenda."
        taken={opened.meeting.items.map((one) => one.value.title)}
      />
      <AboutProject {...opened} />
    </>
  ),
});

/** For a plan that the address names as waiting: its project, the gate it waits at, and a title. */
function proposed({ about: projectId, meeting, world }: OpenedMeeting) {
  const plan = plansToTable(meeting, world).find((one) => one.project.projectId === projectId);
  if (plan === undefined) return { about: undefined };
  const { project, gateId, gate, version } = plan;
  return {
    title: `${project.title.value}: version ${version} of its plan, at “${gate}”`,
    about: { projectId: project.projectId, gateId },
  };
}

/** The project and, where there is one, the gate; without a project neither is recorded. */
function AboutProject({ world, meeting }: OpenedMeeting) {
  const { value, onChange } = useController({ name: 'about' }).field;
  const { projectId = '' } = (value ?? {}) as Partial<NonNullable<Item['about']>>;
  const projects = world.states('project').filter(isOpen).toSorted(byRank);
  // A plan that waits for this board is most likely what the item is for.
  const proposing = (chosen: string) => {
    const waits = plansToTable(meeting, world).find((one) => one.project.projectId === chosen);
    return { projectId: chosen, ...(waits === undefined ? {} : { gateId: waits.gateId }) };
  };
  return (
    <>
      <Select
        {...useField('about.projectId', 'Choose the project')}
        label="Project (optional)"
        hint="The project that it is about."
        none="Choose"
        options={projects.map((one) => ({ value: one.projectId, label: one.title.value, apart: apartOf(one, world) }))}
        value={projectId}
        // The whole of it at once: a project that is not chosen must leave nothing behind.
        onChange={({ target }) => onChange(target.value === '' ? undefined : proposing(target.value))}
      />
      {projectId === '' ? null : <GateField key={projectId} world={world} meeting={meeting} />}
      <AtNoGate projectId={projectId} sentences={passedOver(projectId, world, meeting)} />
      <OnAnotherAgenda projectId={projectId} world={world} meeting={meeting} />
    </>
  );
}

interface OnAnotherAgendaProps extends Pick<OpenedMeeting, 'world' | 'meeting'> {
  readonly projectId: string;
}

/** That the same comes before a meeting already, which then would be asked to decide it as well. */
function OnAnotherAgenda({ projectId, world, meeting }: OnAnotherAgendaProps) {
  const gateId = useWatch({ name: 'about.gateId' }) as unknown;
  const at = typeof gateId === 'string' ? whereTabled(projectId, gateId, world) : undefined;
  const which = at?.meetingId === meeting.meetingId ? 'this meeting' : at && `the meeting of ${meetingDay(at, world)}`;
  const sentence = `At this gate it is already on the agenda of ${which ?? ''}, which has not decided on it.`;
  return (
    <div aria-live="polite">
      <WarningText sentences={which === undefined ? [] : [sentence]} />
    </div>
  );
}

/** What to know before it is tabled at no gate. */
function AtNoGate({ projectId, sentences }: { readonly projectId: string; readonly sentences: readonly string[] }) {
  const gateId = useWatch({ name: 'about.gateId' }) as unknown;
  const atNone = gateId === undefined || gateId === '';
  return (
    <div aria-live="polite">
      <WarningText sentences={atNone ? sentences : []} />
      {atNone && sentences.length === 0 ? (
        <p className="govuk-inset-text">
          {projectId === ''
            ? 'As it stands, this item is about no project: it decides on no plan.'
            : 'As it stands, this item is at no gate: it decides on no plan, and lets no project go on.'}
        </p>
      ) : null}
    </div>
  );
}

/** The plans of the project that wait at a gate of the board, on which an item at no gate would not decide. */
function passedOver(projectId: string, world: LedgerWorld, meeting: MeetingState): readonly string[] {
  const project = world.state('project', projectId);
  if (project === undefined) return [];
  const gates = gatesOfBoard(world, meeting);
  return waitingPlans(project).flatMap(({ value: { gateId, version } }) => {
    const at = gates.find(({ gate }) => gate.gateId === gateId);
    return at === undefined
      ? []
      : `Version ${version} of its plan waits for this board at “${at.gate.title}”. Without a gate, the item decides on no plan: choose the gate if the board is to decide on it.`;
  });
}

function gatesOfBoard(world: LedgerWorld, { heldOn, boardId }: MeetingState): readonly GateInForce[] {
  const framework = frameworkOn(world.states('programme')[0], heldOn);
  return framework === undefined ? [] : gatesOf(framework).filter((one) => one.gate.boardId === boardId);
}

function GateField({ world, meeting }: Pick<OpenedMeeting, 'world' | 'meeting'>) {
  const gates = gatesOfBoard(world, meeting);
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
