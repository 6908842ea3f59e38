import { describe, expect, it } from 'vitest';

import { shownBy } from './number-formats.ts';

describe('The format of a number', () => {
  it.each([
    ['dd/mm/yyyy;@', 'date'],
    ['[$-809]dd mmmm yyyy', 'date'],
    ['mmm\\-yy', 'date'],
    ['mmm', 'date'],
    ['d/m/yy h:mm', 'date'],
    ['hh:mm:ss AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['[h]:mm', 'number'],
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0.00;[Red]-#,##0.00', 'number'],
    ['"day" 0', 'number'],
    ['0\\d', 'number'],
    ['_-£* #,##0.00_-', 'number'],
    ['0.00E+00', 'number'],
  ])('%s shows a %s', (code, shown) => {
    expect(shownBy(code)).toBe(shown);
  });
});
