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
  notifications,
  planning,
  portal,
  records,
  revenues,
  serviceDesk,
  telephony,
  waste,
  windows,
} from '../projects/projects.ts';

/** The order of the backlog as the programme board moved it in 2025; recorded the day after each meeting. */
export const rankings2025: readonly Scripted[] = [
  on('2025-05-20').recorded(
    '2025-05-21 09:30',
    portal.rankedFirst(
      'The portal comes first: residents will see it, and council tax, licensing and the customer record all wait for its sign-in.',
    ),
    telephony.rankedBelow(portal, 'Most contacts come by telephone, and the exchange is out of support.'),
    network.rankedBelow(
      telephony,
      'The new telephones cannot run on the present network, but the offices, where most of them are, will be ready in time.',
    ),
    windows.rankedBelow(network, 'Support ends on 14 October. There is time if the machines are ordered in June.'),
    revenues.rankedBelow(windows, 'A third of all calls are about council tax and benefits.'),
    customerRecord.rankedBelow(revenues, 'Of little use before the portal has something to show.'),
    finance.rankedBelow(
      customerRecord,
      'The Section 151 Officer accepts seventh place if the system is live by October 2026.',
    ),
    housing.rankedBelow(finance, 'Wanted by the department and by tenants, but its officers have no devices yet.'),
    planning.rankedBelow(housing, 'Useful to many, urgent to few.'),
  ),
  on('2025-06-17').recorded(
    '2025-06-18 09:30',
    elections.rankedBelow(windows, 'The elections of May 2026 are a day nobody can move.'),
    waste.rankedBelow(revenues, 'Missed bins are the commonest single reason to ring.'),
    accessibility.rankedBelow(
      waste,
      'A duty the council already fails. The templates have to be repaired before the portal copies their faults.',
    ),
    serviceDesk.rankedBelow(customerRecord, 'Hollenford is ready to sign in the autumn, and the saving is certain.'),
  ),
  on('2025-07-15').recorded(
    '2025-07-16 09:30',
    windows.rankedBelow(telephony, 'Thirteen weeks are left to move 610 workstations, and only 40 have been.'),
    cloud.rankedBelow(
      network,
      'The cooling failed on 1 July and took email and payments with it. The room should be emptied sooner than planned.',
    ),
  ),
  on('2025-07-15').recorded(
    '2025-07-17 10:10',
    windows.rankedBelow(
      portal,
      'Corrects the entry of 16 July, which put it third. The board agreed second place, above the telephone system: an unsupported estate would void the cyber insurance.',
    ),
  ),
  on('2025-09-16').recorded(
    '2025-09-17 09:30',
    housing.rankedBelow(
      windows,
      'From 27 October landlords must act on damp and mould within fixed times, and the present system times nothing.',
    ),
    maps.rankedBelow(accessibility, 'The portal and the waste rounds both need one list of addresses.'),
    hubs.rankedBelow(
      revenues,
      'Help for those who are not online should open no later than the forms that replace paper.',
    ),
    records.rankedBelow(
      maps,
      'An access request takes 40 hours to answer; two complaints went to the regulator this summer.',
    ),
  ),
  on('2025-09-23').recorded(
    '2025-09-24 09:15',
    cyber.rankedFirst(
      'The board met specially. The inspection published on 18 September graded the service poor, and the council could not say how long it would take to recover from an attack. Everything else comes after that, the portal included.',
    ),
    cloud.rankedBelow(
      elections,
      'The inspectors advise making servers safe before moving them. Two of its officers go to cyber security.',
    ),
  ),
  on('2025-10-21').recorded(
    '2025-10-22 09:30',
    cardPayments.rankedBelow(
      housing,
      'A recommendation of the inspection, and the only one for which the council can be fined each month it waits.',
    ),
    notifications.rankedBelow(
      telephony,
      'Small and cheap, and takes calls out of the queue before the new telephones come.',
    ),
    licensing.rankedBelow(maps, 'Waits for the portal’s payment step in any case.'),
    mobile.rankedBelow(serviceDesk, 'Housing and inspections both wait for the devices.'),
  ),
  on('2025-11-18').recorded(
    '2025-11-19 09:30',
    planning.rankedBelow(
      portal,
      'Forty-one complaints about the register in a quarter. The scanning contractor can double its team until February if the council keeps up with checking.',
    ),
  ),
  on('2025-12-16').recorded(
    '2025-12-17 09:30',
    waste.rankedBelow(
      cyber,
      'Weekly food waste begins by law on 31 March, on rounds no crew has driven. Second place until it has started.',
    ),
  ),
].flat();
