import type { Role } from '@minutebook/domain';

import { Checkboxes } from '../../design/fields/choices.tsx';
import { roleOptions } from './role-hints.ts';

interface RolesFieldProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  readonly error: string | undefined;
}

/** Which roles somebody has. Rights hang on these, never on names. */
export function RolesField({ roles, onChange, error }: RolesFieldProps) {
  return (
    <Checkboxes
      id="roles"
      label="Roles"
      hint="Choose all that apply. Whoever can sign in reads everything; a role says what they may record."
      options={roleOptions}
      error={error}
      control={(value) => ({
        checked: roles.includes(value as Role),
        onChange: (event) =>
          onChange(event.target.checked ? [...roles, value as Role] : roles.filter((one) => one !== value)),
      })}
    />
  );
}
