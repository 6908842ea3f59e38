import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { housing, maps, mobile, portal, waste } from './projects.ts';

/** Work out in the district: bins, homes, inspections, and the map they share. */
export const places: readonly Scripted[] = [
  on('2025-04-29').recorded(
    '2025-04-30 10:00',
    waste.proposed({
      title: 'In-cab devices and missed-bin reporting',
      purpose:
        'Crews carry their rounds on paper, and the office learns of a missed bin when the telephone rings. A screen in each of 22 vehicles shows the round, records what was and was not emptied, and answers the resident without a call.',
      departmentId: 'environment',
      serviceArea: 'Waste collection',
      origin: 'request',
    }),
    waste.serves('any-hour', 'equipped-officers'),
    waste.sponsoredBy('Head of Environment'),
  ),
  on('2025-05-01').recorded(
    '2025-05-02 11:00',
    housing.proposed({
      title: 'Housing repairs scheduling',
      purpose:
        'In one repair visit in five nobody is at home or the wrong trade arrives, across 3,900 council homes. Plan visits by trade and place, confirm them the day before, and record the work at the door.',
      departmentId: 'housing',
      serviceArea: 'Repairs',
      origin: 'request',
    }),
    housing.serves('equipped-officers', 'savings-taken'),
    housing.sponsoredBy('Head of Housing'),
  ),
  on('2025-05-28').recorded(
    '2025-05-29 14:00',
    maps.proposed({
      title: 'One map of the district',
      purpose:
        'Five departments keep five mapping systems, and three of them disagree on where the district ends. Keep one map and one list of addresses, maintained once and read by all.',
      departmentId: 'planning',
      serviceArea: 'Maps and addresses',
      origin: 'strategy',
    }),
    maps.serves('ask-once', 'savings-taken'),
    maps.sponsoredBy('Head of Planning'),
  ),
  on('2025-06-24').recorded(
    '2025-06-25 09:45',
    mobile.proposed({
      title: 'Mobile working for inspectors and housing officers',
      purpose:
        'Seventy officers write notes on site and type them up at the office, a day a week each by their own estimate. Give them one device and one form, with or without a signal.',
      departmentId: 'ict',
      serviceArea: 'Officers in the field',
      origin: 'strategy',
    }),
    mobile.serves('equipped-officers'),
    waste.plans('trial', 'Three vehicles on trial', '2025-09-26'),
    waste.plans('all-vehicles', 'All 22 vehicles fitted', '2026-01-30'),
    waste.plans('answers', 'Missed bins answered from the cab', '2026-05-29'),
    waste.needs('rounds-on-map', 'Rounds are drawn on the one map', maps),
    waste.risks('no-signal', 'A quarter of the rural rounds have no mobile signal', [4, 3], 'Waste Operations Manager'),
  ),
  on('2025-08-19').recorded(
    '2025-08-20 10:30',
    maps.plans('addresses', 'One list of addresses in use', '2025-12-19'),
    maps.plans('five-into-one', 'Five mapping systems reduced to one', '2026-10-30'),
  ),
  on('2025-09-10').recorded(
    '2025-09-12 09:30',
    waste.redescribed(
      {
        purpose:
          'Weekly food waste collections begin by law on 31 March 2026, on rounds that no crew has driven. A screen in each of 22 vehicles shows the round, records what was and was not emptied, and answers the resident about a missed bin without a call.',
      },
      'The council’s food waste rounds now depend on the screens; the proposal had not mentioned them.',
    ),
    waste.plans('food-rounds', 'Food waste rounds start', '2026-03-31'),
    housing.redescribed(
      {
        purpose:
          'From 27 October 2025 social landlords must act on damp and mould within fixed times. Time every such case from the first report. Then plan all visits across 3,900 council homes by trade and place: at present nobody is at home, or the wrong trade arrives, in one visit in five.',
      },
      'The new duty on damp and mould comes first; the rest of the project is unchanged.',
    ),
    housing.plans('damp', 'Damp and mould cases timed from the first report', '2025-10-27'),
    housing.plans('all-trades', 'All trades scheduled', '2026-03-27'),
    housing.risks(
      'failed-visits',
      'Tenants stop reporting repairs because visits fail too often',
      [3, 4],
      'Head of Housing',
    ),
    housing.needs('devices', 'Trades record the work on the officers’ mobile devices', mobile),
  ),
  on('2025-09-24').recorded('2025-09-25 09:30', waste.meets('trial')),
  on('2025-10-15')
    .by('post-project-officer')
    .recorded(
      '2025-10-16 11:00',
      waste.raises('medium', 'cameras', 'Crews object to cameras that would film inside the cab'),
    ),
  on('2025-10-24').recorded(
    '2025-10-27 10:00',
    housing.meets('damp', 'Ready on the last working day before the duty began.'),
  ),
  on('2025-11-11').recorded(
    '2025-11-12 10:00',
    mobile.sponsoredBy('Head of ICT'),
    mobile.plans('first-twenty', 'First 20 officers equipped', '2026-02-27'),
    mobile.plans('all-seventy', 'All 70 officers equipped', '2026-08-28'),
    mobile.risks('lost-device', 'A lost device gives away tenants’ records', [3, 4], 'Head of ICT'),
  ),
  on('2025-11-20')
    .by('post-project-officer')
    .recorded(
      '2025-11-21 09:30',
      waste.resolves(
        'cameras',
        'The cameras face the road only. This is agreed in writing with the recognised unions.',
      ),
    ),
  on('2025-11-26').recorded(
    '2025-11-27 10:10',
    maps.redescribed({ departmentId: 'ict' }, 'The map and address officers joined the ICT department on 24 November.'),
    maps.sponsoredBy('Head of ICT'),
  ),
  on('2025-12-18').recorded('2025-12-19 14:00', maps.meets('addresses')),
  on('2026-01-14').recorded(
    '2026-01-15 10:00',
    waste.reforecasts(
      'all-vehicles',
      '2026-03-06',
      'Nine of the new food waste vehicles are delivered in February, not December. The screens are ready for them.',
    ),
    waste.assesses(
      'no-signal',
      [4, 2],
      'The screen keeps the round and sends it on when there is a signal again. Tried for a week on the hill rounds without a loss.',
    ),
  ),
  on('2026-02-12').recorded(
    '2026-02-13 11:30',
    housing.reforecasts(
      'all-trades',
      '2026-07-31',
      'Two of six trades run a paper system with their own codes for each job. The codes are to be joined first.',
    ),
    housing.raises(
      'medium',
      'two-code-lists',
      'The trades use two lists of job codes that cannot be matched one to one',
    ),
  ),
  on('2026-03-03').recorded(
    '2026-03-04 09:30',
    mobile.meets(
      'first-twenty',
      'Four days late. Devices are wiped from afar when lost; this was tried on all twenty.',
    ),
    mobile.closesRisk('lost-device', 'Devices keep no record after eight hours and are wiped from afar when lost.'),
  ),
  on('2026-03-05').recorded('2026-03-06 10:00', waste.meets('all-vehicles')),
  on('2026-03-30').recorded(
    '2026-03-31 09:30',
    waste.meets(
      'food-rounds',
      'A day before the duty began. On the first day 96% of the homes on the rounds were served.',
    ),
  ),
  on('2026-04-29')
    .by('post-project-officer')
    .recorded('2026-04-30 10:00', waste.closesRisk('no-signal', 'In eight weeks on all rounds no record was lost.')),
  on('2026-05-20').recorded(
    '2026-05-21 09:45',
    maps.raises('medium', 'boundary', 'Two parish boundaries differ between the map and the order that made them'),
    maps.reforecasts(
      'five-into-one',
      '2027-01-29',
      'Environmental Health cannot leave its system before the summer inspections are over.',
    ),
  ),
  on('2026-06-03').recorded(
    '2026-06-04 10:20',
    waste.meets(
      'answers',
      'Three working days late. A resident who reports a missed bin now sees what the crew recorded at that address.',
    ),
  ),
  on('2026-06-17').recorded(
    '2026-06-18 11:00',
    waste.needs('portal-messages', 'Residents are told about a late round through the portal', portal),
    waste.plans('late-rounds', 'Residents told of a late round before they ring', '2026-12-18'),
  ),
  on('2026-07-15').recorded(
    '2026-07-16 10:00',
    housing.reforecasts(
      'all-trades',
      '2026-09-18',
      'The joined list of codes was rejected by the two trades in a trial week. They are writing it themselves, with one foreman each released for it.',
    ),
    housing.plans('own-appointment', 'Tenants choose their own appointment', '2026-12-04'),
  ),
  on('2026-07-30')
    .by('post-project-officer')
    .recorded(
      '2026-07-31 09:30',
      maps.resolves(
        'boundary',
        'The map follows the order. Eleven properties moved from one parish to the other; both clerks were told.',
      ),
    ),
  on('2026-08-27').recorded(
    '2026-09-01 14:00',
    mobile.meets(
      'all-seventy',
      'A day early. Seven officers went back to their desks by choice and returned the devices.',
    ),
  ),
  on('2026-09-04')
    .by('post-project-officer')
    .recorded(
      '2026-09-07 10:00',
      housing.resolves(
        'two-code-lists',
        'One list of 164 codes, written by the trades, replaces the two lists of 380.',
      ),
    ),
  on('2026-09-16').recorded('2026-09-17 09:30', housing.meets('all-trades', 'Nearly six months after the first plan.')),
  on('2026-10-14').recorded(
    '2026-10-15 10:00',
    housing.assesses(
      'failed-visits',
      [2, 4],
      'In the four weeks since all trades are scheduled, one visit in eleven failed. The reminder the day before does most of it.',
    ),
  ),
  on('2026-10-08').recorded(
    '2026-10-09 11:00',
    mobile.plans('offline-forms', 'Inspection forms work without a signal', '2027-01-15'),
  ),
].flat();
