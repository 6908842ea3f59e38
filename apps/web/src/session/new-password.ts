import type { FieldError } from '../design/fields/ErrorSummary.tsx';

/** What a password must be, in one sentence. */
export const passwordRule = 'At least 12 characters, and no password that others use too.';

/** What has to be put right about a new password before it is sent; the server checks again, and knows more. */
export function checkNewPassword(password: string, again: string): readonly FieldError[] {
  if (password.length < 12) {
    return [{ fieldId: 'new-password', message: 'Use at least 12 characters for the new password' }];
  }
  if (password.length > 200) {
    return [{ fieldId: 'new-password', message: 'Use at most 200 characters for the new password' }];
  }
  return password === again ? [] : [{ fieldId: 'again', message: 'Enter the same new password again' }];
}
