import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';

/** Why what others published years ago is recorded now. */
const because = 'Recorded once the second review was in, so that both stand in one place.';

/** What happened on a day long before it is recorded, each with the reason. */
export function recordedLate(effectiveOn: string, when: string, ...acts: readonly Act[]): readonly Scripted[] {
  return on(effectiveOn)
    .because(because)
    .recorded(when, ...acts);
}
