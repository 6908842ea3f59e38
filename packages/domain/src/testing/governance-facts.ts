import type { BoardEvent } from '../governance/board/events.ts';
import type { BusinessPlanEvent } from '../governance/business-plan/events.ts';
import { defaultFramework } from '../governance/gates/default-framework.ts';
import type { Actor } from '../kernel/entry.ts';
import type { Outcome } from '../governance/gates/decision.ts';
import type { MeetingEvent } from '../governance/meeting/events.ts';
import { fact } from './entries.ts';
import type { Fact } from './entries.ts';
import { ofProgramme, ofProject } from './facts.ts';

/** Members of the board `ict`, and others who record. */
export const chair: Actor = { id: 'chair-1', role: 'boardMember' };
export const director: Actor = { id: 'director-1', role: 'boardMember' };
export const treasurer: Actor = { id: 'treasurer-1', role: 'financeOfficer' };
export const clerk: Actor = { id: 'clerk-1', role: 'administrator' };

/** The digest that versions have in tests that do not work it out. */
export const digestA = 'a'.repeat(64);
export const digestB = 'b'.repeat(64);

export function ofBoard(event: BoardEvent, on = '2026-01-05'): Fact {
  return { ...fact('board-ict', event, on), by: clerk };
}

export function ofPlan(projectId: string, event: BusinessPlanEvent, on = '2026-04-01', by?: Actor): Fact {
  return { ...fact(`businessPlan-${projectId}`, event, on), ...(by === undefined ? {} : { by }) };
}

export function ofMeeting(event: MeetingEvent, on = '2026-09-16', meetingId = 'september'): Fact {
  return fact(`meeting-${meetingId}`, event, on);
}

/** The board `ict` with a quorum of two and three members: chair, director and treasurer. */
export const boardFacts: readonly Fact[] = [
  ofBoard({ type: 'BoardConstituted', data: { title: 'ICT Programme Board', quorum: 2 } }),
  ofBoard({ type: 'MemberAppointed', data: { memberId: chair.id, post: 'Chief Executive', chairs: true } }),
  ofBoard({ type: 'MemberAppointed', data: { memberId: director.id, post: 'Director of Housing', chairs: false } }),
  ofBoard({ type: 'MemberAppointed', data: { memberId: treasurer.id, post: 'Head of Finance', chairs: false } }),
];

/** The framework that is offered, of the board `ict`: officers below £50,000, short path below £25,000. */
export const frameworkAdopted: Fact = {
  by: clerk,
  ...ofProgramme(
    {
      type: 'GovernanceFrameworkAdopted',
      data: defaultFramework({
        frameworkId: 'gates-2026',
        boardId: 'ict',
        shortPathBelow: 25_000_00,
        officerBelow: 50_000_00,
      }),
    },
    '2026-01-05',
  ),
};

/** The chief executive (chair) may decide up to £100,000, the head of finance (treasurer) up to £30,000. */
export const schemeAdopted: Fact = {
  by: clerk,
  ...ofProgramme(
    {
      type: 'SchemeOfDelegationAdopted',
      data: {
        schemeId: 'scheme-2026',
        title: 'Scheme of delegation 2026',
        authorities: [
          { post: 'Chief Executive', heldBy: chair.id, upTo: 100_000_00 },
          { post: 'Head of Finance', heldBy: treasurer.id, upTo: 30_000_00 },
        ],
      },
    },
    '2026-01-05',
  ),
};

type PlanType = 'justification' | 'strategicOutline' | 'outline' | 'full';

/** A plan with everything that any gate requires, of this type and whole-life cost (pence). */
export function completePlan(projectId: string, planType: PlanType = 'full', cost = 310_000_00): readonly Fact[] {
  const events: readonly BusinessPlanEvent[] = [
    { type: 'BusinessPlanBegun', data: { planType } },
    ...(['strategic', 'economic', 'commercial', 'financial', 'management'] as const).map((name) => ({
      type: 'CaseWritten' as const,
      data: { case: name, text: `The ${name} case.` },
    })),
    option('nothing', true, 'rejected'),
    option('buy', false, 'preferred'),
    {
      type: 'CostProfileStated',
      data: { lines: [{ year: '2026-27', kind: 'capital', fundingSource: 'ICT reserve', amount: cost }] },
    },
    {
      type: 'BenefitProfileStated',
      data: {
        benefits: [{ title: 'Fewer calls', class: 'nonCashable', amounts: [{ year: '2027-28', amount: 90_000_00 }] }],
      },
    },
    {
      type: 'RiskStated',
      data: { riskId: 'staff', title: 'Nobody to test', likelihood: 3, impact: 4, response: 'Hire' },
    },
    { type: 'InclusionAssessed', data: { whoLosesAChoice: 'People without a phone', whatIsKept: 'The front desk' } },
    { type: 'WorkforceImpactAssessed', data: { impact: 'Two posts move to another team' } },
  ];
  return events.map((event) => ofPlan(projectId, event));
}

