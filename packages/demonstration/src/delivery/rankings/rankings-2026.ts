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

/** The order of the backlog as the programme board moved it in 2026; recorded the day after each meeting. */
export const rankings2026: readonly Scripted[] = [
  on('2026-01-20').recorded(
    '2026-01-21 09:30',
    planning.rankedBelow(
      accessibility,
      'Reverses the move of November. The contractor’s scans failed the check, so the place near the top bought nothing; the files can wait until the fault is mended.',
    ),
    webcasting.rankedBelow(licensing, 'The chamber’s wifi has been renewed, so it can start. It displaces nothing.'),
  ),
  on('2026-02-17').recorded(
    '2026-02-18 09:30',
    network.rankedBelow(
      portal,
      'The telephone trial failed on the depot’s switches. Network first, telephones after: the board had this the wrong way round in May.',
    ),
    hubs.rankedBelow(
      telephony,
      'Council gave up “Digital by default” in January. Help has to be open before any counter hours are discussed.',
    ),
  ),
  on('2026-03-17').recorded(
    '2026-03-18 09:30',
    elections.rankedBelow(network, 'Seven weeks to polling day. Its requests are answered the same day until then.'),
  ),
  on('2026-04-21').recorded(
    '2026-04-22 09:30',
    newCouncils.rankedBelow(
      cyber,
      'Two years are left until the council ends. Until its systems and contracts are on one list, nobody can say what else should be bought.',
    ),
    waste.rankedBelow(revenues, 'Food waste started on time. What is left is worth having, but no law waits for it.'),
    finance.rankedBelow(
      accessibility,
      'Reduced to staying in support. It has to be done by December and no longer competes for staff.',
    ),
    customerRecord.rankedBelow(
      hubs,
      'Matching records is now work for the new councils as well, and no longer waits for a purchase.',
    ),
  ),
  on('2026-05-19').recorded(
    '2026-05-20 09:30',
    elections.rankedBelow(waste, 'The elections are over. The canvass needs little of the programme.'),
    cloud.rankedBelow(
      telephony,
      'Servers made safe can move again, and every month in the room costs £640 for the second cooling unit alone.',
    ),
  ),
  on('2026-06-16').recorded(
    '2026-06-17 09:30',
    serviceDesk.rankedBelow(elections, 'The desk works. What is left is a survey.'),
    mobile.rankedBelow(
      customerRecord,
      'Fifty officers still type up their notes; the repairs trades need the devices by September.',
    ),
  ),
  on('2026-07-21').recorded(
    '2026-07-22 09:30',
    housing.rankedBelow(
      newCouncils,
      'The ombudsman upheld a tenant’s complaint about three failed visits, and the trades’ scheduling has slipped a second time. Third place until all trades are scheduled.',
    ),
  ),
  on('2026-09-15').recorded(
    '2026-09-16 09:30',
    records.rankedBelow(
      housing,
      'The new councils can be given only what Larkmere may lawfully keep, and less than half is reviewed.',
    ),
    accessibility.rankedBelow(
      portal,
      'The second audit is next month. Six years after the regulations applied, the council cannot report another failure.',
    ),
    cardPayments.rankedBelow(waste, 'Callers key in their own numbers since June. Only old recordings are left.'),
  ),
  on('2026-10-20').recorded(
    '2026-10-21 09:30',
    newCouncils.rankedFirst(
      'The follow-up inspection graded the ICT service fair. Readiness takes first place with 17 months left, and cyber security stays second until its last five recommendations are closed.',
    ),
    housing.rankedBelow(
      revenues,
      'Reverses the move of July, as the board had promised then: all trades are scheduled.',
    ),
    licensing.rankedBelow(
      serviceDesk,
      'Food registration is put off to January, and nobody in Licensing can test before then.',
    ),
  ),
].flat();
