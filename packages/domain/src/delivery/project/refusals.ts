import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { ProjectState } from './state.ts';

/** The same refusal wherever a department is named. */
export function departmentIsNotRegistered(): Refused {
  return refused(
    'DepartmentIsNotRegistered',
    'This department is not registered with the programme.',
    'Register the department, or choose another.',
  );
}

/** What ends or changes something is not true in the world before that something was. */
export function wasNotYet(
  refusal: keyof typeof beginnings,
  began: Stated<unknown>,
  command: { readonly effectiveOn: string },
): Refused | undefined {
  if (command.effectiveOn >= began.on) return undefined;
  const [thing, begun] = beginnings[refusal];
  return refused(
    refusal,
    `On ${command.effectiveOn} this ${thing} had not been ${begun}; that happened on ${began.on}.`,
    `Give a day on or after the day it was ${begun}.`,
  );
}

const beginnings = {
  DependencyWasNotDeclaredYet: ['dependency', 'declared'],
  MilestoneWasNotPlannedYet: ['milestone', 'planned'],
  MilestoneWasNotMetYet: ['milestone', 'met'],
  RiskWasNotRaisedYet: ['risk', 'raised'],
  IssueWasNotRaisedYet: ['issue', 'raised'],
  ConditionWasNotSetYet: ['condition', 'set'],
  ProjectWasNotStartedYet: ['project', 'started'],
  ProjectWasNotPausedYet: ['project', 'paused'],
} as const;

/** `ProjectIsNotKnown`. */
export function projectIsNotKnown(): Refused {
  return refused('ProjectIsNotKnown', 'There is no such project.', 'Choose a project from the backlog.');
}

/** `ProjectWasNotProposedYet`: for whatever is said of a project, in its own stream or in another. */
export function beforeItsBeginning(
  { effectiveOn }: { readonly effectiveOn: string },
  { proposed }: ProjectState,
): Refused | undefined {
  if (effectiveOn >= proposed.on) return undefined;
  return refused(
    'ProjectWasNotProposedYet',
    `On ${effectiveOn} the project had not been proposed; that happened on ${proposed.on}.`,
    'Give a day on or after the day it was proposed.',
  );
}
