import { useState } from 'react';

import { describedBy, groupClass, HintAndError } from './fields.tsx';
import type { FieldProps } from './fields.tsx';
import { penceIn, typedPounds } from './pounds.ts';

interface MoneyFieldProps extends FieldProps {
  /** The amount in pence, or what was typed when that is no amount; `undefined` when nothing is. */
  readonly value: unknown;
  /** Told the pence, or what was typed when that is no amount; `undefined` when nothing is typed. */
  readonly onChange: (pence: number | string | undefined) => void;
  readonly onBlur?: () => void;
  /** Whether an amount may be below zero. */
  readonly signed?: boolean | undefined;
}

/** An amount of money: typed in pounds, held in whole pence. Stays as it was typed while that is its value. */
export function MoneyField({ id, label, hint, error, value, onChange, onBlur, signed }: MoneyFieldProps) {
  const [typed, setTyped] = useState('');
  const shown = penceIn(typed, signed) === value ? typed : typedPounds(value);
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="govuk-input__wrapper">
        <div className="govuk-input__prefix" aria-hidden="true">
          £
        </div>
        <input
          id={id}
          type="text"
          inputMode={signed === true ? 'text' : 'decimal'}
          autoComplete="off"
          className={`govuk-input govuk-input--width-10${error === undefined ? '' : ' govuk-input--error'}`}
          aria-describedby={describedBy({ id, hint, error })}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(penceIn(event.target.value, signed));
          }}
          {...(onBlur === undefined ? {} : { onBlur })}
        />
      </div>
    </div>
  );
}
