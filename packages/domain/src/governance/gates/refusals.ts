import type { BusinessPlanState, PlanVersion } from '../business-plan/state.ts';
import { signOffWords } from '../business-plan/words.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Condition, ProjectState } from '../../delivery/project/state.ts';
import type { Gap } from './gaps.ts';
import type { TakenBack } from './taken-back.ts';

/** A decision is about a project that is known and had not ended by its day. */
export function notDecidable(project: ProjectState | undefined, on: string): Refused | undefined {
  if (project === undefined) {
    return refused('ProjectIsNotKnown', 'There is no such project.', 'Choose a project from the backlog.');
  }
  if (project.ended === undefined || on < project.ended.on) return undefined;
  const { value, on: endedOn } = project.ended;
  return refused(
    'ProjectHasEnded',
    `The project was ${value.how} on ${endedOn}.`,
    'Propose a new project if the work is taken up again.',
  );
}

/** A decision that was made on a day is called in once, on that day or later; `calledIn` is by whom and when it was. */
export function notToBeCalledIn(
  madeOn: string,
  calledIn: { readonly by: string; readonly on: string } | undefined,
  effectiveOn: string,
): Refused | undefined {
  if (calledIn !== undefined) {
    return refused(
      'DecisionIsAlreadyCalledIn',
      `${calledIn.by} called this decision in on ${calledIn.on}.`,
      'Nothing needs to be recorded.',
    );
  }
  if (effectiveOn >= madeOn) return undefined;
  return refused(
    'DecisionWasNotMadeYet',
    `On ${effectiveOn} nothing had been decided; that happened on ${madeOn}.`,
    'Give a day on or after the day of the decision.',
  );
}

/** What was decided elsewhere about the project has not reached its own stream, which happens within a moment. */
export function decisionIsBeingTold(): Refused {
  return refused(
    'DecisionIsBeingTold',
    'A decision about this project was recorded a moment ago and has not reached the project yet.',
    'Try again in a moment.',
  );
}

/** Nobody has more of the ledger before them than there is. */
export function positionIsAhead(position: number, n: number): Refused | undefined {
  if (position <= n) return undefined;
  return refused(
    'PositionIsAhead',
    `The ledger has ${n} entries, so nobody can have had entry ${position} before them.`,
    'Give the position that the papers were made at.',
  );
}

/** The same refusal wherever a gate is named. */
export function gateIsNotInTheFramework(on: string): Refused {
  return refused(
    'GateIsNotInTheFramework',
    `The framework in force on ${on} has no such gate.`,
    'Choose a gate of the framework in force on that day, or adopt a framework first.',
  );
}

/** The same refusal for an officer who decides and for a member who records what the others decided. */
export function deciderHasAnInterest(sentence: string): Refused {
  return refused(
    'DeciderHasAnInterest',
    `${sentence} Who has an interest neither decides nor records the decision.`,
    'Leave it to somebody who has none.',
  );
}

/** What must be added before the plan can be decided on. */
export function planIsIncomplete(gaps: readonly Gap[], version: number): Refused {
  return refused(
    'PlanIsIncomplete',
    `Version ${version} of the plan lacks what this gate requires. ${gaps.map((gap) => gap.sentence).join(' ')}`,
    'Add what is missing and, where it is part of the plan, issue a new version.',
  );
}

/** A condition past its day blocks the next gate. */
export function conditionIsOutstanding(conditions: readonly Condition[]): Refused {
  const named = conditions.map((one) => `“${one.text}” (${one.owner}, due ${one.dueOn})`).join('; ');
  return refused(
    'ConditionIsOutstanding',
    `The day of a condition has passed and nothing shows that it was met: ${named}.`,
    'Give the evidence that it was met, or decide again at the gate that set it.',
  );
}

/**
 * What came to the plan after the position that the deciders had before them: a version issued, submitted or withdrawn,
 * or a sign-off, and what was taken back of them. The working copy does not count: nobody decides on it.
 */
export function changedSince(
  { versions }: BusinessPlanState,
  { submissions }: ProjectState,
  position: number,
  takenBack: readonly TakenBack[],
): readonly { readonly n: number; readonly words: string }[] {
  const changes = versions.flatMap(({ version, issued, withdrawn, signOffs }: PlanVersion) => [
    { n: issued.n, words: `version ${version} was issued` },
    ...(withdrawn === undefined ? [] : [{ n: withdrawn.n, words: `version ${version} was withdrawn` }]),
    ...signOffs.map((one) => ({
      n: one.n,
      words: `version ${version} was signed off for ${signOffWords[one.value.kind].toLowerCase()}`,
    })),
  ]);
  const submitted = submissions.map((one) => ({ n: one.n, words: `version ${one.value.version} was submitted` }));
  return [...changes, ...submitted, ...takenBack].filter((one) => one.n > position).toSorted((a, b) => a.n - b.n);
}

/** The plan is not what the deciders had before them. */
export function planHasChanged(changes: ReturnType<typeof changedSince>, position: number): Refused | undefined {
  if (changes.length === 0) return undefined;
  return refused(
    'PlanHasChanged',
    `Since entry ${position}, which you had before you, ${changes.map((one) => `${one.words} (entry ${one.n})`).join('; ')}.`,
    'Read what changed, then decide on the plan as it stands.',
  );
}
