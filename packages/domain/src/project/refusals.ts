import { refused } from '../kernel/decision.ts';
import type { Refused } from '../kernel/decision.ts';

/** The same refusal wherever a department is named. */
export function departmentIsNotRegistered(): Refused {
  return refused(
    'DepartmentIsNotRegistered',
    'This department is not registered with the programme.',
    'Register the department, or choose another.',
  );
}

/** The command would change nothing. */
export function nothingIsDifferent(): Refused {
  return refused('NothingIsDifferent', 'This is what the ledger already says.', 'Change something, or leave it.');
}
