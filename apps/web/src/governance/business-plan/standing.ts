import {
  approvals,
  isCurrent,
  knownGate,
  outcomeInWords,
  planTypeWords,
  successorOf,
  waitingAt,
} from '@minutebook/domain';
import type { BusinessPlanState, GateDecision, PlanVersion, ProgrammeState, ProjectState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';

/** By which gates the council decides on the day shown. */
interface Rules {
  readonly programme: ProgrammeState | undefined;
  readonly day: string;
}

/** Where a project's business plan stands: its last version, and the one that is approved where that is another. */
export function planSentence(project: ProjectState, plan: BusinessPlanState | undefined, rules: Rules): string {
  if (plan === undefined) return 'It has no business plan yet.';
  const type = planTypeWords[plan.content.planType.value].toLowerCase();
  const last = plan.versions.findLast((one) => one.withdrawn === undefined);
  if (last === undefined) {
    const none = plan.versions.length === 0 ? 'No version has been issued yet' : 'No version of it stands any more';
    return `${none}; it is being written as: ${type}.`;
  }
  const sentence = `Version ${last.version}, issued on ${formatDay(last.issued.on)}, ${decidedOn(last, project, rules)}.`;
  const approval = approvals(project).at(-1);
  if (approval === undefined || approval.recorded.value.gate.version === last.version) return sentence;
  return `${sentence} Version ${approval.recorded.value.gate.version} was ${decidedWords(approval)}.`;
}

/** What was called in and not decided again comes before all; then that it waits, or what was decided last. */
function decidedOn({ version }: PlanVersion, project: ProjectState, { programme, day }: Rules): string {
  const onIt = project.decisions.filter((one) => one.recorded.value.gate.version === version);
  const called = onIt.findLast((one) => one.calledIn !== undefined && successorOf(one, project) === undefined);
  if (called?.calledIn !== undefined) {
    const { value, on } = called.calledIn;
    return `was ${decidedWords(called)}; ${value} called that in on ${formatDay(on)}, and it has to be tabled again`;
  }
  const waiting = project.submissions.findLast(
    (one) => one.value.version === version && waitingAt(project, one.value.gateId) === one,
  );
  if (waiting !== undefined) {
    const { title, gone } = knownGate(programme, waiting.value.gateId, day);
    return gone
      ? `was submitted on ${formatDay(waiting.on)} to “${title}”, a gate that the framework in force no longer has, so nothing can be decided on it there`
      : `was submitted on ${formatDay(waiting.on)} and has waited for a decision since`;
  }
  const last = onIt.findLast((one) => !one.recorded.value.outcome.kind.startsWith('noted')) ?? onIt.at(-1);
  if (last === undefined) return 'has not been submitted to a gate';
  return `was ${isCurrent(last, project) ? '' : 'last '}${decidedWords(last)}`;
}

/** “approved at “Full plan” on 1 June 2026”. */
function decidedWords({ recorded: { value, on } }: GateDecision): string {
  return `${within(outcomeInWords(value.outcome))} at “${value.gate.title}” on ${formatDay(on)}`;
}

/** Words within a sentence: only the first letter changes, since a body keeps its name as it was stated. */
function within(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
