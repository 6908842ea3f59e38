import { cyber, portal, telephony, waste } from '../../delivery/projects/projects.ts';
import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { gates, ictBoard, programmeBoard } from '../gates.ts';
import { shortPlans2025 } from '../plans/short-plans-summer-2025.ts';
import { shortPlansWinter } from '../plans/short-plans-winter-2025.ts';
import { decisionIdOf, earlierGates, held } from './sitting.ts';

const programmeMeeting = {
  boardId: programmeBoard,
  place: 'Committee Room 2, Civic Offices',
  recorder: 'post-monitoring-officer',
} as const;

const ictMeeting = {
  boardId: ictBoard,
  place: 'Training Room, Civic Offices',
  recorder: 'post-head-revenues',
} as const;

/** What the boards decided in 2025, and what was called in. */
export const meetings2025: readonly Scripted[] = [
  held({
    ...programmeMeeting,
    meetingId: 'pb-2025-06',
    called: '2025-05-27 10:00',
    papers: '2025-06-05 15:00',
    heldOn: '2025-06-10',
    minuted: '2025-06-11 10:00',
    present: ['post-chief-executive', 'post-section-151', 'post-monitoring-officer', 'post-programme-board'],
    apologies: ['post-director-customer'],
    minutes: 'PB 2025/1',
    items: [
      ...earlierGates(portal, 1, 'Customer portal'),
      {
        itemId: 'portal',
        title: 'Customer portal: full plan',
        project: portal,
        at: { gateId: gates.full, version: 1 },
        outcome: { kind: 'deferred' },
        reasons:
          'The plan would shorten telephone lines and offers help only at the civic offices. What help costs for the one household in eight that does not go online is to be worked out and put into the plan.',
        alternatives: 'To approve it and settle the help later was considered. The board wished to see the cost first.',
      },
      {
        itemId: 'backlog',
        title: 'State of the backlog',
        outcome: { kind: 'noted' },
        reasons: 'The board noted 17 proposals and asked for plans of the five largest before the end of the year.',
      },
    ],
  }),
  held({
    ...programmeMeeting,
    meetingId: 'pb-2025-07',
    called: '2025-06-24 10:00',
    papers: '2025-07-03 15:00',
    heldOn: '2025-07-08',
    minuted: '2025-07-09 13:30',
    present: [
      'post-chief-executive',
      'post-section-151',
      'post-monitoring-officer',
      'post-director-customer',
      'post-programme-board',
    ],
    apologies: [],
    minutes: 'PB 2025/2',
    items: [
      {
        itemId: 'portal',
        title: 'Customer portal: full plan, second version',
        project: portal,
        at: { gateId: gates.full, version: 2 },
        outcome: { kind: 'referred', body: 'Scrutiny Committee' },
        reasons:
          'The plan now takes £198,000 of the £615,000 that is still to come. Whether telephone hours may change after a year is a matter for councillors, and the Scrutiny Committee meets on 14 July.',
        alternatives: 'To approve it without the passage on hours was considered; the costs depend on that passage.',
      },
      ...earlierGates(telephony, 1, 'Telephone system'),
      {
        itemId: 'telephony',
        title: 'Telephone system and contact centre: full plan',
        project: telephony,
        at: { gateId: gates.full, version: 1 },
        interest: [
          'post-programme-board',
          'A close relation works for a firm that may tender. The member left the room for this item.',
        ],
        outcome: { kind: 'approved' },
        reasons:
          'Without a new system the council cannot be telephoned after January 2027. The plan takes £31,000 a year out of seven budgets and counts every caller for the first time.',
        alternatives:
          'Seven new switchboards were considered; they cost £22,500 more and leave six departments uncounted.',
      },
    ],
  }),
  held({
    ...programmeMeeting,
    meetingId: 'pb-2025-07-special',
    called: '2025-07-15 14:00',
    papers: '2025-07-18 15:00',
    heldOn: '2025-07-22',
    minuted: '2025-07-23 09:30',
    present: ['post-chief-executive', 'post-section-151', 'post-monitoring-officer', 'post-programme-board'],
    apologies: ['post-director-customer'],
    minutes: 'PB 2025/3',
    items: [
      {
        itemId: 'portal',
        title: 'Customer portal: full plan, third version',
        project: portal,
        at: { gateId: gates.full, version: 3 },
        outcome: {
          kind: 'approvedWithConditions',
          conditions: [
            {
              conditionId: 'portal-paper-ways',
              text: 'Every form on the portal names a telephone number and an address by which the same can be done.',
              owner: 'Head of Customer Services',
              dueOn: '2025-10-31',
            },
          ],
        },
        reasons:
          'The Scrutiny Committee supports the third version: no hours are cut before it has seen a year of figures, and £12,000 less is asked for. The plan says what is a saving and what only frees time.',
        alternatives:
          'To write the forms ourselves and to do nothing were considered again. Nobody could be recruited for the one, and four projects wait for the other.',
        votes: { for: 3, against: 1, abstained: 0 },
      },
    ],
  }),
  held({
    ...ictMeeting,
    meetingId: 'ipb-2025-07',
    called: '2025-07-02 10:00',
    papers: '2025-07-10 15:00',
    heldOn: '2025-07-17',
    minuted: '2025-07-18 10:00',
    present: ['post-head-ict', 'post-head-environment', 'post-section-151', 'post-head-revenues'],
    apologies: [],
    minutes: 'IPB 2025/1',
    items: shortPlans2025.items,
  }),
  held({
    ...ictMeeting,
    meetingId: 'ipb-2025-10',
    called: '2025-09-26 10:00',
    papers: '2025-10-06 15:00',
    heldOn: '2025-10-09',
    minuted: '2025-10-10 10:00',
    present: ['post-head-ict', 'post-head-revenues', 'post-head-environment', 'post-section-151'],
    apologies: [],
    minutes: 'IPB 2025/2',
    items: [
      {
        itemId: 'waste',
        title: 'In-cab devices and missed-bin reporting: justification',
        project: waste,
        at: { gateId: gates.justification, version: 1 },
        interest: ['post-head-environment', 'Sponsor of the project; its crews are in the member’s service.'],
        outcome: { kind: 'approved' },
        reasons: 'New rounds begin by law on 31 March, and the trial on three vehicles went well.',
        alternatives:
          'Tablets without mountings are cheaper to buy; at a neighbouring council two in three broke within a year.',
      },
    ],
  }),
  on('2025-10-15')
    .by('post-administrator')
    .recorded('2025-10-16 14:00', {
      type: 'CallInDecision',
      meetingId: 'ipb-2025-10',
      decisionId: decisionIdOf('ipb-2025-10', 'waste'),
      by: 'Scrutiny Committee',
      reason:
        'Crews object to cameras that would film inside the cab. The board was not told that they had not agreed to it.',
    }),
  held({
    ...programmeMeeting,
    meetingId: 'pb-2025-10',
    called: '2025-10-01 14:00',
    papers: '2025-10-07 15:00',
    heldOn: '2025-10-14',
    minuted: '2025-10-15 10:00',
    present: ['post-chief-executive', 'post-section-151', 'post-monitoring-officer', 'post-director-customer'],
    apologies: ['post-programme-board'],
    minutes: 'PB 2025/4',
    items: [
      ...earlierGates(cyber, 1, 'Cyber security remediation'),
      {
        itemId: 'cyber',
        title: 'Cyber security remediation: full plan',
        project: cyber,
        at: { gateId: gates.full, version: 1 },
        outcome: {
          kind: 'approvedWithConditions',
          conditions: [
            {
              conditionId: 'cyber-restore-test',
              text: 'Four systems are restored from the new backup in a test that somebody outside ICT watches.',
              owner: 'Head of ICT',
              dueOn: '2026-02-27',
            },
          ],
        },
        reasons:
          'The inspection leaves no choice but how. The plan closes the nine urgent recommendations within a year and claims no saving that it cannot show.',
        alternatives: 'A managed service was considered. It costs £240,000 and begins in a year.',
      },
    ],
  }),
  held({
    ...ictMeeting,
    meetingId: 'ipb-2025-12',
    called: '2025-11-25 14:00',
    papers: '2025-11-28 15:00',
    heldOn: '2025-12-02',
    minuted: '2025-12-03 11:00',
    present: ['post-head-ict', 'post-head-revenues', 'post-head-environment'],
    apologies: ['post-section-151'],
    minutes: 'IPB 2025/3',
    items: [
      {
        itemId: 'waste',
        title: 'In-cab devices and missed-bin reporting: decision called in, and second version',
        project: waste,
        at: { gateId: gates.justification, version: 2 },
        interest: ['post-head-environment', 'Sponsor of the project; its crews are in the member’s service.'],
        outcome: { kind: 'approved' },
        reasons:
          'The plan has no camera in the cab any more, and the recognised unions agreed to it in writing on 20 November. The Scrutiny Committee has no further objection.',
        alternatives: 'To keep the first version was considered, and given up for the crews’ trust.',
        supersedes: decisionIdOf('ipb-2025-10', 'waste'),
      },
      ...shortPlansWinter.items,
    ],
  }),
].flat();
