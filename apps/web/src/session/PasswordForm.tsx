import { Button } from '../design/Button.tsx';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import type { FieldError } from '../design/fields/ErrorSummary.tsx';
import { TextField } from '../design/fields/fields.tsx';
import { signIn } from '../replay/index.ts';
import { errorAt, useSending } from '../recording/use-sending.ts';
import { isEmail } from './email.ts';
import { textOf } from './text-of.ts';

/** Signs in with an e-mail address and a password. */
export function PasswordForm() {
  const { sending, problems, send } = useSending();
  const submit = (form: HTMLFormElement): void => {
    const data = new FormData(form);
    const email = textOf(data, 'email').trim();
    const password = textOf(data, 'password');
    send(whatIsWrong(email, password), () => signIn(email, password), 'email');
  };
  return (
    <form
      className="mb-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="username"
        label="E-mail address"
        error={errorAt(problems, 'email')}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        label="Password"
        error={errorAt(problems, 'password')}
      />
      <Button aria-disabled={sending}>{sending ? 'Signing in…' : 'Sign in'}</Button>
    </form>
  );
}

/** What has to be put right before it is sent. */
function whatIsWrong(email: string, password: string): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (email === '') errors.push({ fieldId: 'email', message: 'Enter your e-mail address' });
  else if (!isEmail(email)) {
    errors.push({ fieldId: 'email', message: 'Enter your e-mail address in full, such as name@council.example' });
  }
  if (password === '') errors.push({ fieldId: 'password', message: 'Enter your password' });
  else if (password.length > 200) errors.push({ fieldId: 'password', message: 'No password has over 200 characters' });
  return errors;
}
