import type { Figure, Unit } from '@minutebook/domain';

const whole = new Intl.NumberFormat('en-GB');
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const poundsAndPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** A whole number with its thousands apart. */
export function formatNumber(value: number): string {
  return whole.format(value);
}

/** So many of a thing whose plural ends in s: “1 risk”, “no risks”, “2 risks”. */
export function counted(value: number, one: string): string {
  return value === 1 ? `1 ${one}` : `${value === 0 ? 'no' : formatNumber(value)} ${one}s`;
}

/** An amount in pounds; pence are shown only below £10, and nothing is £0. */
export function formatMoney(pence: number): string {
  return (pence !== 0 && Math.abs(pence) < 1000 ? poundsAndPence : pounds).format(pence / 100);
}

/** A value in its unit, without the unit's name where the label says it. */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case 'pence':
      return formatMoney(value);
    case 'share':
      return percent.format(value / 10_000);
    case 'days':
      return value === 1 ? '1 day' : `${formatNumber(value)} days`;
    case 'projects':
    case 'milestones':
    case 'entries':
    case 'risks':
    case 'issues':
    case 'plans':
    case 'decisions':
    case 'conditions':
    case 'meetings':
      return formatNumber(value);
  }
}

/** The value of a figure as it is shown. */
export function formatFigure(figure: Figure): string {
  return formatValue(figure.value, figure.unit);
}
