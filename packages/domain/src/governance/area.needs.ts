import type { LedgerWorld } from '../world.ts';
import type { SignOffKind } from './business-plan/events.ts';
import { maySignOff } from './business-plan/sign-off-officers.ts';
import { frameworkOn } from './gates/framework.ts';
import { gapsOf } from './gates/gaps.ts';
import { nextGate } from './gates/next-gate.ts';
import { addDays } from '../kernel/day.ts';
import type { Role } from '../kernel/entry.ts';
import { count, countOf } from '../kernel/figure.ts';
import type { Figure, Term } from '../kernel/figure.ts';
import { approvalToDeliver } from '../delivery/project/gates/approvals.ts';
import { openByRank } from '../delivery/project/particulars/ranking.ts';
import type { ProjectState } from '../delivery/project/state.ts';
import { compliance } from './reports/gates/compliance.ts';
import { conditions } from './reports/decisions/conditions.ts';
import { decisionsRegister } from './reports/decisions/decisions-register.ts';
import { lately, meetingsToAct } from './reports/decisions/meetings-to-act.ts';
import { pipeline } from './reports/gates/pipeline.ts';
import { boardsNotCalled, plansWithoutMeeting } from './reports/plans/plans-without-meeting.ts';
import { withoutApprovedPlan } from './reports/plans/without-approved-plan.ts';
import type { WithoutPlan } from './reports/plans/without-plan.ts';
import { projectTerm } from '../delivery/reports/project-term.ts';

/** Something about plans, boards or gates that somebody would act on. */
export interface GovernanceNeed {
  readonly kind:
    | 'held'
    | 'conditionsOverdue'
    | 'plansWaiting'
    | 'signOffsWaiting'
    | 'plansWithoutMeeting'
    | 'meetingsComing'
    | 'meetingsNotClosed'
    | 'minutesToConfirm'
    | 'approvedNotStarted'
    | 'withoutPlan'
    | 'decidedLately'
    | 'noFramework';
  readonly sentence: string;
  readonly figure: Figure;
}

type Kind = GovernanceNeed['kind'];

/** What each role would act on, the most pressing first. */
const wanted: Readonly<Record<Role, readonly Kind[]>> = {
  programmeManager: ['held', 'conditionsOverdue', 'approvedNotStarted', 'withoutPlan', 'meetingsComing'],
  boardMember: ['held', 'plansWaiting', 'conditionsOverdue', 'minutesToConfirm', 'meetingsComing'],
  financeOfficer: ['held', 'signOffsWaiting'],
  scrutinyMember: ['held', 'conditionsOverdue', 'withoutPlan', 'decidedLately'],
  administrator: ['noFramework', 'signOffsWaiting', 'plansWithoutMeeting', 'meetingsNotClosed', 'meetingsComing'],
  // What is a clerk’s alone is apart: see `clerkNeeds`.
  clerk: ['plansWithoutMeeting', 'meetingsNotClosed', 'meetingsComing'],
  legalOfficer: ['signOffsWaiting'],
  humanResourcesOfficer: ['signOffsWaiting'],
  equalitiesOfficer: ['signOffsWaiting'],
};

/** What needs somebody of this role about plans, boards and gates; what is in order is left out. */
export function governanceNeeds(world: LedgerWorld, on: string, role: Role): readonly GovernanceNeed[] {
  return wanted[role].map((kind) => need(kind, world, on, role)).filter((one) => one.figure.value > 0);
}

function need(kind: Kind, world: LedgerWorld, on: string, role: Role): GovernanceNeed {
  const figure = figureOf(kind, world, on, role);
  const [one, many] = phrases[kind];
  const which = figure.value > 0 ? byName(kind, world, on) : '';
  return { kind, figure, sentence: figure.value === 1 ? `1 ${one}${which}.` : `${figure.value} ${many}${which}.` };
}

/** What is named where it is told: the boards that nobody has called, and of what there should be none, each. */
function byName(kind: Kind, world: LedgerWorld, on: string): string {
  if (kind === 'plansWithoutMeeting') return ` ${boardsNotCalled(world, on)}; none is called`;
  return kind === 'held' ? heldByName(world) : '';
}

/** Each with since when and why. */
function heldByName(world: LedgerWorld): string {
  const held = compliance(world).without.filter((one) => one.started);
  return `: ${held.map(({ project, since, why }) => `“${project.title.value}” since ${since}, as ${why}`).join('; ')}`;
}

const phrases: Readonly<Record<Kind, readonly [string, string]>> = {
  held: ['project was started and may not go on', 'projects were started and may not go on'],
  conditionsOverdue: ['condition is overdue', 'conditions are overdue'],
  plansWaiting: ['plan waits for a decision', 'plans wait for a decision'],
  signOffsWaiting: ['sign-off is waited for', 'sign-offs are waited for'],
  plansWithoutMeeting: ['plan waits for a meeting of', 'plans wait for a meeting of'],
  meetingsComing: [`meeting is coming in the next ${lately} days`, `meetings are coming in the next ${lately} days`],
  meetingsNotClosed: ['meeting has had its day and is not closed', 'meetings have had their day and are not closed'],
  minutesToConfirm: [
    'meeting’s minutes are a clerk’s and wait to be confirmed',
    'meetings’ minutes are a clerk’s and wait to be confirmed',
  ],
  approvedNotStarted: ['project may start and has not', 'projects may start and have not'],
  withoutPlan: ['project has no approved plan', 'projects have no approved plan'],
  decidedLately: [`decision was taken in the last ${lately} days`, `decisions were taken in the last ${lately} days`],
  noFramework: ['open project has no gates to go through', 'open projects have no gates to go through'],
};

