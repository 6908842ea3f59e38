import { pounds } from '@minutebook/domain';
import { readAmount } from '@minutebook/tabular';
import type { AmountRead } from '@minutebook/tabular';

/** What is wrong with an amount that was typed, and how it is written; `undefined` for what is none at all. */
export function whatIsWrongWithAmount(typed: string): string | undefined {
  const as = (decimal: 'point' | 'comma' | 'unproven') => readAmount(typed, { decimal, currency: '£' });
  const read = as('unproven');
  if (read.kind === 'blank') return undefined;
  const quoted = `“${typed.trim()}”`;
  if (read.kind === 'amount') {
    if (read.roundedTo !== undefined) return `Write ${quoted} out in figures: ${written(read)}`;
    if (read.sign === 'brackets' || read.sign === 'CR' || read.sign === 'trailing minus') {
      return `Write ${quoted} with a minus before it, where it is below zero: ${written(read)}`;
    }
    if (as('point').kind !== 'amount') {
      return `Write ${quoted} with a point before the pence, and commas between thousands or none: ${written(read)}`;
    }
    return `Write ${quoted} as ${written(read)}`;
  }
  switch (read.reason) {
    case 'ambiguous':
      return `${quoted} is read in two ways: write ${written(as(typed.includes('.') ? 'comma' : 'point'))} if it is thousands, or two digits after the point if it has pence`;
    case 'three decimals':
      return `${quoted} has parts of a penny: write no more than two digits after the point`;
    case 'grouping':
      return `Write ${quoted} with a comma before every three digits, or with none`;
    case 'currency':
      return `${quoted} is not in pounds`;
    case 'scientific':
      return `Write ${quoted} out in figures, without powers of ten`;
    case 'signs':
      return `${quoted} has two signs, or brackets that do not meet`;
    case 'dash':
    case 'error':
    case 'no amount':
    case 'too large':
      return undefined;
  }
}

/** The amount as a form takes it. */
function written(read: AmountRead): string {
  return read.kind === 'amount' ? pounds(read.pence).replace('£', '') : '';
}
