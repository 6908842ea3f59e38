import type { FundingLine, YearAmount } from '@minutebook/domain';

import { byYear } from '../script/money.ts';
import type { InYear } from '../script/money.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';
import { programmeBoard } from '../governance/gates.ts';

/** The transformation budget of the minutes, and the capital of the programme. */
export const revenue = 'transformation';
export const capital = 'ict-capital';
/** What the council spends on being reached by telephone, letter and at its counters. */
export const contact = 'customer-contact';

/** Who moves how much by virement, whatever the move: each kind of it begins on its own rung. */
const finance = {
  title: 'Finance officer',
  by: { kind: 'role' as const, role: 'financeOfficer' as const },
  upTo: { kind: 'amount' as const, amount: 2_500_000 },
};
const chief = {
  title: 'Section 151 Officer',
  by: { kind: 'person' as const, heldBy: 'post-section-151' },
  upTo: { kind: 'amount' as const, amount: 5_000_000 },
};
const board = {
  title: 'ICT Transformation Programme Board',
  by: { kind: 'board' as const, boardId: programmeBoard },
  upTo: { kind: 'amount' as const, amount: 10_000_000 },
};

function from(fundedBy: FundingLine['fundedBy'], ...years: readonly InYear[]): FundingLine[] {
  return byYear(...years).map((one) => ({ ...one, fundedBy }));
}

function forPurpose(budgetId: string, allocationId: string, title: string, ...years: readonly InYear[]): Act {
  return {
    type: 'AllocateFunds',
    budgetId,
    allocationId,
    title,
    about: { kind: 'purpose' },
    years: byYear(...years),
  };
}

function forProject(budgetId: string, projectId: string, title: string, years: YearAmount[]): Act {
  return {
    type: 'AllocateFunds',
    budgetId,
    allocationId: projectId,
    title,
    about: { kind: 'project', projectId },
    years,
  };
}

/** What was approved, by whom it may be moved, and what was set aside of it at first. */
const approvals: readonly (readonly Scripted[])[] = [
  on('2025-04-08')
    .by('post-finance')
    .recorded(
      '2025-04-10 10:00',
      {
        type: 'ApproveBudget',
        budgetId: revenue,
        title: 'ICT transformation',
        departmentId: 'ict',
        nature: 'revenue',
        lines: [
          ...from('existingBudget', ['2025-26', 215_000], ['2026-27', 230_000], ['2027-28', 180_000]),
          ...from('newGrowth', ['2025-26', 100_000], ['2026-27', 100_000], ['2027-28', 100_000]),
        ],
        authority: 'Council, budget resolution for 2025-26',
      },
      {
        type: 'ApproveBudget',
        budgetId: capital,
        title: 'ICT infrastructure',
        departmentId: 'ict',
        nature: 'capital',
        lines: [
          ...from('borrowing', ['2025-26', 160_000], ['2026-27', 120_000]),
          ...from('capitalReceipts', ['2025-26', 80_000], ['2026-27', 60_000]),
        ],
        authority: 'Council, capital programme 2025-26',
      },
    ),
  on('2025-05-12')
    .by('post-finance')
    .recorded(
      '2025-05-15 10:00',
      forPurpose(
        revenue,
        'digital-lead',
        'Digital lead, 1 FTE',
        ['2025-26', 34_000],
        ['2026-27', 36_000],
        ['2027-28', 36_000],
      ),
      forPurpose(
        revenue,
        'digital-officers',
        'Digital officers, 2 FTE',
        ['2025-26', 56_000],
        ['2026-27', 58_000],
        ['2027-28', 58_000],
      ),
      forPurpose(
        revenue,
        'web-content',
        'Web content officer, 0.4 FTE',
        ['2025-26', 10_000],
        ['2026-27', 11_000],
        ['2027-28', 11_000],
      ),
    ),
  on('2025-05-20')
    .by('post-administrator')
    .recorded('2025-05-22 10:00', {
      type: 'AdoptVirementRules',
      programmeId: 'ict-transformation',
      rulesId: 'virement-2025',
      title: 'Financial regulations 2025: virement',
      ladders: {
        withinBudget: [finance, chief, board],
        betweenBudgets: [chief, board],
        capitalToRevenue: [board],
        revenueToCapital: [chief, board],
      },
      reason: 'The financial regulations say who may move money; above these amounts only Cabinet and Council may.',
    }),
];

