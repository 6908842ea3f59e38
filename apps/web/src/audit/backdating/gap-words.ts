import { monthWords } from '@minutebook/domain';
import type { GapsBy, Role } from '@minutebook/domain';

import { kindWords } from '../../entries/entry-words.ts';
import { roleWords } from '../../session/role-words.ts';

/** What a distribution is by, as its heading begins. */
export const byWords: Readonly<Record<GapsBy, string>> = {
  month: 'Month recorded',
  role: 'Recorded by',
  kind: 'Kind of entry',
};

const labels: Readonly<Record<GapsBy, (key: string) => string>> = {
  month: monthWords,
  role: (key) => roleWords[key as Role],
  kind: kindWords,
};

/** What some entries have in common, in words: “May 2026”, “Programme manager”, “Spend recorded”. */
export function gapLabel(by: GapsBy, key: string): string {
  return labels[by](key);
}
