import { dayOf } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { PaperPosition } from './model.ts';

/** “As known at entry 921, which was recorded on 16 September 2026”. */
export function knownInWords({ n, recordedAt, day, effectiveOn }: PaperPosition): string {
  if (n === 0) return 'As known before the first entry';
  const recordedOn = dayOf(recordedAt);
  const judged = day === recordedOn ? '' : `; what is late or due is judged by ${formatDay(day)}`;
  const effective = effectiveOn === undefined ? '' : `, as effective on ${formatDay(effectiveOn)}`;
  return `As known at entry ${n}, recorded on ${formatDay(recordedOn)}${effective}${judged}`;
}

/**
 * What stands at the foot of every paper: the position, the digest of the lines up to it and how anybody checks both.
 * `digest` is SHA-256 in hexadecimal.
 */
export function footOf(position: PaperPosition, digest: string): readonly string[] {
  const { n } = position;
  return [
    `${knownInWords(position)}. SHA-256 of the ${n === 1 ? 'line of that entry' : `${n} lines up to it`}: ${digest}`,
    'A number in brackets is that of the entry which states what stands before it. “Check a paper”, under Reports, makes the Word file again and says whether it is the same to the byte.',
  ];
}
