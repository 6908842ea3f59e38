import { financialYearOf, monthsFrom } from '@minutebook/domain';

import { weekdayFrom } from '../script/weekday.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';
import { capital, contact, revenue } from './budgets.ts';

/** What is paid in each month of a span, in pounds. */
interface Regular {
  readonly budgetId: string;
  readonly allocationId: string;
  readonly commitmentId?: string;
  readonly payee: string;
  readonly description: string;
  /** First and last month, `2025-09`. */
  readonly from: string;
  readonly to: string;
  /** One after the other, over and over. */
  readonly pounds: readonly number[];
}

const regular: readonly Regular[] = [
  {
    budgetId: revenue,
    allocationId: 'digital-lead',
    payee: 'Payroll',
    description: 'Digital lead, pay and on-costs',
    from: '2025-08',
    to: '2026-10',
    pounds: [3_980],
  },
  {
    budgetId: revenue,
    allocationId: 'digital-officers',
    payee: 'Payroll',
    description: 'Digital officers, pay and on-costs',
    from: '2025-09',
    to: '2026-10',
    pounds: [2_310.5],
  },
  {
    budgetId: revenue,
    allocationId: 'web-content',
    payee: 'Payroll',
    description: 'Web content officer, pay and on-costs',
    from: '2025-08',
    to: '2026-10',
    pounds: [875.25],
  },
  {
    budgetId: revenue,
    allocationId: 'customer-portal',
    commitmentId: 'portal-platform',
    payee: 'Supplier of the portal platform',
    description: 'Platform, monthly',
    from: '2025-11',
    to: '2026-10',
    pounds: [6_000],
  },
  {
    budgetId: revenue,
    allocationId: 'customer-portal',
    payee: 'Supplier of integration work',
    description: 'Connecting the portal',
    from: '2025-09',
    to: '2026-10',
    pounds: [2_950, 4_125, 3_860],
  },
  {
    budgetId: revenue,
    allocationId: 'telephony',
    payee: 'Supplier of telephone lines',
    description: 'Lines and minutes',
    from: '2025-08',
    to: '2026-10',
    pounds: [5_480, 5_615],
  },
  {
    budgetId: revenue,
    allocationId: 'cyber-remediation',
    payee: 'Supplier of security testing',
    description: 'Tests and mending',
    from: '2025-11',
    to: '2026-10',
    pounds: [7_160, 5_840],
  },
  {
    budgetId: capital,
    allocationId: 'network-renewal',
    commitmentId: 'switches',
    payee: 'Supplier of network equipment',
    description: 'Switches',
    from: '2025-12',
    to: '2026-02',
    pounds: [32_000],
  },
  {
    budgetId: capital,
    allocationId: 'network-renewal',
    payee: 'Supplier of cabling',
    description: 'Cabling of sites',
    from: '2026-01',
    to: '2026-09',
    pounds: [11_800, 11_900],
  },
  {
    budgetId: revenue,
    allocationId: 'new-councils',
    payee: 'Supplier of data work',
    description: 'Data of the new councils',
    from: '2026-07',
    to: '2026-10',
    pounds: [3_300, 5_250],
  },
  {
    budgetId: contact,
    allocationId: 'contact-officers',
    payee: 'Payroll',
    description: 'Contact officers, pay and on-costs',
    from: '2026-04',
    to: '2026-10',
    pounds: [33_150, 33_150, 31_420],
  },
  {
    budgetId: contact,
    allocationId: 'telephone-lines',
    payee: 'Carrier of the old exchange',
    description: 'Line rental and maintenance',
    from: '2026-04',
    to: '2026-05',
    pounds: [2_583.33],
  },
];

/** The credit that came with the first bill of the year. */
const credit: Scripted[] = [
  ...on('2026-04-21')
    .by('post-finance')
    .recorded('2026-04-23 14:00', {
      type: 'RecordSpend',
      accountId: `${revenue}.2026-27`,
      allocationId: 'telephony',
      payee: { kind: 'named', name: 'Supplier of telephone lines' },
      description: 'Lines that were billed twice',
      amount: -123_450,
    }),
];

function paid(one: Regular, month: string, at: number): Act {
  const pounds = one.pounds[at % one.pounds.length] ?? 0;
  return {
    type: 'RecordSpend',
    accountId: `${one.budgetId}.${financialYearOf(`${month}-18`)}`,
    allocationId: one.allocationId,
    ...(one.commitmentId === undefined ? {} : { commitmentId: one.commitmentId }),
    payee: { kind: 'named', name: one.payee },
    description: one.description,
    amount: Math.round(pounds * 100),
  };
}

/** What was paid month by month, recorded some days after the 18th. */
const months: readonly Scripted[] = monthsFrom('2025-08', '2026-10').flatMap((month) => {
  const acts = regular
    .filter(({ from, to }) => from <= month && month <= to)
    .map((one) => paid(one, month, monthsFrom(one.from, month).length - 1));
  return on(`${month}-18`)
    .by('post-finance')
    .recorded(`${weekdayFrom(month, '22')} 13:00`, ...acts);
});

export const spendScript: readonly Scripted[] = [...months, ...credit];
