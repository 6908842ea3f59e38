import { isDay } from '@minutebook/domain';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';

import { Button } from '../../design/Button.tsx';
import { DayField } from '../../design/fields/DayField.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';

interface DayFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** The day that is chosen already; empty when none is. */
  readonly value?: string;
  readonly button: string;
  /** Why a day cannot be chosen, as a sentence; `undefined` when it can. */
  readonly wrongWith: (day: string) => string | undefined;
  readonly onChoose: (day: string) => void;
}

/** Chooses one day for what a page shows, or says at its field why it cannot be that one, and leaves the page as it is. */
export function DayForm({ id, label, hint, value = '', button, wrongWith, onChoose }: DayFormProps) {
  const [day, setDay] = useState(value);
  const [refused, setRefused] = useState({ attempt: 0, message: '' });
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const message = isDay(day) ? wrongWith(day) : 'Enter a day, such as 8 7 2026.';
    if (message !== undefined) return setRefused({ attempt: refused.attempt + 1, message });
    setRefused({ ...refused, message: '' });
    onChoose(day);
  };
  const error = refused.message === '' ? undefined : refused.message;
  return (
    <form className="mb-form" onSubmit={choose} noValidate>
      {error === undefined ? null : <ErrorSummary key={refused.attempt} errors={[{ fieldId: id, message: error }]} />}
      <DayField id={id} label={label} hint={hint} error={error} value={day} onChange={setDay} />
      <Button look="secondary">{button}</Button>
    </form>
  );
}
