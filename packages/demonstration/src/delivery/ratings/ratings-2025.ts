import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import {
  accessibility,
  cardPayments,
  cloud,
  customerRecord,
  elections,
  finance,
  housing,
  hubs,
  licensing,
  maps,
  mobile,
  network,
  notifications,
  payroll,
  planning,
  portal,
  records,
  revenues,
  serviceDesk,
  telephony,
  waste,
  windows,
} from '../projects/projects.ts';

/** What each project’s own team thought of it at the ends of the quarters of 2025, on the three-point scale. */
export const ratings2025: readonly Scripted[] = [
  on('2025-06-30')
    .by('post-project-officer')
    .recorded(
      '2025-07-08 13:30',
      portal.ownTeamRates('green'),
      telephony.ownTeamRates('green', 'Five bids are expected.'),
      network.ownTeamRates('green'),
      windows.ownTeamRates('green'),
      revenues.ownTeamRates('green'),
      elections.ownTeamRates('amber', 'Two suppliers are left in the market, and both are busy with other councils.'),
      waste.ownTeamRates('green'),
      planning.ownTeamRates('amber', 'The number of files is an estimate from the length of the shelves.'),
      customerRecord.ratingWithheld('earlyPlanning', 'No plan yet.'),
      cloud.ratingWithheld('earlyPlanning', 'The list of servers comes first.'),
      hubs.ratingWithheld('earlyPlanning', 'No sites agreed yet.'),
    ),
  on('2025-06-30')
    .by('post-project-officer')
    .recorded(
      '2025-07-10 10:00',
      windows.ownTeamRates(
        'amber',
        'Corrects the entry of 8 July, which gave Green. The team’s return said Amber, because the new machines were not yet ordered.',
      ),
    ),
  on('2025-07-21').recorded(
    '2025-07-22 10:00',
    telephony.ratingWithheld(
      'exempt',
      'Withheld under section 43 of the Freedom of Information Act while bids are open, until 15 September.',
    ),
  ),
  on('2025-09-30')
    .by('post-project-officer')
    .recorded(
      '2025-10-07 13:30',
      portal.ownTeamRates('green', 'Eight of the ten forms are ready.'),
      telephony.ownTeamRates('green', 'Bids have closed and the rating is published again.'),
      network.ownTeamRates('green'),
      windows.ownTeamRates('amber', '46 workstations will miss the day support ends.'),
      revenues.ownTeamRates('green'),
      elections.ownTeamRates('amber'),
      waste.ownTeamRates('amber', 'The food waste vehicles may come late.'),
      housing.ownTeamRates('amber'),
      planning.ownTeamRates('green', 'The contract is let.'),
      notifications.ownTeamRates('green'),
      accessibility.ownTeamRates('amber', '2,300 documents, and three people to look at them.'),
      serviceDesk.ownTeamRates('amber'),
      maps.ownTeamRates('green'),
      finance.ownTeamRates('green'),
      payroll.ownTeamRates('green'),
      hubs.ownTeamRates('amber', 'The licence for the library rooms is still with the county’s lawyers.'),
      cloud.ownTeamRates('amber'),
    ),
  on('2025-12-31')
    .by('post-project-officer')
    .recorded(
      '2026-01-09 13:30',
      portal.ownTeamRates('green', 'The second phase is on time as far as the team can see.'),
      telephony.ownTeamRates('amber'),
      network.ownTeamRates('green'),
      revenues.ownTeamRates('amber'),
      elections.ownTeamRates('green'),
      waste.ownTeamRates('amber'),
      housing.ownTeamRates('amber'),
      planning.ownTeamRates('red', 'Scanning has stopped until the faulty plans pass.'),
      notifications.ownTeamRates('green'),
      accessibility.ownTeamRates('amber'),
      serviceDesk.ownTeamRates('green'),
      maps.ownTeamRates('green'),
      payroll.ownTeamRates('green'),
      finance.ownTeamRates('amber', 'The contract is signed, so the rating is published again.'),
      hubs.ownTeamRates('green'),
      records.ownTeamRates('amber'),
      licensing.ownTeamRates('green'),
      cardPayments.ownTeamRates('amber'),
      mobile.ownTeamRates('green'),
      cloud.ownTeamRates('amber', 'Stands still while servers are made safe.'),
    ),
].flat();
