import { addDays } from '@minutebook/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';

import { today } from './today.ts';

/** Chooses the dates that every page shows; they are kept in the address. */
export function DatesForm() {
  const { asof, on, since } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = { asof: dayIn(data, 'asof'), on: dayIn(data, 'on'), since: dayIn(data, 'since') };
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...chosen }) });
  };
  return (
    <form key={`${asof} ${on} ${since}`} className="mb-time__form" onSubmit={show}>
      <DateChoice name="asof" label="What was known on" max={today()} value={asof}>
        As known: what had been recorded by the end of that day. Empty: today.
      </DateChoice>
      <DateChoice name="on" label="What was true on" value={on}>
        As effective: what had happened by that day, as far as is known. Empty: today.
      </DateChoice>
      <DateChoice name="since" label="Compare with" max={addDays(today(), -1)} value={since}>
        What was known at the end of that earlier day is set beside it. Empty: no comparison.
      </DateChoice>
      <p className="mb-time__example">
        For example, a milestone met on 3 March and recorded on 10 March: what was known on 5 March says it was not met;
        what was true on 5 March says it was.
      </p>
      <button type="submit" className="govuk-button govuk-button--secondary">
        Show
      </button>
    </form>
  );
}

interface DateChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly max?: string;
  readonly value: string | undefined;
  /** What the date means, and what leaving it empty means. */
  readonly children: string;
}

function DateChoice({ name, label, max, value, children }: DateChoiceProps) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <input
        className="govuk-input"
        id={name}
        name={name}
        type="date"
        max={max}
        defaultValue={value}
        aria-describedby={`${name}-hint`}
      />
      <p className="mb-time__hint" id={`${name}-hint`}>
        {children}
      </p>
    </div>
  );
}

function dayIn(data: FormData, name: string): string | undefined {
  const value = data.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
