import type { FormEvent } from 'react';

import { Button } from '../design/Button.tsx';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { TextField } from '../design/fields/fields.tsx';
import { errorAt, useSending } from '../recording/use-sending.ts';
import { choosePassword } from '../replay/index.ts';
import { checkNewPassword } from './new-password.ts';
import { NewPasswordFields } from './NewPasswordFields.tsx';
import { textOf } from './text-of.ts';

interface ChoosePasswordFormProps {
  /** What the password that is replaced is called here. */
  readonly present: string;
  /** Called once the new one holds. */
  readonly done?: () => void;
}

/** Replaces the password of the person signed in. */
export function ChoosePasswordForm({ present, done }: ChoosePasswordFormProps) {
  const { sending, problems, send } = useSending();
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const before = textOf(data, 'present');
    const missing = before === '' ? [{ fieldId: 'present', message: `Enter the ${present.toLowerCase()}` }] : [];
    const password = textOf(data, 'new-password');
    const request = async (): Promise<void> => {
      await choosePassword(before, password);
      form.reset();
      done?.();
    };
    send([...missing, ...checkNewPassword(password, textOf(data, 'again'))], request, 'new-password');
  };
  return (
    <form className="mb-form" noValidate aria-busy={sending} onSubmit={choose}>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <TextField
        id="present"
        name="present"
        type="password"
        label={present}
        autoComplete="current-password"
        error={errorAt(problems, 'present')}
      />
      <NewPasswordFields problems={problems} />
      <Button aria-disabled={sending}>{sending ? 'Changing…' : 'Change the password'}</Button>
    </form>
  );
}
