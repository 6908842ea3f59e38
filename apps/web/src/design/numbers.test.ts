import { countOf } from '@minutebook/domain';
import type { Figure } from '@minutebook/domain';
import { expect, test } from 'vitest';

import { formatFigure, formatMoney, formatTerm } from './numbers.ts';

function costing(...amounts: readonly number[]): Figure {
  const terms = amounts.map((value, index) => ({ label: `Line ${index}`, value, entries: [] }));
  const value = amounts.reduce((sum, one) => sum + one, 0);
  return { label: 'Cost', value, unit: 'pence', formula: 'The sum', terms, doesNotTell: 'Nothing' };
}

test('Amounts that are shown add up to the sum that is shown: none is rounded', () => {
  const figure = costing(33_350, 33_350, 33_350);
  expect(figure.terms.map((term) => formatTerm(term, figure))).toEqual(['£333.50', '£333.50', '£333.50']);
  expect(formatFigure(figure)).toBe('£1,000.50');
  expect(formatMoney(33_350)).toBe('£333.50');
  expect(formatMoney(-125_050)).toBe('−£1,250.50');
});

test('Pence are shown of all parts of a figure where any has some, and of the figure itself where it has some', () => {
  const some = costing(50_000, 33_350, 66_650);
  expect(some.terms.map((term) => formatTerm(term, some))).toEqual(['£500.00', '£333.50', '£666.50']);
  expect(formatFigure(some)).toBe('£1,500');
  const none = costing(50_000, 300);
  expect(none.terms.map((term) => formatTerm(term, none))).toEqual(['£500', '£3']);
  expect(formatFigure(none)).toBe('£503');
});

test('Full-time equivalents are held in hundredths and shown as they are said', () => {
  const fte: Figure = { ...costing(), unit: 'fte', value: 340 };
  expect(formatFigure(fte)).toBe('3.4 FTE');
  expect(formatTerm({ value: 40 }, fte)).toBe('0.4 FTE');
  expect(formatTerm({ value: -1_040_40 }, fte)).toBe('−1,040.4 FTE');
});

test('What is counted is shown without a term of it being told', () => {
  const wording = { label: 'Projects', unit: 'projects', formula: 'All', doesNotTell: 'Nothing' } as const;
  const figure = countOf(wording, [1, 2], () => {
    throw new Error('Nobody asked how it comes about');
  });
  expect(formatFigure(figure)).toBe('2');
});
