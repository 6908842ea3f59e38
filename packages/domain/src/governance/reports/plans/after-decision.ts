import type { PlanVersion } from '../../business-plan/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { Gate } from '../../../programme/programme/events.ts';
import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';
import { nextAfterCallIn, outcomeWithin, tabledFor } from '../decisions/called-in.ts';

/** What is left to do at a gate after a decision there that did not let the project through. */
export interface AfterDecision {
  readonly kind: 'submit' | 'table';
  readonly done: boolean;
  readonly sentence: string;
}

/**
 * What is to be done at the gate a project comes to next, where something was decided on the plan last submitted to it:
 * a decision called in is tabled again; after another, a version is submitted again. `version` is the one issued that
 * says what the plan says now, if there is one. `undefined` when nothing was decided since the last submission.
 */
export function afterDecision(
  project: ProjectState,
  { gateId }: Gate,
  version: PlanVersion | undefined,
  world: LedgerWorld,
): AfterDecision | undefined {
  const last = lastSettledAt(project, gateId);
  if (last === undefined) return undefined;
  const decided = last.recorded.value.gate.version;
  const happened = whatHappened(last, project);
  const same = version?.version === decided;
  if (last.calledIn !== undefined && same) {
    const done = tabledFor(project.projectId, gateId, world) !== undefined;
    const next = nextAfterCallIn(last, project, world);
    return { kind: 'table', done, sentence: done ? next : `${happened}. ${next}` };
  }
  if (same) return { kind: 'submit', done: false, sentence: `${happened}: ${again(last)}.` };
  const next =
    version === undefined
      ? 'issue the plan as it is now and submit that version'
      : `version ${version.version} has not been submitted yet`;
  return { kind: 'submit', done: false, sentence: `${happened}; ${next}.` };
}

/** The last decision that settled something at the gate, where no plan was submitted there since. */
function lastSettledAt({ decisions, submissions }: ProjectState, gateId: string): GateDecision | undefined {
  const submitted = submissions.findLast((one) => one.value.gateId === gateId);
  const last = decisions.findLast(({ recorded: { value } }) => {
    const { kind } = value.outcome;
    return value.gate.gateId === gateId && kind !== 'noted' && kind !== 'notedSubjectTo';
  });
  return last !== undefined && (submitted === undefined || last.recorded.n > submitted.n) ? last : undefined;
}

/** “Version 2 was deferred on 2026-06-01”, and what became of that. */
function whatHappened({ recorded: { value, on }, calledIn }: GateDecision, project: ProjectState): string {
  const { version } = value.gate;
  const withdrawn = project.withdrawnVersions.find((one) => one.value === version);
  const ends = [
    ...(calledIn === undefined ? [] : [` and called in by ${calledIn.value} on ${calledIn.on}`]),
    ...(withdrawn === undefined ? [] : [` and withdrawn on ${withdrawn.on}`]),
  ];
  return `Version ${version} was ${outcomeWithin(value.outcome)} on ${on}${ends.join('')}`;
}

function again({ recorded: { value } }: GateDecision): string {
  return value.outcome.kind === 'referred'
    ? 'submit it again once that body was heard'
    : 'revise it and submit it again';
}
