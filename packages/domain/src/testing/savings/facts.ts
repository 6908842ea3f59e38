import type { SavingsEvent } from '../../benefits/savings/events.ts';
import { fact, recorder } from '../entries.ts';
import type { Fact } from '../entries.ts';
import { ofService, threeChannels } from '../benefits/service-facts.ts';
import { treasurer } from '../governance-facts.ts';

/** A benefit of housing was identified, and what is counted of it was said: two entries. */
export function identifiedBenefit(
  benefitId: string,
  title: string,
  measureId = 'calls-answered',
  on = '2026-02-02',
): readonly [Fact, Fact] {
  const data = {
    title,
    kind: 'benefit' as const,
    class: 'cashable' as const,
    recurrence: 'recurring' as const,
    departmentIds: ['housing'],
    aimIds: [],
  };
  const definition = {
    measureId,
    unit: { kind: 'money' as const },
    direction: 'up' as const,
    howMeasured: 'From the ledger',
    periodicity: 'month' as const,
  };
  const stream = `benefit-${benefitId}`;
  return [
    fact(stream, { type: 'BenefitIdentified', data }, on),
    fact(stream, { type: 'MeasureDefined', data: definition }, on),
  ];
}

/** So much in pence was measured of a benefit for each of these months. */
export function measuredIn(benefitId: string, months: readonly string[], value = 39_680_00): readonly Fact[] {
  return months.map((month) => {
    const period = { kind: 'month' as const, month };
    const data = { definition: 1, period, value, basis: 'measured' as const, takenFrom: 'The ledger' };
    return fact(`benefit-${benefitId}`, { type: 'MeasurementRecorded', data }, '2026-06-30');
  });
}

/** £60,000 was released in May 2026 by each of these departments: 5,000 contacts came by telephone, and not in person. */
export function capacityReleased(...departments: readonly string[]): readonly Fact[] {
  return [
    ...threeChannels,
    ...departments.flatMap((departmentId) => {
      const data = { title: `Enquiries of ${departmentId}`, departmentId, tier: 'frontFacing' as const };
      const agreed = { periods: ['2026-03'], agreedBy: 'Cabinet' };
      return [
        ofService(departmentId, { type: 'ServiceRegistered', data }, '2026-01-01'),
        counted(departmentId, '2026-03', 'face'),
        ofService(departmentId, { type: 'BaselineAgreed', data: agreed }, '2026-03-31'),
        counted(departmentId, '2026-05', 'phone'),
      ];
    }),
  ];
}

function counted(serviceId: string, period: string, channelId: string): Fact {
  const contacts = [{ channelId, contacts: 5_000 }];
  const data = { period, contacts, basis: 'measured' as const, sourceLine: 'Telephone system' };
  return ofService(serviceId, { type: 'ContactsRecorded', data }, `${period}-31`);
}

/** A fact of the savings of housing in 2026-27, or of others; a claim is the programme manager’s, all else finance’s. */
export function ofSavings(event: SavingsEvent, on = '2026-07-01', savingsId = 'housing.2026-27'): Fact {
  const isClaimants = event.type === 'SavingClaimed' || event.type === 'ClaimWithdrawn';
  return { ...fact(`savings-${savingsId}`, event, on), by: isClaimants ? recorder : treasurer };
}

type ClaimData = Extract<SavingsEvent, { type: 'SavingClaimed' }>['data'];

/** £58,000 by fewer calls, of April to June 2026, on what the budget `ict` has not allocated. */
export const claimData: ClaimData = {
  claimId: 'c1',
  benefitId: 'calls',
  measureId: 'calls-answered',
  months: { from: '2026-04', to: '2026-06' },
  line: { budgetId: 'ict' },
  amount: 58_000_00,
  figure: { label: 'Fewer calls: measured in 2026-27', value: 119_040_00, n: 4 },
};

/** That was claimed on 1 July 2026, unless said otherwise. */
export function claimedSaving(otherwise: Partial<ClaimData> = {}, on?: string): Fact {
  return ofSavings({ type: 'SavingClaimed', data: { ...claimData, ...otherwise } }, on);
}

/** Finance verified so many whole pounds of the claim. */
export function verifiedSaving(amount: number, claimId = 'c1', on = '2026-07-15'): Fact {
  const evidence = 'Payroll of June';
  return ofSavings({ type: 'SavingVerified', data: { claimId, amount: amount * 100, evidence } }, on);
}

/** Amounts in whole pounds of an existing budget. */
export function fromExisting(amount: number, year = '2026-27') {
  return { fundedBy: 'existingBudget' as const, year, amount: amount * 100 };
}

interface Taken {
  readonly claimId?: string;
  readonly reductionId?: string;
  readonly allocationId?: string;
  readonly on?: string;
}

/** So many whole pounds of a claim were taken from the budget `ict`, and the budget was told: two entries. */
export function takenSaving(amount: number, taken: Taken = {}): readonly [Fact, Fact] {
  const { claimId = 'c1', reductionId = 'r1', allocationId, on = '2026-08-03' } = taken;
  const from = allocationId === undefined ? {} : { allocationId };
  const lines = [fromExisting(amount)];
  const line = { budgetId: 'ict', ...from };
  const data = { savingsId: 'housing.2026-27', claimId, reductionId, ...from, lines };
  return [
    ofSavings({ type: 'BudgetReducedBySaving', data: { claimId, reductionId, line, lines } }, on),
    { ...fact('budget-ict', { type: 'SavingTaken', data }, on), by: treasurer },
  ];
}

/** It went back, and the budget was told: two entries. */
export function returnedSaving(claimId = 'c1', reductionId = 'r1', on = '2026-09-01'): readonly [Fact, Fact] {
  const savingsId = 'housing.2026-27';
  return [
    ofSavings({ type: 'SavingReturned', data: { claimId, reductionId, budgetId: 'ict' } }, on),
    { ...fact('budget-ict', { type: 'SavingGivenBack', data: { savingsId, reductionId } }, on), by: treasurer },
  ];
}
