import { byYear } from '../script/money.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';
import { capital, revenue } from './budgets.ts';

function forecast(allocationId: string, year: string, outturn: number, reason: string): Act {
  return { type: 'ReviseForecast', budgetId: revenue, allocationId, year, outturn: outturn * 100, reason };
}

/** What was moved, what was expected of the years, and how the first one ended. */
const monitoring: readonly (readonly Scripted[])[] = [
  on('2025-11-12').recorded(
    '2025-11-14 10:00',
    forecast('customer-portal', '2025-26', 64_000, 'The platform was ordered two months later than planned.'),
    forecast('digital-officers', '2025-26', 41_000, 'One of the two posts could not be filled before January.'),
  ),
  on('2026-02-10').recorded(
    '2026-02-12 10:00',
    forecast('customer-portal', '2025-26', 58_000, 'Rent accounts move to the next year.'),
    forecast('telephony', '2025-26', 45_000, 'The new lines are in use and paid.'),
  ),
  on('2026-02-17')
    .by('post-section-151')
    .recorded('2026-02-18 10:00', {
      type: 'VireFunds',
      budgetId: revenue,
      virementId: 'officers-to-cyber',
      from: 'digital-officers',
      to: { allocationId: 'cyber-remediation' },
      years: byYear(['2026-27', 28_000]),
      reason:
        'The inspection asks for more than was planned, and a post stays vacant. The Finance Business Partner tried to move it and was refused: it is above £25,000.',
    }),
  on('2026-05-14')
    .by('post-finance')
    .recorded(
      '2026-05-18 10:00',
      {
        type: 'CloseYear',
        accountId: `${revenue}.2025-26`,
        carried: [
          { allocationId: 'customer-portal', amount: 1_217_500 },
          { allocationId: 'cyber-remediation', amount: 420_000 },
        ],
      },
      {
        type: 'CloseYear',
        accountId: `${capital}.2025-26`,
        carried: [{ allocationId: 'network-renewal', amount: 1_850_000 }],
      },
    ),
  on('2026-05-20').recorded(
    '2026-05-26 10:00',
    forecast('customer-portal', '2026-27', 101_000, 'What was carried forward is spent on rent accounts.'),
    forecast('cyber-remediation', '2026-27', 78_000, 'With what was moved to it.'),
  ),
  on('2026-09-08').recorded(
    '2026-09-10 10:00',
    forecast('customer-portal', '2026-27', 118_500, 'The payment engine needs a second supplier.'),
    forecast('telephony', '2026-27', 36_500, 'Fewer lines than planned.'),
  ),
  on('2026-10-06').recorded(
    '2026-10-08 10:00',
    forecast('customer-portal', '2026-27', 124_000, 'The second supplier costs more than was offered.'),
    forecast('new-councils', '2026-27', 33_000, 'Work with the partner councils began later.'),
  ),
];

export const monitoringScript: readonly Scripted[] = monitoring.flat(2);
