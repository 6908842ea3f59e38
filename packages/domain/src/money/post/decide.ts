import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, everything, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import { nothingIsDifferent, unlessSame } from '../../kernel/refusals.ts';
import { managers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { allocationIsNotKnown, budgetIsNotApproved, decisionIsNotKnown, notFor } from '../budget/refusals.ts';
import { costsOn, gradedOn, sharesOn } from './days.ts';
import { hoursOn } from './hours.ts';
import * as event from './events.ts';
import type { PostEvent } from './events.ts';
import { establishingFacts, partnerFacts, projectFacts } from './facts.ts';
import type { EstablishingFacts } from './facts.ts';
import {
  afterItsEnd,
  contradictionInPost,
  daysAreTurned,
  notBeforeItWasEstablished,
  outsideThePost,
  partnerIsNotRegistered,
  postIsNotEstablished,
  sharesExceed,
} from './refusals.ts';
import type { PostState } from './state.ts';
import { fillingCommands } from './decide-filling.ts';

const { begins, goesOn } = rulesFor<PostState, PostEvent, States>();

const by = managers;

const post = { postId: id };

/** Puts a post on the establishment. */
export const EstablishPost = defineCommand('EstablishPost', { ...post, ...event.PostEstablished.schema.shape });

/**
 * `PostIsAlreadyEstablished`, `DepartmentIsNotRegistered`, `DecisionIsNotKnown`, `BudgetIsNotApproved`,
 * `AllocationIsNotKnown`, `LastDayIsBeforeTheFirst`. Whether the money is enough is not asked: that is shown.
 */
const establish = begins(EstablishPost, {
  by,
  records: 'PostEstablished',
  restsOn: nothing,
  facts: establishingFacts,
  decide: (command, state, facts) => {
    if (state !== undefined) {
      return refused(
        'PostIsAlreadyEstablished',
        `“${state.title}” has been established under this id.`,
        'Establish another post, or correct the entry.',
      );
    }
    if (!facts.departmentIsKnown) {
      return refused('DepartmentIsNotRegistered', 'There is no such department.', 'Register the department first.');
    }
    if (!facts.decisionIsKnown) return decisionIsNotKnown();
    const refusal = notFunded(command, facts) ?? daysAreTurned(command);
    return refusal ?? accepted({ type: 'PostEstablished', data: dataOf(command) });
  },
});

function notFunded({ funding }: z.infer<typeof EstablishPost>, { budget }: EstablishingFacts) {
  if (funding === undefined) return undefined;
  if (budget === undefined) return budgetIsNotApproved();
  const { allocationId } = funding;
  const isThere = allocationId === undefined || budget.allocations.some((one) => one.allocationId === allocationId);
  return isThere ? undefined : allocationIsNotKnown();
}

type Established = Extract<PostEvent, { type: 'PostEstablished' }>['data'];

function dataOf(command: z.infer<typeof EstablishPost>): Established {
  const { title, grade, basis, fte, firstDay, lastDay, fullYearCost, onCosts, departmentId, serviceArea } = command;
  const { funding, decisionId, authority } = command;
  return {
    title,
    grade,
    basis,
    fte,
    firstDay,
    ...(lastDay === undefined ? {} : { lastDay }),
    fullYearCost,
    onCosts,
    departmentId,
    serviceArea,
    ...(funding === undefined ? {} : { funding }),
    ...(decisionId === undefined ? {} : { decisionId }),
    ...(authority === undefined ? {} : { authority }),
  };
}

/** Records what job evaluation gave. */
export const EvaluatePost = defineCommand('EvaluatePost', { ...post, ...event.PostEvaluated.schema.shape });

/** `PostHasEnded`, `NothingIsDifferent`. */
const evaluate = goesOn(EvaluatePost, {
  by,
  records: 'PostEvaluated',
  restsOn: (_command, state) => newestOf(...(state?.evaluations ?? [])),
  decide: (command, state) => {
    const { grade, fullYearCost, onCosts, effectiveOn } = command;
    const now = { ...gradedOn(state, effectiveOn).value, ...costsOn(state, effectiveOn) };
    const isSame = now.grade === grade && now.fullYearCost === fullYearCost && now.onCosts === onCosts;
    const evaluated = { type: 'PostEvaluated', data: { grade, fullYearCost, onCosts } } as const;
    if (isSame && now.basis === 'evaluated') return nothingIsDifferent(evaluated);
    return afterItsEnd(state) ?? accepted(evaluated);
  },
});

/** Records that the post has another FTE from the effective day on. */
export const ChangePostHours = defineCommand('ChangePostHours', {
  ...post,
  ...event.PostHoursChanged.schema.shape,
  reason: prose,
});

/** `PostHasEnded`, `DaysAreOutsideThePost`, `NothingIsDifferent`. */
const changeHours = goesOn(ChangePostHours, {
  by,
  records: 'PostHoursChanged',
  restsOn: (_command, state) => newestOf(...(state?.hours ?? [])),
  decide: ({ fte, effectiveOn }, state) => {
    const refusal = afterItsEnd(state) ?? outsideThePost(state, [effectiveOn]);
    if (refusal !== undefined) return refusal;
    return unlessSame(hoursOn(state, effectiveOn).value.fte === fte, { type: 'PostHoursChanged', data: { fte } });
  },
});

/** Records that a partner bears a part of the cost. */
export const SharePost = defineCommand('SharePost', { ...post, ...event.PostShared.schema.shape });

/** `PostHasEnded`, `PartnerIsNotRegistered`, `NothingIsDifferent`, `SharesExceedTheWhole`. */
const share = goesOn(SharePost, {
  by,
  records: 'PostShared',
  restsOn: (_command, state) => newestOf(...(state?.shares ?? [])),
  facts: partnerFacts,
  decide: ({ partnerId, share: part, effectiveOn }, state, { partnerIsKnown }) => {
    const over = afterItsEnd(state);
    if (over !== undefined) return over;
    if (!partnerIsKnown) return partnerIsNotRegistered();
    const now = sharesOn(state, effectiveOn).find(({ value }) => value.partnerId === partnerId);
    const value = { partnerId, share: part };
    const shared = { type: 'PostShared', data: value } as const;
    if ((now?.value.share ?? 0) === part) return nothingIsDifferent(shared);
    const after = { ...state, shares: [...state.shares, { value, n: Number.MAX_SAFE_INTEGER, on: effectiveOn }] };
    return sharesExceed(after) ?? accepted(shared);
  },
});

/** Asks for time of the post for a project. */
export const AskForResource = defineCommand('AskForResource', { ...post, ...event.ResourceAsked.schema.shape });

/**
 * `PostHasEnded`, `AskIsThere`, `ProjectIsNotProposed`, `ProjectHasEnded`, `LastDayIsBeforeTheFirst`,
 * `DaysAreOutsideThePost`. More than the post has may be asked for: that is shown.
 */
const ask = goesOn(AskForResource, {
  by,
  records: 'ResourceAsked',
  restsOn: nothing,
  facts: projectFacts,
  decide: (command, state, facts) => {
    const { askId, projectId, fte, firstDay, lastDay } = command;
    if (state.asks.some(({ value }) => value.askId === askId)) {
      return refused('AskIsThere', 'This has been asked for already.', 'Correct the entry, or ask under another name.');
    }
    const refusal =
      afterItsEnd(state) ?? notFor(facts) ?? daysAreTurned(command) ?? outsideThePost(state, [firstDay, lastDay]);
    return refusal ?? accepted({ type: 'ResourceAsked', data: { askId, projectId, fte, firstDay, lastDay } });
  },
});

/** Takes the post off the establishment from the effective day on. */
export const EndPost = defineCommand('EndPost', { ...post, reason: prose });

/** `PostHasEnded`. */
const end = goesOn(EndPost, {
  by,
  records: 'PostEnded',
  restsOn: everything,
  decide: (_command, state) => {
    return afterItsEnd(state) ?? accepted({ type: 'PostEnded', data: {} });
  },
});

/** Every command about a post. Whether its department, partner, project and money are there is by what is known of them. */
export const postDecides = decidesOn<PostState, PostEvent, States>()({
  events: event.postEvents,
  idField: 'postId',
  unknown: postIsNotEstablished,
  before: notBeforeItWasEstablished,
  holds: contradictionInPost,
  commands: [establish, evaluate, changeHours, share, ...fillingCommands, ask, end],
});
