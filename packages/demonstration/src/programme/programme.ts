import type { Tier } from '@minutebook/domain';

import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';

const programme = { programmeId: 'ict-transformation' };

function aim(aimId: string, title: string, description: string): Act {
  return { type: 'AdoptAim', ...programme, aimId, title, description };
}

function department(departmentId: string, title: string, tier: Tier): Act {
  return { type: 'RegisterDepartment', ...programme, departmentId, title, tier };
}

function partner(partnerId: string, title: string, part: string): Act {
  return { type: 'RegisterPartner', ...programme, partnerId, title, part };
}

/** The programme itself: its aims, departments and partners. */
export const programmeScript: readonly Scripted[] = [
  on('2025-04-08').recorded('2025-04-08 16:40', {
    type: 'EstablishProgramme',
    ...programme,
    title: 'ICT Transformation Programme',
    council: 'Larkmere District Council',
    purpose:
      'Residents should be able to deal with the council at any hour, and officers should have systems that work together.\n\n' +
      'Cabinet has set aside a transformation budget of £925,000. It has approved £310,000 of it, over three years, for posts making up 3.4 full-time equivalents. The other £615,000 is to come, project by project, each on a business plan.\n\n' +
      'A face-to-face enquiry costs about £15, a telephone call about £3 and a contact on the web about 3p. The programme is to show how much of that difference becomes a saving in a budget, and how much only frees officers’ time. Residents who cannot or do not wish to use the web keep a way to reach the council.',
    endsOn: '2028-03-31',
    demonstration: true,
  }),
  on('2025-04-08').recorded(
    '2025-04-09 09:10',
    aim(
      'any-hour',
      'Reach the council at any hour',
      'Report, apply, pay and see progress without waiting for the office to open.',
    ),
    aim(
      'digital-by-default',
      'Digital by default',
      'Most contacts move to the web by March 2028, and the other channels shrink to match.',
    ),
    aim(
      'ask-once',
      'Ask once',
      'A resident tells the council something once, and every department that needs it can see it.',
    ),
    aim(
      'savings-taken',
      'Savings that leave the budget',
      'A saving counts when a budget line has been reduced by it. Time set free is reported beside it, never added to it.',
    ),
    aim(
      'equipped-officers',
      'Officers equipped where the work is',
      'Crews, inspectors and housing officers record once, on the spot.',
    ),
    aim('share', 'Share with neighbours', 'Buy, run and support together what two councils both need.'),
  ),
  on('2025-04-08')
    .by('post-administrator')
    .recorded(
      '2025-04-09 11:00',
      department('customer-services', 'Customer Services', 'frontFacing'),
      department('revenues-benefits', 'Revenues and Benefits', 'frontFacing'),
      department('planning', 'Planning and Building Control', 'frontFacing'),
      department('environment', 'Environment and Waste', 'frontFacing'),
      department('housing', 'Housing', 'frontFacing'),
      department('regulatory', 'Licensing and Environmental Health', 'frontFacing'),
      department('ict', 'ICT', 'backOffice'),
      department('finance', 'Finance', 'backOffice'),
      department('human-resources', 'Human Resources', 'backOffice'),
      department('democratic', 'Democratic and Electoral Services', 'corporate'),
      department('policy', 'Policy and Communications', 'corporate'),
      department('legal', 'Legal and Information Governance', 'corporate'),
    ),
  on('2025-04-10').recorded(
    '2025-04-11 10:00',
    partner(
      'hollenford',
      'Hollenford Borough Council',
      'Shares the ICT service desk and buys network equipment with Larkmere.',
    ),
    partner(
      'marlshire',
      'Marlshire County Council',
      'Runs the libraries that host digital help, and keeps the county’s network between public buildings.',
    ),
  ),
  on('2025-10-14').recorded(
    '2025-10-15 09:20',
    aim(
      'safe-systems',
      'Systems that are safe and stay up',
      'Adopted by Cabinet in answer to the inspection that graded the ICT service poor: the council knows what it runs, keeps it mended, and can bring it back after an attack.',
    ),
  ),
  on('2026-01-27').recorded(
    '2026-01-29 10:15',
    {
      type: 'RetireAim',
      ...programme,
      aimId: 'digital-by-default',
      reason:
        'Council resolved, on scrutiny’s recommendation, to give this aim up. In the residents’ survey about one household in eight said it does not go online, and three parish councils asked that no counter close before its replacement is open. “Digital by choice” takes its place.',
    },
    aim(
      'digital-by-choice',
      'Digital by choice',
      'The web is made good enough to be chosen. Telephone and face-to-face help stay for those who need them, and no counter hours are cut before help is open nearby.',
    ),
  ),
  on('2026-02-02')
    .by('post-administrator')
    .recorded('2026-02-03 09:05', department('community', 'Community and Wellbeing', 'frontFacing')),
  on('2026-04-14').recorded(
    '2026-04-15 09:30',
    aim(
      'ready-to-hand-over',
      'Ready to hand over',
      'Larkmere and its neighbours are to be replaced by new councils on 1 April 2028. Data, contracts and systems reach them complete, and nothing is bought that they would have to throw away.',
    ),
  ),
  on('2026-04-16').recorded(
    '2026-04-17 10:00',
    partner(
      'joint-team',
      'Marlshire Reorganisation Joint Team',
      'Plans the handover of all seven councils’ systems and contracts to the new councils.',
    ),
  ),
].flat();
