import { TextField } from '../design/fields/fields.tsx';
import { errorAt } from '../recording/use-sending.ts';
import type { Problems } from '../recording/use-sending.ts';
import { passwordRule } from './new-password.ts';

/** A new password, typed twice: it cannot be read while it is typed, nor be looked up afterwards. */
export function NewPasswordFields({ problems }: { readonly problems: Problems | undefined }) {
  return (
    <>
      <TextField
        id="new-password"
        name="new-password"
        type="password"
        label="New password"
        hint={`${passwordRule} Three or four words that do not belong together are easy to remember and hard to guess.`}
        autoComplete="new-password"
        error={errorAt(problems, 'new-password')}
      />
      <TextField
        id="again"
        name="again"
        type="password"
        label="New password again"
        autoComplete="new-password"
        error={errorAt(problems, 'again')}
      />
    </>
  );
}
