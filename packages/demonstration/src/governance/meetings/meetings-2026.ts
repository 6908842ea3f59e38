import { assistant, customerRecord, finance, mobile, payroll, portal } from '../../delivery/projects/projects.ts';
import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { gates, ictBoard, programmeBoard } from '../gates.ts';
import { shortPlansSummer } from '../plans/short-plans-winter-2025.ts';
import { earlierGates, held, tabled } from './sitting.ts';

const programmeMeeting = {
  boardId: programmeBoard,
  place: 'Committee Room 2, Civic Offices',
  recorder: 'post-monitoring-officer',
} as const;

/** What the boards decided in 2026, and the meeting that is to come. */
export const meetings2026: readonly Scripted[] = [
  held({
    ...programmeMeeting,
    meetingId: 'pb-2026-04',
    called: '2026-04-08 10:00',
    papers: '2026-04-15 15:00',
    heldOn: '2026-04-21',
    minuted: '2026-04-22 09:15',
    present: [
      'post-chief-executive',
      'post-section-151',
      'post-monitoring-officer',
      'post-director-customer',
      'post-programme-board',
    ],
    apologies: [],
    minutes: 'PB 2026/2',
    items: [
      ...earlierGates(customerRecord, 1, 'Single customer record'),
      {
        itemId: 'customer-record',
        title: 'Single customer record: full plan',
        project: customerRecord,
        at: { gateId: gates.full, version: 1 },
        interest: ['post-director-customer', 'Sponsor of the project.'],
        outcome: { kind: 'rejected' },
        reasons:
          'A system bought in 2026 would serve less than two years before the new councils choose their own. At £14,000 a year it does not pay for itself in that time.',
        alternatives:
          'Matching the records of three systems costs a quarter and is worth having whatever comes. A plan for that is invited.',
      },
      {
        itemId: 'payroll',
        title: 'HR and payroll self-service: whether to go on',
        project: payroll,
        outcome: { kind: 'approved' },
        reasons:
          'The board approved the proposal to stop. The rest would cost £84,000 and save £31,000 in the 21 months that are left.',
        alternatives: 'To go on with leave only was considered; it saves less than it costs.',
      },
      {
        itemId: 'finance',
        title: 'Finance system upgrade: a smaller step',
        project: finance,
        outcome: { kind: 'approved' },
        reasons:
          'The board approved the reduction to the smallest step that keeps the accounts in support until April 2028.',
      },
    ],
  }),
  held({
    ...programmeMeeting,
    meetingId: 'pb-2026-05',
    called: '2026-05-06 14:00',
    papers: '2026-05-13 15:00',
    heldOn: '2026-05-19',
    minuted: '2026-05-20 14:00',
    present: ['post-chief-executive', 'post-section-151', 'post-monitoring-officer', 'post-programme-board'],
    apologies: ['post-director-customer'],
    minutes: 'PB 2026/3',
    items: [
      {
        itemId: 'customer-record',
        title: 'Single customer record, matching only: full plan, second version',
        project: customerRecord,
        at: { gateId: gates.full, version: 2 },
        outcome: {
          kind: 'approvedWithConditions',
          conditions: [
            {
              conditionId: 'customer-record-dpia',
              text: 'The data protection impact assessment of the matching is published, and says how a resident can object.',
              owner: 'Data Protection Officer',
              dueOn: '2026-10-30',
            },
          ],
        },
        reasons:
          'The second version costs £52,000 instead of £212,000 for the same saving, and nothing in it is thrown away in 2028.',
        alternatives:
          'To do nothing was considered; the new councils would then have to match the same records in a hurry.',
      },
    ],
  }),
  held({
    boardId: ictBoard,
    place: 'Training Room, Civic Offices',
    recorder: 'post-head-revenues',
    meetingId: 'ipb-2026-06',
    called: '2026-05-28 10:00',
    papers: '2026-06-08 15:00',
    heldOn: '2026-06-11',
    minuted: '2026-06-12 11:00',
    present: ['post-head-ict', 'post-head-revenues', 'post-section-151'],
    apologies: ['post-head-environment'],
    minutes: 'IPB 2026/2',
    items: shortPlansSummer.items,
  }),
  held({
    ...programmeMeeting,
    meetingId: 'pb-2026-09',
    called: '2026-09-08 14:00',
    papers: '2026-09-08 15:00',
    heldOn: '2026-09-16',
    minuted: '2026-09-17 10:00',
    present: [
      'post-chief-executive',
      'post-section-151',
      'post-monitoring-officer',
      'post-director-communities',
      'post-programme-board',
    ],
    apologies: [],
    minutes: 'PB 2026/5',
    items: [
      {
        itemId: 'assistant',
        title: 'Answers overnight: an idea for a pilot',
        project: assistant,
        outcome: {
          kind: 'notedSubjectTo',
          body: 'Equalities Panel',
          feedback: 'Whether residents who write in plain or halting English are answered as well as others.',
        },
        reasons:
          'The board noted the idea. It wishes to hear the Equalities Panel before a plan is written, and to see none before then.',
      },
      {
        itemId: 'quarter',
        title: 'The programme in the second quarter',
        outcome: { kind: 'noted' },
        reasons: 'The board noted the report, and that internal audit found mobile working carried out without a plan.',
      },
      {
        itemId: 'saved-so-far',
        title: 'What was saved from April to June',
        outcome: { kind: 'noted' },
        reasons:
          'The board noted the report, and that billing without agency officers cost £7,200 less in the first quarter of the year.',
      },
    ],
  }),
  on('2026-10-27').recorded('2026-10-28 09:30', portal.submits(3, 'ready-for-service')),
  on('2026-10-27')
    .by('post-administrator')
    .recorded(
      '2026-10-28 10:00',
      {
        type: 'CallMeeting',
        meetingId: 'pb-2026-12',
        boardId: programmeBoard,
        heldOn: '2026-12-08',
        place: 'Committee Room 2, Civic Offices',
      },
      tabled('pb-2026-12', {
        itemId: 'portal',
        title: 'Customer portal: ready for service',
        project: portal,
        at: { gateId: 'ready-for-service' },
      }),
      tabled('pb-2026-12', {
        itemId: 'mobile',
        title: 'Mobile working: how it came to be carried out without a plan',
        project: mobile,
      }),
      tabled('pb-2026-12', {
        itemId: 'customer-record',
        title: 'Single customer record: the condition that is due on 30 October',
        project: customerRecord,
      }),
    ),
].flat();
