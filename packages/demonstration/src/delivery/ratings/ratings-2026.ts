import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import {
  accessibility,
  cardPayments,
  cloud,
  customerRecord,
  cyber,
  elections,
  finance,
  housing,
  hubs,
  licensing,
  maps,
  mobile,
  network,
  newCouncils,
  planning,
  portal,
  records,
  revenues,
  serviceDesk,
  telephony,
  waste,
  webcasting,
} from '../projects/projects.ts';

/**
 * The ratings of 2026. From February the projects highest in the backlog are rated by an independent review on the
 * five-point scale; the others go on being rated by their own teams on three points.
 */
export const ratings2026: readonly Scripted[] = [
  on('2026-02-25').recorded(
    '2026-02-26 10:00',
    cyber.reviewRates(
      'amber',
      'The first independent review, asked for by the inspection. The backups are tested, so the rating can be published; mending faults in time is not yet routine.',
    ),
    telephony.reviewRates(
      'amberRed',
      'Two slips with one cause: the plan took others’ word for dates nobody had checked. The own team’s Amber was too kind.',
    ),
    portal.reviewRates('amberGreen', 'Well run. The team had not seen how much depends on the second security test.'),
    waste.reviewRates('amberGreen', 'Nine vehicles are late, with three weeks in hand.'),
    network.reviewRates('amber', 'The asbestos at the depot stands in the way of three projects.'),
    cloud.reviewRates('amberRed', 'The plan assumes officers who are lent to cyber security until March.'),
  ),
  on('2026-03-31')
    .by('post-project-officer')
    .recorded(
      '2026-04-09 13:30',
      revenues.ownTeamRates('amber'),
      elections.ownTeamRates('green'),
      housing.ownTeamRates('red', 'The two lists of job codes cannot be joined by July without the trades.'),
      planning.ownTeamRates('amber', 'Scanning goes on, and the scans pass.'),
      hubs.ownTeamRates('green'),
      accessibility.ownTeamRates('amber'),
      serviceDesk.ownTeamRates('green'),
      maps.ownTeamRates('green'),
      records.ownTeamRates('green'),
      licensing.ownTeamRates('green'),
      mobile.ownTeamRates('green'),
      cardPayments.ownTeamRates('amber', 'Waits for the telephones.'),
      customerRecord.ownTeamRates('red', '5,600 addresses are to be mended by hand.'),
    ),
  on('2026-06-18').recorded(
    '2026-06-29 10:00',
    cyber.reviewRates(
      'amber',
      'Two servers are still mended late, and everyone knows which. The false invoice of May was handled well and told to the board late.',
    ),
    telephony.reviewRates(
      'amber',
      'The cutover is done. Bringing seven teams to one way of answering is the harder half.',
    ),
    portal.reviewRates('green'),
    network.reviewRates('amberGreen'),
    cloud.reviewRates('amber', 'The new plan is credible until Christmas and thin after it.'),
    housing.reviewRates('amberRed', 'Reviewed at the board’s request. The trades were asked too late.'),
    newCouncils.reviewRates(
      'amber',
      'The first review since the project was proposed. The list of contracts grows by ten a week, which means that nobody knew its length.',
    ),
  ),
  on('2026-06-30')
    .by('post-project-officer')
    .recorded(
      '2026-07-09 13:30',
      revenues.ownTeamRates('green'),
      planning.ownTeamRates('green'),
      hubs.ownTeamRates('green'),
      accessibility.ownTeamRates('amber'),
      customerRecord.ownTeamRates('amber'),
      records.ownTeamRates('amber'),
      licensing.ownTeamRates('green'),
      finance.ownTeamRates('green', 'The first rating of the reduced plan.'),
      cardPayments.ownTeamRates('green'),
      maps.ownTeamRates('amber'),
      mobile.ownTeamRates('green'),
      webcasting.ownTeamRates('green'),
      waste.ownTeamRates('green'),
    ),
  on('2026-09-30')
    .by('post-project-officer')
    .recorded(
      '2026-10-08 13:30',
      revenues.ownTeamRates('green', 'Evidence online on 16 October is within reach.'),
      elections.ownTeamRates('green'),
      planning.ownTeamRates('green'),
      hubs.ownTeamRates('amber', 'Two halls wait for a broadband line.'),
      customerRecord.ownTeamRates('green'),
      records.ownTeamRates('amber'),
      licensing.ownTeamRates('amber', 'Nobody to test the food forms.'),
      finance.ownTeamRates('green'),
      serviceDesk.ownTeamRates('green'),
      mobile.ownTeamRates('green'),
      waste.ownTeamRates('green'),
    ),
  on('2026-09-30')
    .by('post-project-officer')
    .recorded(
      '2026-10-13 10:00',
      revenues.ownTeamRates(
        'amber',
        'Corrects the entry of 8 October, which gave Green. The team had sent Amber the same day, after its trial with photographs failed.',
      ),
    ),
  on('2026-10-15').recorded(
    '2026-10-26 10:00',
    newCouncils.reviewRates('amberGreen', 'A list the team can stand behind, and a trial to come.'),
    cyber.reviewRates(
      'amberGreen',
      'Safe enough to say so in public. The last five recommendations are about habits, not machines.',
    ),
    telephony.reviewRates(
      'amberGreen',
      'Seven switchboards answer as one. Whether residents wait less is for the contact centre’s own figures to show.',
    ),
    portal.reviewRates('green'),
    network.reviewRates('amberGreen'),
    cloud.reviewRates(
      'amber',
      'Eighty servers by Christmas is possible only if no other project asks for a server before then.',
    ),
    housing.reviewRates('amberGreen'),
    accessibility.reviewRates('amber', 'One fault is left, and the council does not hold the code it is in.'),
  ),
  on('2026-10-27').recorded(
    '2026-10-29 11:00',
    webcasting.sponsorRates(
      'amberGreen',
      'The sponsor rated it, as no review was due: captions are behind for two committees.',
    ),
  ),
].flat();
