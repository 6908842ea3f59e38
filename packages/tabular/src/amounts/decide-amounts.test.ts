import { describe, expect, it } from 'vitest';

import { decideAmounts } from './decide-amounts.ts';

const column = (...texts: readonly string[]) => texts.map((text, index) => ({ row: index + 2, text }));

describe('How the amounts of a column are written', () => {
  it('is decided by a cell that can be read in one way alone, which is shown', () => {
    expect(decideAmounts(column('310', '1.000', '1,234.50', '7.5'))).toEqual({
      kind: 'decided',
      convention: { decimal: 'point', currency: '£' },
      proof: { row: 4, text: '1,234.50' },
      currencyProof: undefined,
    });
    expect(decideAmounts(column('12.345', '€ 1,5'))).toMatchObject({
      convention: { decimal: 'comma', currency: '€' },
      proof: { row: 3, text: '€ 1,5' },
      currencyProof: { row: 3 },
    });
  });

  it.each(['1.5', '12.50', '1,234,567', '0.123', '1234.567', '£(3.20)', '3.10-'])(
    'is proved by %s to be with points',
    (text) => {
      expect(decideAmounts(column('1.000', text))).toMatchObject({
        convention: { decimal: 'point' },
        proof: { row: 3 },
      });
    },
  );

  it.each(['1,5', '12,50', '1.234.567', '0,123', '1 234,5'])('is proved by %s to be with commas', (text) => {
    expect(decideAmounts(column('1.000', text))).toMatchObject({ convention: { decimal: 'comma' }, proof: { row: 3 } });
  });

  it('needs no proof where all read the same both ways', () => {
    expect(decideAmounts(column('310', '1 234', '', '-', '#N/A', 'TBC'))).toMatchObject({
      kind: 'decided',
      convention: { decimal: 'unproven' },
      proof: undefined,
    });
  });

  it('is not decided where a cell reads both ways and none says which', () => {
    expect(decideAmounts(column('310', '1.000', '12.345'))).toEqual({
      kind: 'undecided',
      example: { row: 3, text: '1.000' },
      currency: '£',
    });
    expect(decideAmounts(column('1,000'))).toMatchObject({ kind: 'undecided' });
  });

  it('is refused where cells prove both', () => {
    expect(decideAmounts(column('1,5', '1.5', '2.5'))).toEqual({
      kind: 'contradictory',
      proofs: { comma: { row: 2, text: '1,5' }, point: { row: 3, text: '1.5' } },
    });
  });

  it('is refused where it is in two currencies', () => {
    expect(decideAmounts(column('£1.50', '$1.50'))).toMatchObject({
      kind: 'currencies',
      proofs: [{ row: 2 }, { row: 3 }],
    });
  });

  it('is not proved by what a spreadsheet holds as a number', () => {
    expect(
      decideAmounts([
        { row: 2, text: '1.5', type: 'number' },
        { row: 3, text: '1.000', type: 'text' },
      ]),
    ).toMatchObject({
      kind: 'undecided',
      example: { row: 3 },
    });
  });
});
