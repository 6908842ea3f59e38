import { pounds } from '@minutebook/domain';
import type { Share, SourceToPurpose } from '@minutebook/domain';

/** “for Customer portal”, or what is not allocated. */
export function partWords({ label }: Pick<Share, 'label'>): string {
  return label.startsWith('not allocated') ? label : `for ${label}`;
}

/** What the same picture said at the date compared with. Example: “Of £300,000 on 8 July 2026, the largest part was not allocated: £200,000.” */
export function sourcesThen({ sources, purposes }: SourceToPurpose, date: string): string {
  const total = sources.reduce((so, { figure }) => so + figure.value, 0);
  const largest = purposes.toSorted((a, b) => b.figure.value - a.figure.value)[0];
  if (largest === undefined) return `Nothing was approved ${date}.`;
  return `Of ${pounds(total)} ${date}, the largest part was ${partWords(largest)}: ${pounds(largest.figure.value)}.`;
}
