import { defaultFramework } from '@minutebook/domain';

import type { PostId } from '../../posts.ts';
import { on } from '../../script/script.ts';
import type { Act, Scripted } from '../../script/script.ts';
import { ictBoard, programmeBoard } from '../gates.ts';

const programme = { programmeId: 'ict-transformation' };

function appointed(boardId: string, memberId: PostId, post: string, chairs = false): Act {
  return { type: 'AppointMember', boardId, memberId, post, chairs };
}

const offered = defaultFramework({
  frameworkId: 'gates-2025',
  boardId: programmeBoard,
  shortPathBelow: 6_000_000,
  officerBelow: 1_500_000,
});

/** The two boards, the gates they decide at, and what officers may decide. */
export const boards: readonly Scripted[] = [
  on('2025-05-13')
    .by('post-administrator')
    .recorded(
      '2025-05-14 11:00',
      {
        type: 'ConstituteBoard',
        boardId: programmeBoard,
        title: 'ICT Transformation Programme Board',
        remit:
          'Decides at the gates of the programme on behalf of Cabinet. It approves no money beyond the transformation budget that Cabinet has set aside, and reports every quarter to the Scrutiny Committee.',
        quorum: 3,
      },
      appointed(programmeBoard, 'post-chief-executive', 'Chief Executive', true),
      appointed(programmeBoard, 'post-section-151', 'Section 151 Officer'),
      appointed(programmeBoard, 'post-monitoring-officer', 'Monitoring Officer'),
      appointed(programmeBoard, 'post-director-customer', 'Director of Customer and Digital'),
      appointed(programmeBoard, 'post-programme-board', 'Cabinet Member for Digital Services'),
      {
        type: 'ConstituteBoard',
        boardId: ictBoard,
        title: 'ICT Project Board',
        remit:
          'Decides on plans that cost less than £60,000 over their whole life. Larger plans, and anything that takes a choice away from residents, go to the Programme Board.',
        quorum: 2,
      },
      appointed(ictBoard, 'post-head-ict', 'Head of ICT', true),
      appointed(ictBoard, 'post-head-revenues', 'Head of Revenues and Benefits'),
      appointed(ictBoard, 'post-head-environment', 'Head of Environment'),
      appointed(ictBoard, 'post-section-151', 'Section 151 Officer'),
    ),
  on('2025-05-20')
    .by('post-administrator')
    .recorded(
      '2025-05-21 10:00',
      {
        type: 'AdoptGovernanceFramework',
        ...programme,
        frameworkId: offered.frameworkId,
        title: offered.title,
        gates: [...offered.gates],
        shortPath: {
          below: 6_000_000,
          gates: (offered.shortPath?.gates ?? []).map((gate) => ({ ...gate, boardId: ictBoard })),
        },
        reason:
          'Cabinet told the Scrutiny Committee that there will be a governance framework and that every project will have a business plan.',
      },
      {
        type: 'AdoptSchemeOfDelegation',
        ...programme,
        schemeId: 'officers-2025',
        title: 'What officers may decide in the ICT transformation',
        authorities: [
          { post: 'Head of ICT', heldBy: 'post-head-ict', upTo: 1_000_000 },
          { post: 'Section 151 Officer', heldBy: 'post-section-151', upTo: 1_500_000 },
        ],
      },
    ),
  on('2026-06-01')
    .by('post-administrator')
    .recorded(
      '2026-06-03 10:00',
      { type: 'StandDownMember', boardId: programmeBoard, memberId: 'post-director-customer' },
      appointed(programmeBoard, 'post-director-communities', 'Director of Communities'),
    ),
].flat();
