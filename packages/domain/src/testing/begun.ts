import type { BusinessPlanEvent } from '../governance/business-plan/events.ts';
import { digestOf } from '../governance/business-plan/digest.ts';
import type { Actor } from '../kernel/entry.ts';
import type { Gate } from '../programme/programme/events.ts';
import { replay } from '../replay.ts';
import { benefitsBegun } from './benefits/begun-benefits.ts';
import { moneyBegun } from './money/begun-money.ts';
import { scrutinyBegun } from './scrutiny/begun-scrutiny.ts';
import { entriesOf, fact, recorder } from './entries.ts';
import type { Fact } from './entries.ts';
import { ofProject, plannedMilestone, programmeFacts, proposedProject } from './facts.ts';

// Ids and days are those of the arbitrary commands, so that these meet what is there.
const day = '2025-12-31';

/** Who sits on the board `a` and decides there, and who signs off. */
export const decider: Actor = { id: 'a', role: 'boardMember' };
export const signatory: Actor = { id: 'b', role: 'financeOfficer' };
const keeper: Actor = { id: 'k', role: 'administrator' };

function gate(gateId: string, commits: boolean): Gate {
  return { gateId, title: gateId, boardId: 'a', sections: [], signOffs: [], commits, officerBelow: 50_000_00 };
}

const authorities = ['Payments', 'Case work'].map((post) => ({ post, heldBy: 'a', upTo: 50_000_00 }));

const ruled: readonly Fact[] = [
  ...programmeFacts.map((one) => ({ ...one, stream: 'programme-a' })),
  ...[
    fact('board-a', { type: 'BoardConstituted', data: { title: 'Board', quorum: 1 } }, day),
    fact('board-a', { type: 'MemberAppointed', data: { memberId: 'a', post: 'Director', chairs: true } }, day),
    fact('board-a', { type: 'MemberAppointed', data: { memberId: 'b', post: 'Treasurer', chairs: false } }, day),
    fact(
      'programme-a',
      {
        type: 'GovernanceFrameworkAdopted',
        data: { frameworkId: 'x', title: 'Gates', gates: [gate('a', false), gate('b', true), gate('c', false)] },
      },
      day,
    ),
    fact(
      'programme-a',
      { type: 'SchemeOfDelegationAdopted', data: { schemeId: 'x', title: 'Scheme', authorities } },
      day,
    ),
    fact('programme-a', { type: 'RolesAssigned', data: { personId: 'a', roles: ['boardMember'] } }, day),
  ].map((one) => ({ ...one, by: keeper })),
];

/** A project with a plan of version 1, submitted to every gate. */
function planned(projectId: string): readonly Fact[] {
  const stream = `businessPlan-${projectId}`;
  const amounts = [{ year: '2026-27', amount: 1 }];
  const events: readonly BusinessPlanEvent[] = [
    { type: 'BusinessPlanBegun', data: { planType: 'outline' } },
    { type: 'BenefitProfileStated', data: { benefits: [{ title: 'Case work', class: 'cashable', amounts }] } },
    {
      type: 'CostProfileStated',
      data: { lines: [{ year: '2026-27', kind: 'revenue', fundingSource: 'Reserve', amount: 1 }] },
    },
  ];
  const facts = [
    proposedProject(projectId, `Project ${projectId}`, { on: day }),
    ...events.map((one) => fact(stream, one, day)),
  ];
  const digest = digestOf(replay(entriesOf(facts)).state('businessPlan', projectId)!.content);
  const submitted = (gateId: string) =>
    fact(
      `project-${projectId}`,
      { type: 'BusinessPlanSubmitted', data: { version: 1, digest, gateId, boardId: 'a' } },
      day,
    );
  return [
    ...facts,
    plannedMilestone(projectId, 'a', '2026-09-16', day),
    ...(projectId === 'b' ? [ofProject('b', { type: 'MilestoneMet', data: { milestoneId: 'a' } }, day)] : []),
    fact(stream, { type: 'BusinessPlanVersionIssued', data: { version: 1, digest } }, day),
    submitted('a'),
    submitted('b'),
  ];
}

/** An officer let a project through the first gate. */
function throughTheFirstGate(projectId: string, decisionId: string, before: readonly Fact[]): Fact {
  const { digest } = replay(entriesOf(before)).state('businessPlan', projectId)!.versions.at(0)!;
  const gateOf = { frameworkId: 'x', gateId: 'a', title: 'a', path: 'full', place: 1, commits: false } as const;
  const takenBy = { kind: 'officer', schemeId: 'x', post: 'Payments', upTo: 50_000_00, wholeLifeCost: 1 } as const;
  const data = {
    decisionId,
    outcome: { kind: 'approved' as const },
    reasons: 'Because',
    knownAt: before.length,
    takenBy,
    gate: { ...gateOf, version: 1, digest },
  };
  return { ...fact(`project-${projectId}`, { type: 'GateDecisionRecorded', data }, day), by: decider };
}

