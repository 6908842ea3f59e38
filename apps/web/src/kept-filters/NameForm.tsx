import { useState } from 'react';
import type { FormEvent } from 'react';

import { Button } from '../design/Button.tsx';
import { TextField } from '../design/fields/fields.tsx';
import { longestName, wrongName } from './kept.ts';
import type { KeptFilter } from './kept.ts';

interface NameFormProps {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly button: string;
  /** Filters that are called something already. */
  readonly others: readonly KeptFilter[];
  readonly onName: (name: string) => void;
}

/** Asks what a filter is called; a name that another one has is refused at the field. */
export function NameForm({ id, label, value = '', button, others, onName }: NameFormProps) {
  const [error, setError] = useState<string>();
  const name = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('name');
    const asked = typeof typed === 'string' ? typed.trim() : '';
    const wrong = wrongName(asked, others);
    setError(wrong);
    if (wrong === undefined) onName(asked);
    else document.getElementById(id)?.focus();
  };
  return (
    <form onSubmit={name} noValidate className="mb-kept__form">
      <TextField
        id={id}
        name="name"
        label={label}
        error={error}
        defaultValue={value}
        maxLength={longestName}
        width={20}
        autoComplete="off"
      />
      <Button look="secondary">{button}</Button>
    </form>
  );
}