function option(optionId: string, doNothing: boolean, verdict: 'preferred' | 'rejected'): BusinessPlanEvent {
  const data = { optionId, title: doNothing ? 'Do nothing' : 'Buy a product', doNothing, costs: [], benefits: [] };
  return { type: 'OptionAppraised', data: { ...data, verdict, because: 'See the economic case' } };
}

/** A version is issued. */
export function issuedVersion(projectId: string, version = 1, digest = digestA, on = '2026-05-01'): Fact {
  return ofPlan(projectId, { type: 'BusinessPlanVersionIssued', data: { version, digest } }, on);
}

/** Finance and legal agree to a version. */
export function signedOff(projectId: string, version = 1, digest = digestA, on = '2026-05-02'): readonly Fact[] {
  const signOff = (kind: 'finance' | 'legal', post: string, by: Actor) =>
    ofPlan(projectId, { type: 'SignOffGiven', data: { version, digest, kind, post, statement: 'Agreed' } }, on, by);
  return [signOff('finance', 'Head of Finance', treasurer), signOff('legal', 'Head of Legal', clerk)];
}

/** A version is submitted to a gate. */
export function submittedTo(projectId: string, gateId: string, version = 1, digest = digestA, on = '2026-05-04'): Fact {
  return ofProject(projectId, { type: 'BusinessPlanSubmitted', data: { version, digest, gateId, boardId: 'ict' } }, on);
}

const places = [
  'idea-accepted',
  'strategic-outline',
  'outline-plan',
  'full-plan',
  'ready-for-service',
  'benefits-reviewed',
];

interface DecidedFact {
  readonly gateId?: string;
  readonly decisionId?: string;
  readonly meetingId?: string;
  readonly outcome?: Outcome;
  readonly version?: number;
  readonly digest?: string;
  readonly supersedes?: string;
  readonly on?: string;
}

/** The project was told of a decision at a gate of the full path, by default an approval of the full plan. */
export function decidedAt(
  projectId: string,
  { gateId = 'full-plan', on = '2026-06-01', version = 1, digest = digestA, ...rest }: DecidedFact = {},
): Fact {
  const { decisionId = gateId, meetingId = 'june', outcome = { kind: 'approved' }, supersedes } = rest;
  return ofProject(
    projectId,
    {
      type: 'GateDecisionRecorded',
      data: {
        decisionId,
        outcome,
        reasons: 'It is worth it',
        ...(supersedes === undefined ? {} : { supersedes }),
        knownAt: 1,
        takenBy: { kind: 'board', boardId: 'ict', meetingId, itemId: 'one' },
        gate: {
          frameworkId: 'gates-2026',
          gateId,
          title: gateId,
          path: 'full',
          place: places.indexOf(gateId) + 1,
          commits: gateId === 'full-plan',
          version,
          digest,
        },
      },
    },
    on,
  );
}

/** Every gate before the full plan is passed. */
export function passedEarlierGates(projectId: string): readonly Fact[] {
  return places.slice(0, 3).map((gateId) => decidedAt(projectId, { gateId, on: '2026-05-20' }));
}

/** A meeting of the board `ict` on 16 September 2026 with the project at a gate as item `one`; nobody has come yet. */
export function calledMeeting(projectId: string, gateId = 'full-plan'): readonly Fact[] {
  return [
    ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-09-16' } }, '2026-09-01'),
    ofMeeting(
      { type: 'ItemTabled', data: { itemId: 'one', title: 'Payments: full plan', about: { projectId, gateId } } },
      '2026-09-01',
    ),
  ];
}

/** Who came to the meeting. */
export function attendedBy(...members: readonly Actor[]): Fact {
  return ofMeeting({ type: 'AttendanceRecorded', data: { present: members.map((one) => one.id), apologies: [] } });
}
