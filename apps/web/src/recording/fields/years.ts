import { financialYearOf } from '@minutebook/domain';

import { today } from '../../clock/today.ts';
import type { Option } from '../../design/fields/fields.tsx';

/** The financial year so many years after another one. */
export function yearAfter(year: string, years = 1): string {
  return financialYearOf(`${Number(year.slice(0, 4)) + years}-04-01`);
}

/** The financial year of today. */
export function thisYear(): string {
  return financialYearOf(today());
}

/** The first and last year that a list offers, counted from this one. */
const near = { first: -1, last: 10 };
const all = { first: -10, last: 30 };

/**
 * The years that a list offers: the last one, this one and the ten that follow, or all from ten years ago to thirty ahead.
 * Years that are stated already are always among them, so that none is lost by opening a form; those that are `closed`, and
 * take nothing more, are not else.
 */
export function yearOptions(
  which: 'near' | 'all',
  stated: readonly string[] = [],
  closed: readonly string[] = [],
): readonly Option[] {
  const { first, last } = which === 'near' ? near : all;
  const now = thisYear();
  const range = Array.from({ length: last - first + 1 }, (_, index) => yearAfter(now, index + first));
  const open = range.filter((year) => !closed.includes(year));
  return [...new Set([...open, ...stated])].toSorted().map((year) => ({ value: year, label: year }));
}
