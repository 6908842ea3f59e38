import { daysBetween } from '../kernel/day.ts';
import { newest } from '../kernel/entry.ts';
import { canonicalJson } from '../kernel/digest/canonical-json.ts';
import { pounds } from '../kernel/money.ts';
import { hasToAct } from '../reports/missing/missing.ts';
import type { FindsMissing, Missing } from '../reports/missing/missing.ts';
import type { LedgerWorld } from '../world.ts';
import { lastDayIn } from './benefit/measure/measured-period.ts';
import type { BenefitState } from './benefit/state.ts';
import { countedWithoutBaseline, measuredWithoutBaseline } from './reports/register/without-baseline.ts';
import type { CountedWithoutBaseline, MeasuredWithoutBaseline } from './reports/register/without-baseline.ts';
import { dueWords, measurementsDueOf } from './reports/register/due.ts';
import type { BenefitDue } from './reports/register/due.ts';
import { claimWords } from './reports/savings/claims-within.ts';
import { waitingClaims } from './reports/savings/waiting.ts';
import type { ClaimRow } from './reports/savings/waiting.ts';

/** Measurements due and not made, baselines that nobody agreed, and claims that nobody verified or refused. */
export const benefitsMissing: FindsMissing = (world, on) => [
  ...waitingClaims(world).map((one) => claimNotVerified(one, world, on)),
  ...measurementsDueOf(world, on).map((one) => measurementNotMade(one, on)),
  ...measuredWithoutBaseline(world, on).map((one) => benefitWithoutBaseline(one, on)),
  ...countedWithoutBaseline(world, on).map((one) => serviceWithoutBaseline(one, on)),
];

function claimNotVerified({ savingsId, claim }: ClaimRow, world: LedgerWorld, on: string): Missing {
  const { on: since, n } = claim.claimed;
  return {
    kind: 'claimNotVerified',
    key: `claim ${savingsId} ${claim.claimId}`,
    sentence: `${pounds(claim.amount)} are claimed to be saved, and neither verified nor refused: ${claimWords(claim, world)}`,
    since,
    wasDue: false,
    days: Math.max(0, daysBetween(since, on)),
    hasToAct: { kind: 'role', role: 'financeOfficer' },
    path: '/benefits/savings?state=waiting',
    entries: [n],
    stream: `savings-${savingsId}`,
    part: { field: 'claimId', holds: [claim.claimId] },
  };
}

function measurementNotMade({ benefit, periods, definition }: BenefitDue, on: string): Missing {
  const since = lastDayIn(periods[0]);
  return {
    kind: 'measurementNotMade',
    key: `measurement ${benefit.benefitId}`,
    sentence: `“${benefit.title}” was not measured: ${dueWords(periods)}`,
    since,
    wasDue: true,
    days: daysBetween(since, on),
    hasToAct: ownerOf(benefit),
    path: `/benefits/${benefit.benefitId}`,
    entries: [definition.n],
    stream: `benefit-${benefit.benefitId}`,
    part: { field: 'period', holds: periods.map((one) => canonicalJson(one)) },
  };
}

function benefitWithoutBaseline({ benefit, definition }: MeasuredWithoutBaseline, on: string): Missing {
  return {
    kind: 'baselineNotAgreed',
    key: `baseline benefit ${benefit.benefitId}`,
    sentence: `“${benefit.title}” is measured, and nobody agreed where it began.`,
    since: definition.on,
    wasDue: false,
    days: daysBetween(definition.on, on),
    hasToAct: ownerOf(benefit),
    path: `/benefits/${benefit.benefitId}`,
    entries: [definition.n],
    stream: `benefit-${benefit.benefitId}`,
  };
}

function serviceWithoutBaseline({ service, counted }: CountedWithoutBaseline, on: string): Missing {
  const [{ on: since, n }] = counted;
  return {
    kind: 'baselineNotAgreed',
    key: `baseline service ${service.serviceId}`,
    sentence: `Contacts of “${service.title}” are counted, and nobody agreed what they are compared with.`,
    since,
    wasDue: false,
    days: daysBetween(since, on),
    hasToAct: { kind: 'role', role: 'programmeManager' },
    path: `/benefits/services/${service.serviceId}`,
    entries: [n],
    stream: `service-${service.serviceId}`,
  };
}

function ownerOf({ owners }: BenefitState) {
  return hasToAct(newest(owners)?.value, 'programmeManager');
}
