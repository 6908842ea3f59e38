import { digestOf } from '../../business-plan/digest.ts';
import type { SignOffKind } from '../../business-plan/events.ts';
import type { BusinessPlanState, PlanVersion } from '../../business-plan/state.ts';
import { planTypeWords, sectionWords, signOffWords } from '../../business-plan/words.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import { contentGaps, gapsOf } from '../../gates/gaps.ts';
import { gateOn } from '../../gates/framework.ts';
import { nextGate, waitingAt } from '../../gates/next-gate.ts';
import type { Gap } from '../../gates/gaps.ts';
import type { GateInForce } from '../../gates/framework.ts';
import type { Gate } from '../../../programme/programme/events.ts';
import { overdueOn } from '../../../delivery/project/gates/approvals.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import { afterDecision } from './after-decision.ts';

/** Something to be done before a gate can decide, and whether it is done. */
export interface PlanTask {
  readonly kind: Gap['kind'] | 'issue' | 'submit' | 'table' | 'condition';
  /** The code of what is required, for a section or a sign-off. */
  readonly about: string;
  readonly title: string;
  readonly done: boolean;
  /** What is missing; empty when it is done. */
  readonly sentence: string;
}

/** What a plan lacks for a gate, as a task list. */
export interface PlanGaps {
  /** The gate asked for, or the next on the project's path; `undefined` when there is none. */
  readonly at: GateInForce | undefined;
  /** The version that says what the working copy says, if one was issued and stands. */
  readonly version: PlanVersion | undefined;
  readonly tasks: readonly PlanTask[];
  /** The tasks not done. */
  readonly gaps: readonly PlanTask[];
}

/**
 * The gaps of a project's plan against a gate of the framework in force on a day: sections of the working copy, then to
 * issue it, then sign-offs of that version, conditions overdue, and to submit it or, after a call-in, to have it tabled
 * again. Without a gate, the next one. Of a plan that is not begun, to begin it, and what the gate requires after that.
 */
export function planGaps(world: LedgerWorld, projectId: string, on: string, gateId?: string): PlanGaps {
  const project = world.state('project', projectId);
  const plan = world.state('businessPlan', projectId);
  const programme = world.states('programme')[0];
  const at =
    gateId === undefined
      ? project && nextGate(project, programme, plan?.content.planType.value, on)
      : gateOn(programme, gateId, on);
  const version = plan && standing(plan);
  if (at === undefined || project === undefined) return { at, version, tasks: [], gaps: [] };
  const tasks =
    plan === undefined
      ? notBegun(at.gate, project, on)
      : [...tasksOf(at.gate, plan, version, project, on), toDecide(world, project, at.gate, version)];
  return { at, version, tasks, gaps: tasks.filter((task) => !task.done) };
}

/** Everything that a gate requires of a plan of which nothing is there: only to begin it says what is missing. */
function notBegun(gate: Gate, project: ProjectState, on: string): readonly PlanTask[] {
  const task = (kind: PlanTask['kind'], about: string, title: string, sentence = ''): PlanTask => ({
    kind,
    about,
    title,
    done: false,
    sentence,
  });
  const type = gate.planType === undefined ? '' : ` This gate decides on “${planTypeWords[gate.planType]}”.`;
  return [
    task('planType', 'plan', 'Begin the business plan', `The project has no business plan yet.${type}`),
    ...gate.sections.map((section) => task('section', section, sectionWords[section])),
    task('issue', 'version', issueTitle),
    ...gate.signOffs.map((kind) => task('signOff', kind, signOffTitle(kind))),
    ...overdueTasks(project, on),
    task('submit', gate.gateId, submitTitle(gate)),
  ];
}

const issueTitle = 'Issue the version that is to be decided on';

function signOffTitle(kind: SignOffKind): string {
  return `Signed off: ${signOffWords[kind]}`;
}

function submitTitle({ title }: Gate): string {
  return `Submit it to “${title}”`;
}

function overdueTasks(project: ProjectState, on: string): readonly PlanTask[] {
  return overdueOn(project, on).map(({ conditionId, text, dueOn }) => ({
    kind: 'condition',
    about: conditionId,
    title: `Meet the condition: ${text}`,
    done: false,
    sentence: `It was due on ${dueOn} and nothing shows that it was met.`,
  }));
}

/** The version that the working copy still is. */
function standing({ content, versions }: BusinessPlanState): PlanVersion | undefined {
  const last = versions.at(-1);
  if (last === undefined || last.withdrawn !== undefined) return undefined;
  return last.content === content || last.digest === digestOf(content) ? last : undefined;
}

function tasksOf(
  gate: Gate,
  plan: BusinessPlanState,
  version: PlanVersion | undefined,
  project: ProjectState,
  on: string,
): readonly PlanTask[] {
  const gaps = gapsOf(gate, { content: plan.content, signOffs: version?.signOffs ?? [] }, on);
  const task = (kind: Gap['kind'], about: string, title: string): PlanTask => {
    const gap = gaps.find((one) => one.kind === kind && one.missing === about);
    return { kind, about, title, done: gap === undefined, sentence: gap?.sentence ?? '' };
  };
  return [
    ...(gate.planType === undefined
      ? []
      : [task('planType', gate.planType, `Work it out as: ${planTypeWords[gate.planType]}`)]),
    ...gate.sections.map((section) => task('section', section, sectionWords[section])),
    toIssue(version, contentGaps(gate, plan.content).length > 0),
    ...gate.signOffs.map((kind) => task('signOff', kind, signOffTitle(kind))),
    ...overdueTasks(project, on),
  ];
}

/** To submit it or, after a call-in, to table it again; where something was decided, what that was. */
function toDecide(world: LedgerWorld, project: ProjectState, gate: Gate, version: PlanVersion | undefined): PlanTask {
  const { gateId: about } = gate;
  const left = afterDecision(project, gate, version, world);
  if (left !== undefined) {
    const words = left.kind === 'table' ? `Have it tabled again at “${gate.title}”` : submitTitle(gate);
    return { about, title: words, ...left };
  }
  const waiting = waitingAt(project, about)?.value.version;
  const done = version !== undefined && waiting === version.version;
  const sentence = done ? '' : notSubmitted(waiting, version, withdrawnAt(project, about));
  return { kind: 'submit', about, title: submitTitle(gate), done, sentence };
}

/** The withdrawal of the version that was submitted last to the gate. */
function withdrawnAt({ submissions, withdrawnVersions }: ProjectState, gateId: string): Stated<number> | undefined {
  const last = submissions.findLast((one) => one.value.gateId === gateId);
  return withdrawnVersions.find(({ value }) => value === last?.value.version);
}

function notSubmitted(
  waiting: number | undefined,
  version: PlanVersion | undefined,
  withdrawn: Stated<number> | undefined,
): string {
  if (waiting === undefined) {
    return withdrawn === undefined
      ? 'No version has been submitted to this gate.'
      : `Version ${withdrawn.value} was withdrawn on ${withdrawn.on}; no other has been submitted to this gate since.`;
  }
  const now = version === undefined ? 'the plan as it is now has' : `version ${version.version} has`;
  return `Version ${waiting} waits at this gate; ${now} not been submitted.`;
}

function toIssue(version: PlanVersion | undefined, incomplete: boolean): PlanTask {
  const sentence = incomplete
    ? 'Write what is missing first, then issue it.'
    : 'The plan has changed since it was last issued, or never was.';
  return {
    kind: 'issue',
    about: 'version',
    title: issueTitle,
    done: version !== undefined && !incomplete,
    sentence: version !== undefined && !incomplete ? '' : sentence,
  };
}
