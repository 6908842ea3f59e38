import { isCurrent, outcomeInWords, planTypeWords, successorOf, waitingAt } from '@minutebook/domain';
import type { BusinessPlanState, LedgerWorld, PlanVersion, ProjectState } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';

/** Something that became of an issued version, with the entry that says so. */
export interface Fate {
  readonly words: string;
  readonly n: number;
  /** The decision, where it is one. */
  readonly decisionId?: string;
}

/** Where a version was submitted, what was decided on it, and whether it was withdrawn, in the order of the ledger. */
export function fateOf(version: PlanVersion, project: ProjectState, world: LedgerWorld): readonly Fate[] {
  const titles = gateTitles(world);
  const submitted = project.submissions
    .filter((one) => one.value.version === version.version)
    .map(({ value, n, on }) => ({
      words: `Submitted to “${titles.get(value.gateId) ?? value.gateId}” on ${formatDay(on)}`,
      n,
    }));
  const decided = project.decisions
    .filter((one) => one.recorded.value.gate.version === version.version)
    .flatMap(({ decisionId, recorded: { value, n, on }, calledIn }) => [
      { words: `${outcomeInWords(value.outcome)} at “${value.gate.title}” on ${formatDay(on)}`, n, decisionId },
      ...(calledIn === undefined
        ? []
        : [{ words: `Called in by ${calledIn.value} on ${formatDay(calledIn.on)}`, n: calledIn.n }]),
    ]);
  const { withdrawn } = version;
  const gone = withdrawn === undefined ? [] : [{ words: `Withdrawn on ${formatDay(withdrawn.on)}`, n: withdrawn.n }];
  return [...submitted, ...decided, ...gone].toSorted((a, b) => a.n - b.n);
}

/** The gates that any framework of the programme ever had, by id; the last title stands. */
function gateTitles(world: LedgerWorld): ReadonlyMap<string, string> {
  const frameworks = world.states('programme').flatMap((one) => one.frameworks.map(({ value }) => value));
  const gates = frameworks.flatMap(({ gates, shortPath }) => [...gates, ...(shortPath?.gates ?? [])]);
  return new Map(gates.map(({ gateId, title }) => [gateId, title]));
}

/** Where a project's business plan stands, as one sentence. */
export function planSentence(project: ProjectState, plan: BusinessPlanState | undefined): string {
  if (plan === undefined) return 'It has no business plan yet.';
  const type = planTypeWords[plan.content.planType.value].toLowerCase();
  const last = plan.versions.findLast((one) => one.withdrawn === undefined);
  if (last === undefined) {
    const none = plan.versions.length === 0 ? 'No version has been issued yet' : 'No version of it stands any more';
    return `${none}; it is being written as: ${type}.`;
  }
  return `Version ${last.version}, issued on ${formatDay(last.issued.on)}, ${decidedOn(last, project)}.`;
}

/** Whether it waits, or else the last decision on it that settled something, and what became of that. */
function decidedOn({ version }: PlanVersion, project: ProjectState): string {
  const waiting = project.submissions.findLast(
    (one) => one.value.version === version && waitingAt(project, one.value.gateId) === one,
  );
  if (waiting !== undefined) return `has waited for a decision since ${formatDay(waiting.on)}`;
  const onIt = project.decisions.filter((one) => one.recorded.value.gate.version === version);
  const last = onIt.findLast((one) => !one.recorded.value.outcome.kind.startsWith('noted')) ?? onIt.at(-1);
  if (last === undefined) return 'has not been submitted to a gate';
  const { on, value } = last.recorded;
  const at = `at “${value.gate.title}” on ${formatDay(on)}`;
  if (isCurrent(last, project)) return `was ${within(outcomeInWords(value.outcome))} ${at}`;
  const { calledIn } = last;
  const call =
    calledIn === undefined || successorOf(last, project) !== undefined
      ? ''
      : `; ${calledIn.value} called that in on ${formatDay(calledIn.on)}, and it has to be tabled again`;
  return `was last decided on ${at}: ${within(outcomeInWords(value.outcome))}${call}`;
}

/** Words within a sentence: only the first letter changes, since a body keeps its name as it was stated. */
function within(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
