import type { z } from 'zod';

import { beforeItsBeginning, projectIsNotKnown } from '../../delivery/project/refusals.ts';
import type { ProjectState } from '../../delivery/project/state.ts';
import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { issuedCommands } from './decide-issued.ts';
import { withdrawnCommands } from './decide-withdrawn.ts';
import { assessingCommands, writingCommands } from './decide-written.ts';
import * as event from './events.ts';
import type { BusinessPlanEvent } from './events.ts';
import { nothingIsDifferent } from './refusals.ts';
import type { BusinessPlanState } from './state.ts';
import { takingUpCommands } from './taking-up/decide.ts';

const { begins } = rulesFor<BusinessPlanState, BusinessPlanEvent, States>();

const plan = { projectId: id };

/** Begins a project's plan, or a further worked out one that carries on what is there. */
export const BeginBusinessPlan = defineCommand('BeginBusinessPlan', {
  ...plan,
  ...event.BusinessPlanBegun.schema.shape,
});

/** `NothingIsDifferent` when the plan is of that type already. */
const begin = begins(BeginBusinessPlan, {
  by: managers,
  records: 'BusinessPlanBegun',
  restsOn: (_command, state) => newestOf(state?.content.planType),
  decide: (command, state) => {
    const { planType } = command;
    const begun = { type: 'BusinessPlanBegun', data: { planType } } as const;
    return state?.content.planType.value === planType ? nothingIsDifferent(begun) : accepted(begun);
  },
});

const commands = [
  begin,
  ...writingCommands,
  ...withdrawnCommands,
  ...assessingCommands,
  ...issuedCommands,
  ...takingUpCommands,
] as const;

export type BusinessPlanCommand = z.infer<(typeof commands)[number]['schema']>;

/** The command of one type. */
export type BusinessPlanCommandOf<Type extends BusinessPlanCommand['type']> = Extract<
  BusinessPlanCommand,
  { type: Type }
>;

/**
 * For every command: the project is known (`ProjectIsNotKnown`), had been proposed (`ProjectWasNotProposedYet`) and had not
 * ended by the day (`ProjectHasEnded`), and nothing is said of a plan before it was begun (`BusinessPlanWasNotBegunYet`).
 * Leans on the project's stream.
 */
function outsideThePlan(
  command: BusinessPlanCommand,
  state: BusinessPlanState | undefined,
  world: LedgerWorld,
): Refused | undefined {
  const outside = projectRefusal(command, world.state('project', command.projectId));
  if (outside !== undefined || state === undefined) return outside;
  return command.effectiveOn < state.begun.on ? notBegunYet(command, state.begun.on) : undefined;
}

/** `BusinessPlanIsNotBegun`. */
function businessPlanIsNotBegun(): Refused {
  return refused('BusinessPlanIsNotBegun', 'This project has no business plan yet.', 'Begin its business plan first.');
}

function projectRefusal(command: BusinessPlanCommand, project: ProjectState | undefined): Refused | undefined {
  if (project === undefined) return projectIsNotKnown();
  return beforeItsBeginning(command, project) ?? afterItsEnd(command, project);
}

function afterItsEnd({ effectiveOn }: BusinessPlanCommand, { ended }: ProjectState): Refused | undefined {
  if (ended === undefined || effectiveOn < ended.on) return undefined;
  return refused(
    'ProjectHasEnded',
    `The project was ${ended.value.how} on ${ended.on}.`,
    'Propose a new project if the work is taken up again.',
  );
}

function notBegunYet({ effectiveOn }: BusinessPlanCommand, on: string): Refused {
  return refused(
    'BusinessPlanWasNotBegunYet',
    `On ${effectiveOn} the business plan had not been begun; that happened on ${on}.`,
    'Give a day on or after the day it was begun.',
  );
}

/**
 * Every command about a business plan. What the author of a part must have seen is the part itself, so that two authors
 * of different parts never stop each other; who issues must have seen everything that is frozen, and who withdraws a
 * version its sign-offs. A version stays what it is: a sign-off rests on nothing.
 */
export const businessPlanDecides = decidesOn<BusinessPlanState, BusinessPlanEvent, States>()({
  events: event.businessPlanEvents,
  idField: 'projectId',
  unknown: businessPlanIsNotBegun,
  before: outsideThePlan,
  commands,
});
