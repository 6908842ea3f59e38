import { financialYearOf } from '@minutebook/domain';

import { today } from '../../clock/today.ts';
import type { Option } from '../../design/fields.tsx';

/** The financial year so many years after another one. */
export function yearAfter(year: string, years = 1): string {
  return financialYearOf(`${Number(year.slice(0, 4)) + years}-04-01`);
}

/** The financial year of today. */
export function thisYear(): string {
  return financialYearOf(today());
}

/** The years that a plan may state amounts for, from ten years ago to thirty years ahead. */
export function yearOptions(): readonly Option[] {
  const now = thisYear();
  return Array.from({ length: 41 }, (_, index) => yearAfter(now, index - 10)).map((year) => ({
    value: year,
    label: year,
  }));
}
