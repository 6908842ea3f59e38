import { useState } from 'react';
import type { ReactNode } from 'react';

import { describedBy } from '../../design/fields/fields.tsx';
import { useAgainst } from '../against.ts';
import { readPoint } from '../point.ts';
import { DayInput, MeetingSelect, WayRadio } from './PointControls.tsx';
import type { Way } from './PointControls.tsx';
import { wordsOfPoint } from '../point-words.ts';
import { useMeetings } from './use-meetings.ts';
import type { MeetingPoint } from './use-meetings.ts';

interface PointChoiceProps {
  /** Of the address, and of the controls. */
  readonly name: 'asof' | 'since';
  readonly legend: string;
  /** What it is called to choose none. */
  readonly none: string;
  /** Label of the day. */
  readonly day: string;
  readonly max: string;
  /** The point as the address has it. */
  readonly value: string | undefined;
  /** Why the two points that were chosen cannot be shown, at the one that it is about. */
  readonly error?: string | undefined;
  /** What the choice means. */
  readonly children: ReactNode;
}

/** Chooses a point of the ledger: none, a meeting, or the end of a day. */
export function PointChoice({ name, legend, none, day, max, value, error, children }: PointChoiceProps) {
  const meetings = useMeetings(name === 'asof' ? 'look' : 'compare');
  const entry = useOtherEntry(value, meetings);
  const [way, setWay] = useState(() => wayOf(value, meetings));
  const option = (of: Way, label: string) => (
    <WayRadio name={name} of={of} label={label} chosen={way === of} onChoose={() => setWay(of)} />
  );
  return (
    <fieldset
      className="govuk-fieldset mb-time__choice"
      aria-describedby={describedBy({ id: name, hint: children, error })}
    >
      <legend>{legend}</legend>
      {error === undefined ? null : (
        <p className="govuk-error-message" id={`${name}-error`}>
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <div className="govuk-radios govuk-radios--small">
        {option('none', none)}
        {meetings.length === 0 ? null : option('meeting', 'A meeting')}
        {way === 'meeting' ? <MeetingSelect name={name} meetings={meetings} value={value} /> : null}
        {option('day', 'A date')}
        {way === 'day' ? <DayInput name={name} label={day} max={max} value={value} /> : null}
        {entry === undefined ? null : option('entry', entry)}
        {way === 'entry' ? <input type="hidden" name={`${name}-entry`} value={value} /> : null}
      </div>
      <p className="mb-time__hint" id={`${name}-hint`}>
        {children}
      </p>
    </fieldset>
  );
}

/** What was chosen under a name, as an address writes it; `undefined` for none. */
export function chosenPoint(data: FormData, name: PointChoiceProps['name']): string | undefined {
  const way = data.get(`${name}-way`);
  const value = typeof way === 'string' ? data.get(`${name}-${way}`) : null;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Id of the control that holds what was chosen under a name. */
export function chosenField(data: FormData, name: PointChoiceProps['name']): string {
  const way = data.get(`${name}-way`);
  return way === 'meeting' || way === 'day' ? `${name}-${way}` : `${name}-none-way`;
}

function wayOf(value: string | undefined, meetings: readonly MeetingPoint[]): Way {
  if (value === undefined) return 'none';
  const point = readPoint(value);
  if (point?.kind !== 'entry') return 'day';
  return meetings.some((one) => one.point === value) ? 'meeting' : 'entry';
}

/** The entry that the address names, in words, where no meeting had it: it can be kept, and only be left. */
function useOtherEntry(value: string | undefined, meetings: readonly MeetingPoint[]): string | undefined {
  const against = useAgainst();
  const point = value === undefined ? undefined : readPoint(value);
  if (point?.kind !== 'entry' || meetings.some((one) => one.point === value)) return undefined;
  const { short } = wordsOfPoint(point, against);
  return short.charAt(0).toUpperCase() + short.slice(1);
}
