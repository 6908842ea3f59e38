import { describe, expect, it } from 'vitest';

import { namesOfPersons } from './names-of-persons.ts';

const column = (...texts: readonly string[]) => texts.map((text, index) => ({ row: index + 2, text }));

describe('A column that names individuals', () => {
  it.each(['Mr J Bloggs', 'Dr. Anna O’Neill', 'Cllr Smith', 'Sarah Jones', 'SMITH, JOHN', 'A B Carter', 'J. Carter'])(
    'is warned of by %s',
    (text) => expect(namesOfPersons(column(text))).toEqual({ extent: 'mostly', persons: 1, filled: 1, rows: [2] }),
  );

  it.each([
    'Aye Ltd',
    'A Ashworth & Son Landscapes Ltd',
    'Dennis Eagle Limited',
    'John Wade Groundworks Ltd',
    'Oxford City Council',
    'ATKINS LIMITED',
    'HMRC',
    'PENNA plc',
    'Robert Walters plc',
    'Highways',
    'Supplies and Services',
    '3M United Kingdom',
    '',
  ])('is not warned of by “%s”', (text) => {
    expect(namesOfPersons(column(text))).toMatchObject({ extent: 'none', persons: 0 });
  });

  it('is told from one with some names among others', () => {
    const firms = Array.from({ length: 60 }, () => 'Aye Ltd');
    expect(namesOfPersons(column(...firms, 'Sarah Jones', 'Mr Bloggs'))).toEqual({
      extent: 'some',
      persons: 2,
      filled: 62,
      rows: [62, 63],
    });
    expect(namesOfPersons(column(...firms, 'Sarah Jones'))).toMatchObject({ extent: 'none', persons: 1 });
  });
});
