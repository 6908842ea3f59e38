import { notifications, payroll, windows } from '../../delivery/projects/projects.ts';
import { byYear, outOf } from '../../script/money.ts';
import type { Short } from './short-plan.ts';

/** The small plans of July 2025 whose projects have ended since. */
export const shortPlansEnded: readonly Short[] = [
  {
    project: windows,
    title: 'Windows 11 on every workstation',
    strategic:
      'Free security updates for the present version end on 14 October 2025, and 170 of 610 workstations are too old for the next. Forty are on trial already, out of the budget for repairs.',
    costs: outOf('ICT equipment reserve', 'capital', ['2025-26', 59_500]),
    gains: {
      title: 'Paid security updates that need not be bought',
      class: 'costAvoidance',
      measure: 'The price of a year’s updates for each workstation left behind',
      amounts: byYear(['2025-26', 18_600]),
    },
    whoLosesAChoice: 'Nobody.',
    whatIsKept: 'Larger screens and other aids move with the officers who use them.',
    finance: 'The reserve holds it. The machines are refurbished ones, at £350 each.',
    reasons: 'After 14 October every old workstation is a way in.',
    alternatives: 'To pay for a year of updates was considered; it buys a year and then costs the same.',
  },
  {
    project: notifications,
    title: 'Text and email notifications',
    strategic:
      'One call in five asks only whether something has arrived or when somebody will come. Government offers councils a service for texts and emails; there is no contract to let.',
    costs: outOf('Customer Services budget', 'revenue', ['2025-26', 7_800], ['2026-27', 5_200]),
    gains: {
      title: 'Calls about progress that need not be made',
      class: 'nonCashable',
      measure: 'Calls that ask about progress, at the unit cost of a call, once they can be counted',
      amounts: byYear(['2026-27', 15_000]),
    },
    whoLosesAChoice: 'Nobody, as long as letters go on.',
    whatIsKept: 'Letters for whoever asks for them, or says nothing.',
    finance: 'Found within the budget.',
    reasons: 'It costs little, and twelve services can use it.',
    alternatives: 'The portal’s own messages were considered; they reach only those who have signed in.',
  },
  {
    project: payroll,
    title: 'HR and payroll self-service: payslips',
    strategic:
      'Payslips go out in 540 envelopes a month, and leave is typed in twice. This plan covers payslips. Leave and sickness come back as a plan of their own.',
    costs: outOf('Human Resources budget', 'revenue', ['2025-26', 11_400]),
    gains: {
      title: 'Envelopes and postage no longer paid',
      class: 'cashable',
      measure: 'The postage budget of Human Resources',
      amounts: byYear(['2026-27', 4_900], ['2027-28', 4_900]),
    },
    whoLosesAChoice: 'Staff at the depot and the leisure centre, who have no workstation.',
    whatIsKept: 'A payslip on paper for whoever asks for one.',
    finance: 'The postage budget is reduced by £4,900 from April 2026.',
    reasons: 'It pays back in under three years.',
    alternatives: 'To wait for leave and sickness was considered; the envelopes need not wait.',
  },
];
