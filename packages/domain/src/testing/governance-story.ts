import type { DomainEvent } from '../world.ts';
import { fact } from './entries.ts';
import type { Fact } from './entries.ts';

/** Ids that nobody could take for words, of the story below. */
export const storyIds = [
  'board-x1',
  'director-x1',
  'gate-x1',
  'item-x1',
  'decision-x1',
  'meeting-x1',
  'twice-x1',
  'another-x1',
  'condition-x1',
];

const digest = 'd'.repeat(64);
const gate = {
  frameworkId: 'framework-x1',
  gateId: 'gate-x1',
  title: 'Full plan',
  path: 'full' as const,
  place: 1,
  commits: true,
  version: 1,
  digest,
};
const conditions = [
  { conditionId: 'condition-x1', text: 'Test with residents', owner: 'Head of ICT', dueOn: '2026-12-01' },
];
const decided = {
  decisionId: 'decision-x1',
  outcome: { kind: 'approvedWithConditions' as const, conditions },
  reasons: 'It pays back',
  knownAt: 1,
};

function told(stream: string, ...events: readonly DomainEvent[]): readonly Fact[] {
  return events.map((event) => fact(stream, event));
}

/** One project's way through governance, with every event of plans, boards, meetings and gates, and how each is told. */
export const governanceStory: readonly (readonly [Fact, string])[] = pairs(
  [
    ...told(
      'board-board-x1',
      { type: 'BoardConstituted', data: { title: 'Programme Board', quorum: 2 } },
      { type: 'MemberAppointed', data: { memberId: 'director-x1', post: 'Director of Housing', chairs: true } },
    ),
    ...told(
      'programme-transformation',
      {
        type: 'GovernanceFrameworkAdopted',
        data: {
          frameworkId: 'framework-x1',
          title: 'Gates 2026',
          gates: [
            { gateId: 'gate-x1', title: 'Full plan', boardId: 'board-x1', sections: [], signOffs: [], commits: true },
          ],
        },
      },
      { type: 'SchemeOfDelegationAdopted', data: { schemeId: 'x', title: 'Scheme 2026', authorities: [] } },
    ),
    ...told(
      'businessPlan-payments-x1',
      { type: 'BusinessPlanBegun', data: { planType: 'full' } },
      { type: 'CaseWritten', data: { case: 'financial', text: 'Twelve words' } },
      {
        type: 'OptionAppraised',
        data: {
          optionId: 'buy-x1',
          title: 'Buy a product',
          doNothing: false,
          costs: [],
          benefits: [],
          verdict: 'preferred',
          because: 'Cheap',
        },
      },
      {
        type: 'CostProfileStated',
        data: { lines: [{ year: '2026-27', kind: 'capital', fundingSource: 'Reserve', amount: 1 }] },
      },
      { type: 'BenefitProfileStated', data: { benefits: [{ title: 'Fewer calls', class: 'cashable', amounts: [] }] } },
      {
        type: 'RiskStated',
        data: { riskId: 'x', title: 'Nobody to test', likelihood: 3, impact: 4, response: 'Hire' },
      },
      { type: 'InclusionAssessed', data: { whoLosesAChoice: 'Some', whatIsKept: 'The desk' } },
      { type: 'WorkforceImpactAssessed', data: { impact: 'None' } },
      { type: 'BusinessPlanVersionIssued', data: { version: 1, digest } },
      {
        type: 'SignOffGiven',
        data: { version: 1, digest, kind: 'finance', post: 'Head of Finance', statement: 'Agreed' },
      },
      { type: 'OptionWithdrawn', data: { optionId: 'buy-x1' } },
      { type: 'PlanRiskWithdrawn', data: { riskId: 'x' } },
    ),
    ...told('project-payments-x1', {
      type: 'BusinessPlanSubmitted',
      data: { version: 1, digest, gateId: 'gate-x1', boardId: 'board-x1' },
    }),
    ...told(
      'meeting-meeting-x1',
      { type: 'MeetingCalled', data: { boardId: 'board-x1', heldOn: '2026-09-16' } },
      {
        type: 'ItemTabled',
        data: { itemId: 'item-x1', title: 'Payments', about: { projectId: 'payments-x1', gateId: 'gate-x1' } },
      },
      { type: 'InterestDeclared', data: { memberId: 'director-x1', itemId: 'item-x1', nature: 'Shares' } },
      { type: 'InterestWithdrawn', data: { memberId: 'director-x1', itemId: 'item-x1' } },
      { type: 'ItemTabled', data: { itemId: 'twice-x1', title: 'Payments once more' } },
      { type: 'ItemWithdrawn', data: { itemId: 'twice-x1' } },
      { type: 'AttendanceRecorded', data: { present: ['director-x1'], apologies: [] } },
      { type: 'ReportPublished', data: { reportId: 'x', title: 'Full plan', position: 7 } },
      {
        type: 'DecisionMinuted',
        data: {
          ...decided,
          itemId: 'item-x1',
          present: [],
          counted: [],
          interested: [],
          projectId: 'payments-x1',
          gate,
        },
      },
    ),
    ...told(
      'project-payments-x1',
      {
        type: 'GateDecisionRecorded',
        data: {
          ...decided,
          takenBy: { kind: 'board', boardId: 'board-x1', meetingId: 'meeting-x1', itemId: 'item-x1' },
          gate,
        },
      },
      { type: 'ConditionDischarged', data: { conditionId: 'condition-x1', evidence: 'Report' } },
      { type: 'ProjectStarted', data: { decisionId: 'decision-x1', version: 1, digest } },
      { type: 'ProjectPaused', data: {} },
      { type: 'ProjectResumed', data: { decisionId: 'decision-x1' } },
    ),
    ...told(
      'meeting-meeting-x1',
      { type: 'MeetingClosed', data: {} },
      { type: 'DecisionCalledIn', data: { decisionId: 'decision-x1', by: 'Scrutiny Committee' } },
    ),
    ...told(
      'meeting-another-x1',
      { type: 'MeetingCalled', data: { boardId: 'board-x1', heldOn: '2026-09-17' } },
      { type: 'MeetingCancelled', data: {} },
    ),
    ...told('project-payments-x1', {
      type: 'GateDecisionCalledIn',
      data: { decisionId: 'decision-x1', by: 'Scrutiny Committee' },
    }),
    ...told('businessPlan-payments-x1', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }),
    ...told('project-payments-x1', { type: 'PlanVersionWithdrawn', data: { version: 1 } }),
    ...told('board-board-x1', { type: 'MemberStoodDown', data: { memberId: 'director-x1' } }),
  ],
  [
    'Board constituted: Programme Board, quorum 2',
    'Appointed to Programme Board: Director of Housing, in the chair',
    'Governance framework adopted: Gates 2026; gates: Full plan',
    'Scheme of delegation adopted: Scheme 2026',
    'Business plan begun: Full plan',
    'Financial case written, 12 characters',
    'Option appraised: Buy a product, preferred',
    'Costs stated: 1 line',
    'Benefits stated: Fewer calls',
    'Risk of the plan stated: Nobody to test, 3 × 4',
    'Who loses a choice assessed',
    'Effect on staff assessed',
    'Version 1 of the business plan issued',
    'Version 1 of the business plan signed off for finance by Head of Finance',
    'Option withdrawn: Buy a product',
    'Risk of the plan withdrawn: Nobody to test',
    'Version 1 of the business plan submitted to Programme Board for the gate Full plan',
    'Meeting of Programme Board called for 2026-09-16',
    'Item tabled: Payments',
    'Interest declared by Director of Housing in Payments',
    'Interest of Director of Housing in Payments withdrawn: declared by mistake',
    'Item tabled: Payments once more',
    'Item withdrawn: Payments once more',
    'Attendance recorded: 1 present, 0 with apologies',
    'Report published: Full plan, as known at entry 7',
    'Approved with 1 condition: Payments, at the gate Full plan, on version 1 of the plan',
    'Approved with 1 condition at the gate Full plan, on version 1 of the plan, by Programme Board',
    'Condition met: “Test with residents”',
    'Delivery started on version 1 of the business plan',
    'Delivery paused',
    'Delivery resumed',
    'Meeting closed',
    'Called in by Scrutiny Committee: Payments',
    'Meeting of Programme Board called for 2026-09-17',
    'Meeting cancelled',
    'Called in by Scrutiny Committee: the decision at the gate Full plan',
    'Version 1 of the business plan withdrawn',
    'Version 1 of the business plan no longer carries any decision',
    'No longer on Programme Board: Director of Housing',
  ],
);

function pairs(facts: readonly Fact[], words: readonly string[]): readonly (readonly [Fact, string])[] {
  if (facts.length !== words.length) throw new Error(`${facts.length} facts and ${words.length} sentences`);
  return facts.map((one, index) => [one, words.at(index) ?? '']);
}
