import { useState } from 'react';

import { Group } from './choices.tsx';
import type { FieldProps } from './fields.tsx';

interface DayFieldProps extends FieldProps {
  /** The day as `YYYY-MM-DD`; empty when there is none. */
  readonly value: string;
  /** Told the day, or what was typed when that is no day, so that the schema can refuse it; empty when all is empty. */
  readonly onChange: (day: string) => void;
  readonly onBlur?: () => void;
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const inputs = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

/** A day as three numbers, since people know days that way and no calendar has to be worked with the keyboard. */
export function DayField({ value, onChange, onBlur, ...group }: DayFieldProps) {
  const [parts, setParts] = useState(() => partsOf(value));
  const change = (part: keyof Parts, typed: string): void => {
    const next = { ...parts, [part]: typed.trim() };
    setParts(next);
    onChange(dayOfParts(next));
  };
  return (
    <Group {...group}>
      <div className="govuk-date-input">
        {inputs.map(({ part, label, width }) => {
          const id = part === 'day' ? group.id : `${group.id}-${part}`;
          const error = group.error === undefined ? '' : ' govuk-input--error';
          return (
            <div className="govuk-date-input__item" key={part}>
              <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                {label}
              </label>
              <input
                id={id}
                type="text"
                inputMode="numeric"
                className={`govuk-input govuk-date-input__input govuk-input--width-${width}${error}`}
                value={parts[part]}
                onChange={(event) => change(part, event.target.value)}
                {...(onBlur === undefined ? {} : { onBlur })}
              />
            </div>
          );
        })}
      </div>
    </Group>
  );
}

function partsOf(value: string): Parts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}

function dayOfParts({ day, month, year }: Parts): string {
  if (day === '' && month === '' && year === '') return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
