import { sum } from '@minutebook/domain';
import type { CostBeside, Figure } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { apartInWords } from './promised-words.ts';

const money = (value: number): Figure =>
  sum({ label: 'Cost', unit: 'pence', formula: 'As stated', doesNotTell: 'Why' }, [{ label: '', value, entries: [1] }]);

function cost(year: string, promised: number | undefined, now: number | undefined): CostBeside {
  const both = promised !== undefined && now !== undefined;
  return {
    year,
    promised: promised === undefined ? undefined : money(promised),
    now: now === undefined ? undefined : money(now),
    difference: both ? money(now - promised) : undefined,
  };
}

describe('What is known of fewer years than were promised', () => {
  it('is told with the years that only one side states', () => {
    expect(apartInWords([cost('2025-26', 9, 8), cost('2026-27', 9, undefined)])).toBe(
      ', though nothing is known yet of 2026-27',
    );
    expect(apartInWords([cost('2024-25', undefined, 1), cost('2025-26', 9, 8), cost('2026-27', 9, undefined)])).toBe(
      ', though nothing is known yet of 2026-27 and nothing was promised for 2024-25',
    );
  });
  it('needs no word where both sides state each year, or none', () => {
    expect(apartInWords([cost('2025-26', 9, 8)])).toBe('');
    expect(apartInWords([cost('2025-26', 9, undefined)])).toBe('');
  });
});
