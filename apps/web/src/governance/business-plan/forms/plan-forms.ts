import type { CaseName } from '@minutebook/domain';

import { begin } from './begin.tsx';
import { benefits } from './benefits.tsx';
import { caseForm } from './case.tsx';
import { costs } from './costs.tsx';
import { issue } from './issue.tsx';
import { option } from './option.tsx';
import { inclusion, workforce } from './people.tsx';
import type { PlanForm } from './plan-form.ts';
import { risk } from './risk.tsx';
import { signOff } from './sign-off.tsx';
import { submit, withdraw } from './versions.tsx';

const cases: readonly CaseName[] = ['strategic', 'economic', 'commercial', 'financial', 'management'];

const planForms: readonly PlanForm[] = [
  begin,
  ...cases.map(caseForm),
  option,
  costs,
  benefits,
  risk,
  inclusion,
  workforce,
  issue,
  submit,
  signOff,
  withdraw,
];

/** The form with this name in an address. */
export function planFormNamed(name: string): PlanForm | undefined {
  return planForms.find((form) => form.name === name);
}
