import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { assistant, cardPayments, network, telephony } from './projects.ts';

/** The telephone system, the contact centre behind it and card payments. */
export const contactCentre: readonly Scripted[] = [
  on('2025-04-15').recorded(
    '2025-04-16 10:00',
    telephony.proposed({
      title: 'Telephone system and contact centre',
      purpose:
        'The old telephone lines are to be switched off nationally by January 2027 and the council’s exchange is out of support. Replace it, and bring seven departmental switchboards into one contact centre where waits and abandoned calls are counted.',
      departmentId: 'customer-services',
      serviceArea: 'Telephone contact',
      origin: 'strategy',
    }),
    telephony.serves('any-hour', 'savings-taken'),
    telephony.sponsoredBy('Director of Customer and Digital'),
  ),
  on('2025-06-05').recorded(
    '2025-06-06 09:30',
    telephony.plans('award', 'Contract awarded', '2025-09-30'),
    telephony.plans('cutover', 'All calls on the new system', '2025-12-12'),
    telephony.plans('seven-into-one', 'Seven switchboards answer as one', '2026-03-27'),
    telephony.risks(
      'number-release',
      'The present carrier is slow to release the council’s 340 numbers',
      [3, 4],
      'Head of Customer Services',
    ),
  ),
  on('2025-10-02').recorded(
    '2025-10-03 11:30',
    cardPayments.proposed({
      title: 'Card payments by telephone',
      purpose:
        'Officers still hear callers’ card numbers and type them in. The inspection found that this breaks the card industry’s rules. Callers should key the number in on their own telephone, unheard and unseen.',
      departmentId: 'finance',
      serviceArea: 'Income',
      origin: 'inspection',
    }),
    cardPayments.sponsoredBy('Section 151 Officer'),
    cardPayments.needs('new-telephones', 'Keying in a card number needs the new telephone system', telephony),
    cardPayments.plans('keypad', 'Callers key in their own card numbers', '2026-03-31'),
    cardPayments.plans('recordings', 'Card numbers purged from old call recordings', '2026-09-30'),
    cardPayments.risks(
      'interim',
      'Card numbers are heard or written down until the new system is in',
      [4, 4],
      'Head of Customer Services',
    ),
  ),
  on('2025-10-03').recorded(
    '2025-10-06 09:45',
    telephony.meets('award', 'Three days late: the second-placed bidder asked for the scores to be explained.'),
  ),
  on('2025-10-16').recorded('2025-10-17 09:40', cardPayments.serves('safe-systems')),
  on('2025-11-05').recorded(
    '2025-11-06 10:00',
    telephony.reforecasts(
      'cutover',
      '2026-02-27',
      'First slip. The present carrier needs 16 weeks to release the numbers; the plan had allowed eight, on the carrier’s word.',
    ),
    telephony.assesses(
      'number-release',
      [5, 4],
      'It has happened. The numbers go in four batches, and the main number goes last so that it can be put back.',
    ),
  ),
  on('2025-11-24')
    .by('post-project-officer')
    .recorded(
      '2025-11-25 15:00',
      cardPayments.assesses(
        'interim',
        [2, 4],
        'Call recording stops while a card number is read out, no paper is kept on desks, and a supervisor listens to one call in twenty.',
      ),
    ),
  on('2026-02-04')
    .by('post-project-officer')
    .recorded(
      '2026-02-05 09:15',
      telephony.raises('high', 'dropped-calls', 'In the trial at the depot one call in six was cut off'),
    ),
  on('2026-02-10').recorded(
    '2026-02-11 10:30',
    telephony.needs(
      'depot-switches',
      'Calls at the depot and the leisure centre need their network renewed first',
      network,
    ),
    telephony.reforecasts(
      'cutover',
      '2026-05-29',
      'Second slip. The depot’s network switches date from 2009 and cut calls off; they are to be renewed before any number moves.',
    ),
    telephony.reforecasts('seven-into-one', '2026-07-31', 'Follows the cutover by nine weeks.'),
    cardPayments.reforecasts(
      'keypad',
      '2026-06-30',
      'Waits for the telephone cutover, which moved for the second time.',
    ),
  ),
  on('2026-03-03').recorded(
    '2026-03-04 10:00',
    telephony.raises(
      'medium',
      'two-figures',
      'Two figures for abandoned calls are public: 9% in a Freedom of Information answer, 14% in the supplier’s report',
    ),
  ),
  on('2026-03-26').recorded(
    '2026-03-27 11:20',
    telephony.resolves(
      'two-figures',
      'The 9% left out callers who rang off during the welcome message; the 14% counts them. The council will use 14% and has written to the requester to say so.',
    ),
  ),
  on('2026-04-24')
    .by('post-project-officer')
    .recorded(
      '2026-04-27 09:30',
      telephony.resolves('dropped-calls', 'With the new switches, 400 trial calls at the depot ran without a cut.'),
    ),
  on('2026-05-27').recorded(
    '2026-05-28 09:00',
    telephony.meets(
      'cutover',
      'All 340 numbers moved over the bank holiday weekend; the last was confirmed on Wednesday. Five and a half months after the first plan.',
    ),
    telephony.closesRisk('number-release', 'Every number has moved.'),
  ),
  on('2026-06-10').recorded(
    '2026-06-11 14:00',
    telephony.risks(
      'one-fault',
      'One network fault would silence all seven departments at once',
      [3, 5],
      'Head of ICT',
    ),
  ),
  on('2026-06-01').recorded(
    '2026-07-08 09:50',
    telephony.sponsoredBy(
      'Director of Communities',
      'Recorded five weeks late, with the other changes of the senior restructure.',
    ),
  ),
  on('2026-06-25').recorded('2026-06-26 10:00', cardPayments.meets('keypad')),
  on('2026-06-30').recorded(
    '2026-07-01 09:30',
    cardPayments.closesRisk(
      'interim',
      'No officer has heard a card number since 25 June; the supervisor’s sample found none.',
    ),
  ),
  on('2026-07-09').recorded(
    '2026-07-10 09:45',
    telephony.reforecasts(
      'seven-into-one',
      '2026-09-30',
      'Planning and Licensing keep their own lines until their officers are back from summer leave and trained.',
    ),
  ),
  on('2026-09-02')
    .by('post-project-officer')
    .recorded(
      '2026-09-03 10:20',
      telephony.assesses(
        'one-fault',
        [2, 5],
        'Calls pass to mobile telephones after 30 seconds without the network. Tried on 1 September: 26 of 30 test calls got through.',
      ),
    ),
  on('2026-09-29').recorded('2026-10-01 09:30', cardPayments.meets('recordings')),
  on('2026-09-25').recorded(
    '2026-10-16 10:00',
    telephony.meets(
      'seven-into-one',
      'Recorded three weeks late: Licensing was counted as moved on 25 September, and its own report of 14 October confirmed it.',
    ),
  ),
  on('2026-10-15').recorded(
    '2026-10-16 10:10',
    telephony.plans('call-back', 'Callers are offered a call back instead of waiting', '2026-12-11'),
  ),
  on('2026-09-07').recorded(
    '2026-09-08 11:00',
    assistant.proposed({
      title: 'Answers overnight: pilot of an automated assistant',
      purpose:
        'One call in six comes after the office has closed and is never answered. Try, for six months, an assistant that answers questions about bins and council tax from the council’s own pages, says that it is a machine, and hands over to a person next morning.',
      departmentId: 'customer-services',
      serviceArea: 'Contact and self-service',
      origin: 'request',
    }),
    assistant.serves('any-hour'),
    assistant.ratingWithheld(
      'earlyPlanning',
      'No plan to rate yet: the board has asked for an equality assessment first.',
    ),
    assistant.risks(
      'wrong-answer',
      'The assistant gives a wrong answer about money owed and a resident acts on it',
      [3, 4],
      'Head of Revenues and Benefits',
    ),
  ),
].flat();
