import { describe, expect, test } from 'vitest';

import { copiedOf } from './copy.ts';

const head = ['Backlog: Projects', 'As known on 16 September 2026.'];
const headings = ['Project', 'Spent', 'Ended'];

describe('A table for a paper', () => {
  test('is text parted by tabs, with its headings, days and amounts as a page writes them', () => {
    const { text } = copiedOf(head, { headings, lines: [['Portal', { pence: 12_050 }, { day: '2026-09-16' }]] });
    expect(text.split('\r\n')).toEqual([...head, headings.join('\t'), 'Portal\t£120.50\t16 September 2026']);
  });

  test('has pence in every amount of a column of which any has some, and in no other column', () => {
    const lines = [
      [{ pence: 12_050 }, { pence: 100 }],
      [{ pence: 300 }, { pence: 200 }],
      [{ pence: 12_350 }, null],
    ];
    const { text } = copiedOf([], { headings: ['Spent', 'Allocated'], lines });
    expect(text.split('\r\n').slice(1)).toEqual(['£120.50\t£1', '£3.00\t£2', '£123.50\t']);
  });

  test('keeps each cell on its line', () => {
    const { text } = copiedOf([], { headings: ['Why'], lines: [['One\n\nOther\tthird']] });
    expect(text).toBe('Why\r\nOne Other third');
  });

  test('is a table for a word processor, in which a text is never markup', () => {
    const { html } = copiedOf(['A & B'], { headings: ['<b>'], lines: [['<script>']] });
    expect(html).toBe(
      '<p>A &amp; B</p><table border="1"><thead><tr><th>&lt;b&gt;</th></tr></thead><tbody><tr><td>&lt;script&gt;</td></tr></tbody></table>',
    );
  });

  test('holds no formula, as it may be pasted into a spreadsheet', () => {
    const { text } = copiedOf([], { headings: ['Why'], lines: [['=1+1']] });
    expect(text).toBe("Why\r\n'=1+1");
  });
});
