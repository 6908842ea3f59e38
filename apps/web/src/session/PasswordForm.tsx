import { useState } from 'react';
import type { FormEvent } from 'react';

import { Button } from '../design/Button.tsx';
import { ErrorSummary } from '../design/ErrorSummary.tsx';
import { TextField } from '../design/fields.tsx';
import { sentenceOf, signIn } from '../replay/index.ts';

/** Signs in with an e-mail address and a password. */
export function PasswordForm() {
  const [problem, setProblem] = useState<{ readonly sentence: string; readonly attempt: number }>();
  const [sending, setSending] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (sending) return;
    const data = new FormData(event.currentTarget);
    setSending(true);
    signIn(textOf(data, 'email'), textOf(data, 'password')).catch((error: unknown) => {
      setSending(false);
      setProblem((before) => ({ sentence: sentenceOf(error), attempt: (before?.attempt ?? 0) + 1 }));
    });
  };
  return (
    <form onSubmit={send} className="mb-form" noValidate>
      {problem === undefined ? null : (
        <ErrorSummary key={problem.attempt} errors={[{ fieldId: 'email', message: problem.sentence }]} />
      )}
      <TextField id="email" name="email" type="email" autoComplete="username" label="E-mail address" required />
      <TextField
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        label="Password"
        required
      />
      <Button disabled={sending}>Sign in</Button>
    </form>
  );
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
