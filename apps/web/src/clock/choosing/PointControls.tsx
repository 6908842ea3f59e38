import type { MeetingPoint } from './use-meetings.ts';

/** How a point is chosen; `entry` keeps one that the address names and no meeting had. */
export type Way = 'none' | 'meeting' | 'day' | 'entry';

interface WayProps {
  readonly name: string;
  readonly of: Way;
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One way, as a radio button. */
export function WayRadio({ name, of, label, chosen, onChoose }: WayProps) {
  const id = `${name}-${of}-way`;
  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        id={id}
        name={`${name}-way`}
        type="radio"
        value={of}
        checked={chosen}
        onChange={onChoose}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  readonly value: string | undefined;
}

/** Which of the past meetings; the latest until another is chosen. */
export function MeetingSelect({
  name,
  meetings,
  value,
}: ControlProps & { readonly meetings: readonly MeetingPoint[] }) {
  const id = `${name}-meeting`;
  return (
    <div className="govuk-radios__conditional">
      <label htmlFor={id}>Which meeting</label>
      <select className="govuk-select" id={id} name={id} defaultValue={value}>
        {meetings.map(({ meetingId, label, point }) => (
          <option key={meetingId} value={point}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Which day; one must be given. */
export function DayInput({ name, label, max, value }: ControlProps & { readonly label: string; readonly max: string }) {
  const id = `${name}-day`;
  return (
    <div className="govuk-radios__conditional">
      <label htmlFor={id}>{label}</label>
      <input className="govuk-input" id={id} name={id} type="date" max={max} defaultValue={value} required />
    </div>
  );
}
