import { comingMeetings } from '@minutebook/domain';
import { useState } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { formatDay } from '../../design/days.ts';
import { Checkboxes } from '../../design/fields/choices.tsx';
import { DayField } from '../../design/fields/DayField.tsx';
import { Select, TextArea, TextField } from '../../design/fields/fields.tsx';
import { sectionHeadings, sectionNames } from '../paper/recipe.ts';
import type { PaperKind, SectionName } from '../paper/recipe.ts';
import { errorOf } from './read-chosen.ts';
import type { Problem } from './read-chosen.ts';

interface Told {
  readonly problems: readonly Problem[] | undefined;
}

interface ChosenMeetingProps extends Told {
  readonly kind: PaperKind;
  readonly meetingId: string | undefined;
}

/** The meeting that the paper is for: the next one, or for minutes the last, unless another is chosen. */
export function ChosenMeeting({ kind, meetingId, problems }: ChosenMeetingProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  const all = world.states('meeting').toSorted((one, other) => (one.heldOn < other.heldOn ? 1 : -1));
  const last = all.find(({ heldOn, cancelled }) => heldOn <= day && cancelled === undefined)?.meetingId;
  const next = comingMeetings(world, day)[0]?.meeting.meetingId;
  const usual = kind === 'minutes' ? (last ?? next) : (next ?? last);
  return (
    <Select
      key={kind}
      id="meeting"
      name="meeting"
      label="Meeting"
      defaultValue={meetingId ?? usual ?? ''}
      none="Choose a meeting"
      error={errorOf('meeting', problems)}
      options={all.map(({ meetingId: value, boardId, heldOn, cancelled }) => {
        const board = world.state('board', boardId)?.title ?? boardId;
        return { value, label: `${formatDay(heldOn)}, ${board}${cancelled === undefined ? '' : ' (cancelled)'}` };
      })}
    />
  );
}

/** Which of the headings it has; all, unless some are taken out. */
export function SectionFields({ sections, problems }: Told & { readonly sections: readonly SectionName[] }) {
  return (
    <div className="mb-report-sections">
      <Checkboxes
        id="sections"
        label="Sections"
        hint="They stand in this order."
        error={errorOf('sections', problems)}
        options={sectionNames.map((value) => ({ value, label: sectionHeadings[value] }))}
        control={(value) => ({
          name: 'sections',
          defaultChecked: sections.some((one) => one === value),
        })}
      />
    </div>
  );
}

/** What is recommended besides what follows from the agenda. */
export function OwnWordsField({ ownWords, problems }: Told & { readonly ownWords: string | undefined }) {
  return (
    <TextArea
      id="own"
      name="own"
      label="Recommend besides, in your own words"
      hint="Plain text, each line one recommendation. The paper says that no entry states it; it stays in the address of the paper."
      rows={3}
      defaultValue={ownWords}
      error={errorOf('own', problems)}
    />
  );
}

interface PeriodFieldsProps extends Told {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The days it tells of. */
export function PeriodFields({ from, to, problems }: PeriodFieldsProps) {
  return (
    <>
      <NamedDay
        name="from"
        label="From"
        hint="Left empty, since the last meeting."
        day={from}
        error={errorOf('from', problems)}
      />
      <NamedDay
        name="to"
        label="To"
        hint="Left empty, the day of the paper."
        day={to}
        error={errorOf('to', problems)}
      />
    </>
  );
}

interface MinutesFieldsProps extends Told {
  readonly published: string | undefined;
  readonly callInDays: number | undefined;
}

/** From when what was decided counts: publication, and the days in which it can be called in. */
export function MinutesFields({ published, callInDays, problems }: MinutesFieldsProps) {
  return (
    <>
      <NamedDay
        name="published"
        label="Published on"
        hint="Left empty, the minutes do not say from when decisions are effective."
        day={published}
        error={errorOf('published', problems)}
      />
      <TextField
        id="callin"
        name="callin"
        label="Working days of call-in"
        hint="Decisions are effective on the day after the last of them, Monday to Friday without the bank holidays of England and Wales."
        inputMode="numeric"
        width={2}
        defaultValue={callInDays ?? 5}
        error={errorOf('callin', problems)}
      />
    </>
  );
}

interface NamedDayProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly day: string | undefined;
  readonly error: string | undefined;
}

function NamedDay({ name, day, error, ...field }: NamedDayProps) {
  const [typed, setTyped] = useState(day ?? '');
  return (
    <>
      <DayField id={name} error={error} value={typed} onChange={setTyped} {...field} />
      <input type="hidden" name={name} value={typed} />
    </>
  );
}