function figureOf(kind: Kind, world: LedgerWorld, on: string, role: Role): Figure {
  const governed = frameworkOn(world.states('programme')[0], on) !== undefined;
  switch (kind) {
    case 'held':
      return compliance(world).started;
    case 'conditionsOverdue':
      return conditions(world, on).overdue;
    case 'plansWaiting':
      return plansWaiting(world, on);
    case 'signOffsWaiting':
      return signOffsWaiting(world, on, role);
    case 'meetingsComing':
    case 'meetingsNotClosed':
    case 'minutesToConfirm':
      return meetingsToAct(kind, world, on);
    case 'plansWithoutMeeting':
      return plansWithoutMeeting(world, on);
    case 'approvedNotStarted':
      return approvedNotStarted(projects(world));
    case 'withoutPlan':
      return withoutPlan(withoutApprovedPlan(world, on));
    case 'decidedLately':
      return decidedLately(world, on);
    case 'noFramework':
      return noFramework(governed ? [] : projects(world));
  }
}

function projects(world: LedgerWorld): readonly ProjectState[] {
  return openByRank(world.states('project'));
}

function plansWaiting(world: LedgerWorld, on: string): Figure {
  const terms = pipeline(world, on).steps.flatMap((step) => step.waiting.terms);
  return count(
    {
      label: 'Plans that wait for a decision',
      unit: 'plans',
      formula: 'Plans submitted to the next gate of their project after which nothing was decided there',
      doesNotTell: 'It does not tell which of them is complete.',
    },
    terms,
  );
}

/** For an officer of one trade, its own sign-offs; for an administrator, all but those of finance. */
function signOffsWaiting(world: LedgerWorld, on: string, role: Role): Figure {
  const programme = world.states('programme')[0];
  const terms: readonly Omit<Term, 'value'>[] = projects(world).flatMap((project) => {
    const plan = world.state('businessPlan', project.projectId);
    const version = plan?.versions.at(-1);
    if (plan === undefined || version === undefined || version.withdrawn !== undefined) return [];
    const at = nextGate(project, programme, version.content.planType.value, on);
    const gaps = at === undefined ? [] : gapsOf(at.gate, version, on).filter((gap) => gap.kind === 'signOff');
    return gaps
      .filter((gap) => maySignOff(role, gap.missing as SignOffKind))
      .map((gap) =>
        projectTerm(project, `${project.title.value}, version ${version.version}: ${gap.sentence}`, [version.issued.n]),
      );
  });
  return count(
    {
      label: 'Sign-offs waited for',
      unit: 'plans',
      formula: 'Sign-offs that the next gate of an open project requires and the newest version of its plan lacks',
      doesNotTell: 'It does not tell whether they will be given.',
    },
    terms,
  );
}

function approvedNotStarted(all: readonly ProjectState[]): Figure {
  return count(
    {
      label: 'Projects that may start',
      unit: 'projects',
      formula: 'Open projects not started, with a current approval of a gate that commits to delivery',
      doesNotTell: 'It does not tell whether there is money or staff to start them.',
    },
    all.flatMap((project) => {
      const approval = approvalToDeliver(project);
      if (approval === undefined || project.started !== undefined) return [];
      return [
        projectTerm(project, `${project.title.value}: approved on ${approval.recorded.on}`, [approval.recorded.n]),
      ];
    }),
  );
}

function withoutPlan(without: readonly WithoutPlan[]): Figure {
  return countOf(
    {
      label: 'Projects without an approved plan',
      unit: 'projects',
      formula:
        'Open projects without a current approval at any gate or, once delivery has begun, at a gate that commits to it; none before gates have been adopted',
      doesNotTell: 'It does not tell that work on a plan has not begun.',
    },
    without,
    ({ project, sentence, entries }) => projectTerm(project, sentence, entries),
  );
}

function decidedLately(world: LedgerWorld, on: string): Figure {
  return count(
    {
      label: 'Decisions taken lately',
      unit: 'decisions',
      formula: `Decisions of boards and officers of the last ${lately} days`,
      doesNotTell: 'It does not tell which of them were carried out.',
    },
    decisionsRegister(world, { from: addDays(on, -lately), to: on }).map((row) => ({
      label: `${row.title}, by ${row.takenByTitle}, on ${row.on}`,
      entries: [row.n],
    })),
  );
}

function noFramework(all: readonly ProjectState[]): Figure {
  return countOf(
    {
      label: 'Projects without gates',
      unit: 'projects',
      formula: 'Open projects, while no governance framework is in force',
      doesNotTell: 'It does not tell that nobody decides about them.',
    },
    all,
    (project) => projectTerm(project, project.title.value, [project.proposed.n]),
  );
}
