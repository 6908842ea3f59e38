import { describe, expect, it } from 'vitest';

import { decideDates } from './decide-dates.ts';

const column = (...texts: readonly string[]) => texts.map((text, index) => ({ row: index + 2, text }));

describe('The order of day and month in a column', () => {
  it('is proved by a cell that is a date in one order alone, which is shown', () => {
    expect(decideDates(column('03/04/2024', '16/05/2014', '17/05/2014'))).toEqual({
      kind: 'decided',
      order: 'day first',
      proof: { row: 3, text: '16/05/2014' },
      serial: undefined,
      converted: undefined,
    });
    expect(decideDates(column('11/1/2013', '11/29/2013'))).toMatchObject({
      order: 'month first',
      proof: { row: 3, text: '11/29/2013' },
    });
    expect(decideDates(column('30/02/2024', '03/04/2024'))).toMatchObject({ kind: 'undecided' });
  });

  it('is refused where cells prove both, with one of each', () => {
    expect(decideDates(column('16/05/2014', '05/17/2014', '18/05/2014'))).toEqual({
      kind: 'contradictory',
      proofs: { 'day first': { row: 2, text: '16/05/2014' }, 'month first': { row: 3, text: '05/17/2014' } },
    });
  });

  it('is not decided where every date can be read both ways', () => {
    expect(decideDates(column('2024-01-31', '05/05/2024', '03/04/2024'))).toEqual({
      kind: 'undecided',
      example: { row: 4, text: '03/04/2024' },
    });
  });

  it('needs no proof where the month has a name, the year comes first, or both numbers are the same', () => {
    expect(decideDates(column('2024-01-31', '5-Mar-24', '05/05/2024', '', 'TBC', '00:00:00'))).toMatchObject({
      kind: 'decided',
      order: 'unproven',
      proof: undefined,
    });
  });

  it('shows the first serial number in a text; what a spreadsheet holds as a date proves nothing', () => {
    expect(decideDates(column('45356', '45357'))).toMatchObject({ kind: 'decided', serial: { row: 2, text: '45356' } });
    expect(decideDates([{ row: 2, text: '2024-03-05', type: 'date' }])).toMatchObject({ order: 'unproven' });
  });

  it('is to be looked at where a spreadsheet took some for dates and left others, which prove an order', () => {
    const mixed = [
      { row: 2, text: '2013-01-11', type: 'date' as const },
      { row: 3, text: '11/29/2013', type: 'text' as const },
    ];
    expect(decideDates(mixed)).toMatchObject({ order: 'month first', converted: { row: 2, text: '2013-01-11' } });
  });
});