/** The board decided in meeting `a` that project `c` passes the gate that commits, on one condition, and it was told. */
function approvedAndStarted(before: readonly Fact[]): readonly Fact[] {
  const { digest } = replay(entriesOf(before)).state('businessPlan', 'c')!.versions.at(0)!;
  const decided = {
    decisionId: 'c',
    outcome: {
      kind: 'approvedWithConditions' as const,
      conditions: [{ conditionId: 'c', text: 'Test it', owner: 'Director', dueOn: '2026-03-29' }],
    },
    reasons: 'Because',
    knownAt: before.length,
  };
  const about = {
    frameworkId: 'x',
    gateId: 'b',
    title: 'b',
    path: 'full',
    place: 2,
    commits: true,
    version: 1,
  } as const;
  const at = { ...about, digest };
  const who = { present: ['a', 'b'], counted: ['a', 'b'], interested: [] };
  const takenBy = { kind: 'board', boardId: 'a', meetingId: 'a', itemId: 'c' } as const;
  return [
    {
      ...fact(
        'meeting-a',
        { type: 'DecisionMinuted', data: { ...decided, itemId: 'c', ...who, projectId: 'c', gate: at } },
        day,
      ),
      by: decider,
    },
    fact('project-c', { type: 'GateDecisionRecorded', data: { ...decided, takenBy, gate: at } }, day),
    fact('project-c', { type: 'ProjectStarted', data: { decisionId: 'c', version: 1, digest } }, day),
  ];
}

function item(itemId: string, projectId: string, gateId: string): Fact {
  return fact('meeting-a', { type: 'ItemTabled', data: { itemId, title: itemId, about: { projectId, gateId } } }, day);
}

const planning: readonly Fact[] = [
  ...ruled,
  ...moneyBegun(day, signatory, keeper),
  ...planned('a'),
  proposedProject('b', 'Case work', { on: day }),
  ...planned('c'),
  // A meeting of the same board that is over, whose minutes can be confirmed.
  fact('meeting-c', { type: 'MeetingCalled', data: { boardId: 'a', heldOn: day } }, day),
  fact('meeting-c', { type: 'MeetingClosed', data: {} }, day),
  fact('meeting-a', { type: 'MeetingCalled', data: { boardId: 'a', heldOn: day } }, day),
  item('a', 'a', 'a'),
  item('b', 'a', 'b'),
  item('c', 'c', 'b'),
  item('d', 'c', 'b'),
  fact('meeting-a', { type: 'AttendanceRecorded', data: { present: ['a', 'b'], apologies: [] } }, day),
];

/** A post and an agreement with a service level, both `a`. */
const staffed: readonly Fact[] = [
  fact(
    'post-a',
    {
      type: 'PostEstablished',
      data: {
        title: 'Payments',
        grade: 'x',
        basis: 'indicative',
        fte: 100,
        firstDay: day,
        fullYearCost: 1,
        onCosts: 0,
        departmentId: 'housing',
        serviceArea: 'Case work',
      },
    },
    day,
  ),
  fact(
    'agreement-a',
    {
      type: 'AgreementRecorded',
      data: {
        title: 'Payments',
        party: { kind: 'supplier', name: 'Case work' },
        scope: 'Because',
        kind: 'services',
        years: [],
        firstDay: day,
        lastDay: '2026-09-16',
        levels: [{ levelId: 'a', name: 'Payments', target: 5, unit: 'days', direction: 'atMost' }],
      },
    },
    day,
  ),
];

/**
 * A governed programme: project `a` past its first gate and before a meeting, `b` in the backlog, `c` in delivery; two
 * budgets, a post, an agreement, two benefits and an assessment.
 */
export const begun: readonly Fact[] = [
  ...planning,
  ...staffed,
  ...benefitsBegun(day),
  throughTheFirstGate('a', 'o', planning),
  throughTheFirstGate('c', 'p', planning),
  ...approvedAndStarted(planning),
  ...scrutinyBegun(day),
];

const rulers: ReadonlySet<string> = new Set([
  'AdoptGovernanceFramework',
  'AdoptSchemeOfDelegation',
  'AdoptVirementRules',
  'ConstituteBoard',
  'AppointMember',
  'StandDownMember',
  'JudgeEvidence',
  'CloseRecommendation',
  'ReopenRecommendation',
  // Of any post: who else may depends on whom the ledger knows in it, as it does of who refers one.
  'AnswerQuery',
]);

const scrutineer: Actor = { id: 's', role: 'scrutinyMember' };
const asks: ReadonlySet<string> = new Set(['RaiseQuery', 'AcceptAnswer', 'RejectAnswer']);

/** Who sends a command in a history: whoever may. */
export function senderOf(type: string): Actor {
  if (type === 'MinuteDecision' || type === 'ConfirmMinutes' || type === 'DecideUnderDelegation') return decider;
  if (type === 'DeclareInterest' || type === 'WithdrawInterest' || rulers.has(type)) return keeper;
  if (asks.has(type)) return scrutineer;
  const isFinances = type === 'GiveSignOff' || type === 'VireFunds' || type === 'VerifySaving';
  return isFinances ? signatory : recorder;
}
