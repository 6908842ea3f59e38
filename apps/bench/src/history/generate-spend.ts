import { addDays } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { Chance } from './chance.ts';
import { founding } from './founding.ts';
import { InventedLedger } from './invented-ledger.ts';

/** The account in which all of the payments are, and a day of its year. */
export const account = { accountId: 'ict.2024-25', budgetId: 'ict', day: '2025-03-31' } as const;

const year = '2024-25';
const firstPaid = '2024-04-01';
const days = 365;
const suppliers = 400;
const allocations = 12;

/**
 * A budget with a year of payments of one account, in order of the days on which they were paid; three in a hundred are
 * credits.
 */
export function generateSpend(payments: number): readonly DomainEntry[] {
  const ledger = new InventedLedger(payments + founding.length + allocations + 1, {
    id: 'finance',
    role: 'financeOfficer',
  });
  for (const command of founding) ledger.record(command);
  approve(ledger);
  pay(ledger, payments);
  return ledger.entries;
}

/** The budget, and what it is set aside for. */
function approve(ledger: InventedLedger): void {
  const { budgetId } = account;
  const on = { effectiveOn: firstPaid };
  ledger.record({
    type: 'ApproveBudget',
    budgetId,
    title: 'ICT',
    departmentId: 'ict',
    nature: 'revenue',
    lines: [{ fundedBy: 'existingBudget', year, amount: 200_000_000_000 }],
    authority: 'Council',
    ...on,
  });
  for (let at = 0; at < allocations; at += 1) {
    const years = [{ year, amount: 10_000_000_000 }];
    ledger.record({
      type: 'AllocateFunds',
      budgetId,
      allocationId: `purpose-${at}`,
      title: `Purpose ${at + 1}`,
      about: { kind: 'purpose' },
      years,
      ...on,
    });
  }
}

function pay(ledger: InventedLedger, payments: number): void {
  const chance = new Chance(365);
  for (let at = 0; at < payments; at += 1) {
    const amount = chance.below(2_000_000) + 1;
    ledger.record({
      type: 'RecordSpend',
      accountId: account.accountId,
      allocationId: `purpose-${chance.below(allocations)}`,
      payee: { kind: 'named', name: `Example Supplier ${chance.below(suppliers)} Limited` },
      reference: String(5_100_000 + at),
      description: 'Licences and support',
      amount: chance.below(100) < 3 ? -amount : amount,
      effectiveOn: addDays(firstPaid, Math.floor((at * days) / payments)),
    });
  }
}
