import { pounds, withThousands } from '../../kernel/money.ts';
import type { BenefitClass, Outlook } from './events.ts';
import type { MeasureUnit, Periodicity } from './measure/measure-schema.ts';
import type { MeasuredParts } from './measure/value-of-parts.ts';

/** What a gain is to money, within a sentence. */
export const classWords: Readonly<Record<BenefitClass, string>> = {
  cashable: 'cashable',
  income: 'income',
  costAvoidance: 'cost avoided',
  nonCashable: 'not cashable',
  qualitative: 'qualitative',
};

/** What a review found, within a sentence. */
export const outlookWords: Readonly<Record<Outlook, string>> = {
  onCourse: 'on course',
  atRisk: 'at risk',
  notExpected: 'no longer expected as planned',
};

/** How often a measure is taken, within a sentence. */
export const periodicityWords: Readonly<Record<Periodicity, string>> = {
  month: 'every month',
  quarter: 'every quarter',
  year: 'every financial year',
};

/** Units as a choice is called. */
export const unitWords: Readonly<Record<MeasureUnit['kind'], string>> = {
  money: 'Money, in pounds',
  count: 'A count',
  share: 'A share, in percent',
  seconds: 'Seconds',
  days: 'Days',
};

/** A value in its unit: “£1,234”, “7,000 calls”, “12.5%”, “1 day”. */
export function valueWords(value: number, unit: MeasureUnit): string {
  if (unit.kind === 'money') return pounds(value);
  const sign = value < 0 ? '−' : '';
  if (unit.kind === 'share') return `${sign}${String(Math.abs(value) / 100)}%`;
  const whole = `${sign}${withThousands(Math.abs(value))}`;
  if (unit.kind === 'count') return `${whole} ${unit.of}`;
  return Math.abs(value) === 1 ? `${whole} ${unit.kind.slice(0, -1)}` : `${whole} ${unit.kind}`;
}

/** What a share or a mean was worked out from: “1,234 of 5,678”. */
export function partsWords({ numerator, denominator }: MeasuredParts): string {
  return `${withThousands(numerator)} of ${withThousands(denominator)}`;
}