/** Money for projects, once their plans were approved. */
const allocations: readonly (readonly Scripted[])[] = [
  on('2025-07-21').recorded('2025-07-22 14:00', {
    type: 'ProposeAllocation',
    budgetId: revenue,
    allocationId: 'customer-portal',
    title: 'Customer portal',
    about: { kind: 'project', projectId: 'customer-portal' },
    years: byYear(['2025-26', 70_000], ['2026-27', 90_000], ['2027-28', 30_000]),
    reason: 'Its business plan goes to the Programme Board on 22 July.',
  }),
  on('2025-07-23')
    .by('post-finance')
    .recorded(
      '2025-07-24 10:00',
      forProject(
        revenue,
        'customer-portal',
        'Customer portal',
        byYear(['2025-26', 70_000], ['2026-27', 90_000], ['2027-28', 30_000]),
      ),
      forProject(revenue, 'telephony', 'Telephony', byYear(['2025-26', 45_000], ['2026-27', 38_000])),
      forProject(capital, 'network-renewal', 'Network renewal', byYear(['2025-26', 150_000], ['2026-27', 60_000])),
    ),
  on('2025-10-15')
    .by('post-finance')
    .recorded(
      '2025-10-17 10:00',
      forProject(
        revenue,
        'cyber-remediation',
        'Cyber security remediation',
        byYear(['2025-26', 40_000], ['2026-27', 46_000]),
      ),
    ),
  on('2025-10-20').recorded(
    '2025-10-22 11:00',
    {
      type: 'RaiseCommitment',
      budgetId: revenue,
      commitmentId: 'portal-platform',
      allocationId: 'customer-portal',
      supplier: 'Supplier of the portal platform',
      reference: 'Order 4471',
      years: byYear(['2025-26', 36_000], ['2026-27', 48_000]),
    },
    {
      type: 'RaiseCommitment',
      budgetId: capital,
      commitmentId: 'switches',
      allocationId: 'network-renewal',
      supplier: 'Supplier of network equipment',
      reference: 'Order 4478',
      years: byYear(['2025-26', 96_000]),
    },
  ),
  on('2026-06-15')
    .by('post-finance')
    .recorded(
      '2026-06-16 10:00',
      forProject(
        revenue,
        'new-councils',
        'Readiness for the new councils',
        byYear(['2026-27', 40_000], ['2027-28', 45_000]),
      ),
    ),
];

/** The budget that savings of customer contact are taken from. */
const customerContact: readonly (readonly Scripted[])[] = [
  on('2026-04-01')
    .by('post-finance')
    .recorded(
      '2026-04-08 10:00',
      {
        type: 'ApproveBudget',
        budgetId: contact,
        title: 'Customer contact',
        departmentId: 'customer-services',
        nature: 'revenue',
        lines: from('existingBudget', ['2026-27', 530_000], ['2027-28', 530_000]),
        authority: 'Council, budget resolution for 2026-27',
      },
      forPurpose(contact, 'contact-officers', 'Contact officers', ['2026-27', 402_000], ['2027-28', 402_000]),
      forPurpose(
        contact,
        'telephone-lines',
        'Telephone lines and maintenance',
        ['2026-27', 31_000],
        ['2027-28', 31_000],
      ),
      forPurpose(contact, 'postage', 'Postage and printing', ['2026-27', 38_000], ['2027-28', 38_000]),
      forPurpose(
        contact,
        'billing-agency',
        'Agency officers at annual billing',
        ['2026-27', 56_000],
        ['2027-28', 56_000],
      ),
    ),
];

export const budgetScript: readonly Scripted[] = [approvals, allocations, customerContact].flat(2);
