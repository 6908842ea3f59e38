import { optionWords } from '@minutebook/domain';
import type { AgreementState } from '@minutebook/domain';

import { capital } from '../../design/capital.ts';

/** What was chosen to follow, as it begins a cell. */
export function followsWords({ choices }: AgreementState): string {
  const chosen = choices.at(-1)?.chosen;
  if (chosen === undefined) return choices.length === 0 ? 'Not looked at' : 'Options are open';
  const words = optionWords[chosen.value.option];
  return capital(words);
}
