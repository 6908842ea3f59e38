import type { AgreementKind, AgreementOption, LevelUnit, ServiceLevel } from './events.ts';

/** Kinds of agreements as they begin a cell. */
export const agreementKindWords: Readonly<Record<AgreementKind, string>> = {
  services: 'Services',
  licences: 'Licences',
  support: 'Support',
  sharedService: 'Shared service',
  supply: 'Supply',
};

/** What may follow, within a sentence. */
export const optionWords: Readonly<Record<AgreementOption, string>> = {
  inHouse: 'in house',
  otherSupplier: 'another supplier',
  partner: 'a partner',
  marketTest: 'a market test',
};

/** Units of service levels as a choice is called. */
export const levelUnitWords: Readonly<Record<LevelUnit, string>> = {
  share: 'hundredths of a percent',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  number: 'a number',
};

/** A service level in its unit: “99.5%”, “30 minutes”. */
export function levelWords(value: number, unit: LevelUnit): string {
  const whole = String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  if (unit === 'share') return `${String(value / 100)}%`;
  if (unit === 'number') return whole;
  return value === 1 ? `1 ${unit.slice(0, -1)}` : `${whole} ${unit}`;
}

/** What was agreed of a level: “at least 99.5%”. */
export function targetWords({ target, unit, direction }: ServiceLevel): string {
  return `${direction === 'atLeast' ? 'at least' : 'at most'} ${levelWords(target, unit)}`;
}
