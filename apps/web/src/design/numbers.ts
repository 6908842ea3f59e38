import { isInPence, pounds } from '@minutebook/domain';
import type { Figure, Term, Unit } from '@minutebook/domain';

const whole = new Intl.NumberFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** A whole number with its thousands apart. */
export function formatNumber(value: number): string {
  return withMinus(whole.format(value));
}

/** With a true minus, as amounts have it, where the browser writes a hyphen. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}

/** So many of a thing whose plural ends in s: “1 risk”, “no risks”, “2 risks”. */
export function counted(value: number, one: string): string {
  return value === 1 ? `1 ${one}` : `${value === 0 ? 'no' : formatNumber(value)} ${one}s`;
}

/** An amount on a page is written as in the sentences of entries. */
export const formatMoney = pounds;

/** A value in its unit, without the unit's name where the label says it. */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case 'pence':
    case 'penceReleased':
    case 'penceClaimed':
    case 'penceVerified':
    case 'penceTaken':
      return formatMoney(value);
    case 'share':
      return withMinus(percent.format(value / 10_000));
    case 'days':
      return value === 1 ? '1 day' : `${formatNumber(value)} days`;
    case 'seconds':
      return value === 1 ? '1 second' : `${formatNumber(value)} seconds`;
    case 'fte':
      return `${formatNumber(value / 100)} FTE`;
    case 'projects':
    case 'milestones':
    case 'entries':
    case 'risks':
    case 'issues':
    case 'plans':
    case 'decisions':
    case 'conditions':
    case 'meetings':
    case 'months':
    case 'agreements':
    case 'services':
    case 'benefits':
    case 'aims':
    case 'contacts':
    case 'calls':
    case 'respondents':
    case 'counted':
    case 'years':
      return formatNumber(value);
  }
}

/** The value of a figure as it is shown: exactly, so with pence only where it has some. */
export function formatFigure({ value, unit }: Figure): string {
  return formatValue(value, unit);
}

/** The value of one part of a figure as it is shown beside the others. */
export function formatTerm({ value }: Pick<Term, 'value'>, beside: Pick<Figure, 'terms' | 'unit'>): string {
  if (!isInPence(beside.unit)) return formatValue(value, beside.unit);
  // Asked for only here: of what is counted, no term is told before somebody asks.
  return formatMoney(
    value,
    beside.terms.map((term) => term.value),
  );
}
