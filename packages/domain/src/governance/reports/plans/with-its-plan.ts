import { asSentence } from '../../../kernel/text.ts';
import { entriesInOrder } from '../../../kernel/figure.ts';
import type { ProgrammeState } from '../../../programme/programme/state.ts';
import { isApproval } from '../../gates/at-gate.ts';
import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';
import { outcomeWithin } from '../decisions/called-in.ts';
import { knownGate } from '../gates/known-gate.ts';
import { lastLost } from './lost-approval.ts';
import { waitingPlans } from './waiting-plans.ts';
import type { WithoutPlan } from './without-plan.ts';

/** The same, followed by where a plan of the project is that was submitted since it lost its last approval. */
export function withItsPlan(found: WithoutPlan, programme: ProgrammeState | undefined): WithoutPlan {
  const { project } = found;
  const plan = whereItsPlanIs(project, programme, lastLost(project)?.n ?? 0);
  if (plan === undefined) return found;
  const entries = entriesInOrder([...found.entries, plan.n]);
  return { ...found, sentence: `${found.sentence} ${plan.sentence}`, entries };
}

/** Where the plan of a project is that is not approved. */
interface WhereItsPlanIs {
  /** Such as “Version 1 waits at “Full plan” since 2026-05-04.” */
  readonly sentence: string;
  /** The entry that submits it, or that decides on it. */
  readonly n: number;
}

/**
 * The last that became of a project's plans from an entry on: that one waits at a gate, or that one was deferred, referred
 * or rejected there, with the reasons. `undefined` when nothing did.
 */
function whereItsPlanIs(
  project: ProjectState,
  programme: ProgrammeState | undefined,
  from: number,
): WhereItsPlanIs | undefined {
  const waiting = waitingPlans(project).map(({ value: { version, gateId }, on, n }) => ({
    sentence: `Version ${version} waits at “${knownGate(programme, gateId, on).title}” since ${on}.`,
    n,
  }));
  const decided = project.decisions.filter(keptBack).map(({ recorded: { value, on, n } }) => {
    const { version, title } = value.gate;
    const words = `Version ${version} was ${outcomeWithin(value.outcome)} at “${title}” on ${on}: ${value.reasons}`;
    return { sentence: asSentence(words), n };
  });
  return [...waiting, ...decided]
    .filter((one) => one.n >= from)
    .toSorted((a, b) => a.n - b.n)
    .at(-1);
}

/** Whether it settled that the plan does not go on. */
function keptBack({ recorded }: GateDecision): boolean {
  const { outcome } = recorded.value;
  return !isApproval(outcome) && outcome.kind !== 'noted' && outcome.kind !== 'notedSubjectTo';
}
