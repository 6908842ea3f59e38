import type { Role } from '@minutebook/domain';

import type { FieldError } from '../../design/fields/ErrorSummary.tsx';

/** What is entered to add somebody. */
export interface EnteredPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

/** What has to be put right before it is sent, field by field; the server checks again. */
export function checkPerson({ name, email, password, roles }: EnteredPerson): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (name.trim() === '') errors.push({ fieldId: 'name', message: 'Enter the name' });
  else if (name.trim().length > 200)
    errors.push({ fieldId: 'name', message: 'Use at most 200 characters for the name' });
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email.trim())) {
    errors.push({ fieldId: 'email', message: 'Enter an e-mail address, such as name@council.example' });
  }
  if (password.length < 12)
    errors.push({ fieldId: 'password', message: 'Use at least 12 characters for the password' });
  else if (password.length > 200)
    errors.push({ fieldId: 'password', message: 'Use at most 200 characters for the password' });
  return [...errors, ...checkRoles(roles)];
}

/** Nobody is without a role: what is not needed any more is erased. */
export function checkRoles(roles: readonly Role[]): readonly FieldError[] {
  return roles.length === 0 ? [{ fieldId: 'roles', message: 'Choose at least one role' }] : [];
}
