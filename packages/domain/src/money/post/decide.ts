import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision } from '../../kernel/decision.ts';
import { nothingIsDifferent } from '../../kernel/refusals.ts';
import { decisionIsNotKnown, notFor } from '../budget/refusals.ts';
import type { ApprovalFacts, PurposeFacts } from '../budget/facts.ts';
import { allocationIsNotKnown, budgetIsNotApproved } from '../budget/refusals.ts';
import type { BudgetState } from '../budget/state.ts';
import type { PostCommandOf } from './commands.ts';
import { gradedOn, openAdvert, sharesOn } from './days.ts';
import type { PostEvent } from './events.ts';
import {
  afterItsEnd,
  daysAreTurned,
  outsideThePost,
  partnerIsNotRegistered,
  postIsFilled,
  sharesExceed,
} from './refusals.ts';
import type { PostState } from './state.ts';

type Decided = Decision<PostEvent>;

/** What the establishing of a post leans on: its department, its decision, and the budget that pays it. */
export interface EstablishingFacts extends ApprovalFacts {
  readonly budget: BudgetState | undefined;
}

/**
 * `PostIsAlreadyEstablished`, `DepartmentIsNotRegistered`, `DecisionIsNotKnown`, `BudgetIsNotApproved`,
 * `AllocationIsNotKnown`, `LastDayIsBeforeTheFirst`. Whether the money is enough is not asked: that is shown.
 */
export function establish(
  command: PostCommandOf<'EstablishPost'>,
  state: PostState | undefined,
  facts: EstablishingFacts,
): Decided {
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
}

function notFunded({ funding }: PostCommandOf<'EstablishPost'>, { budget }: EstablishingFacts) {
  if (funding === undefined) return undefined;
  if (budget === undefined) return budgetIsNotApproved();
  const { allocationId } = funding;
  const isThere = allocationId === undefined || budget.allocations.some((one) => one.allocationId === allocationId);
  return isThere ? undefined : allocationIsNotKnown();
}

type Established = Extract<PostEvent, { type: 'PostEstablished' }>['data'];

function dataOf(command: PostCommandOf<'EstablishPost'>): Established {
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

/** `PostHasEnded`, `NothingIsDifferent`. */
export function evaluate(command: PostCommandOf<'EvaluatePost'>, state: PostState): Decided {
  const { grade, fullYearCost, onCosts, effectiveOn } = command;
  const now = gradedOn(state, effectiveOn).value;
  const isSame = now.grade === grade && now.fullYearCost === fullYearCost && now.onCosts === onCosts;
  if (isSame && now.basis === 'evaluated') return nothingIsDifferent();
  return afterItsEnd(state) ?? accepted({ type: 'PostEvaluated', data: { grade, fullYearCost, onCosts } });
}

/** What a partner's share leans on. */
export interface PartnerFacts {
  readonly partnerIsKnown: boolean;
}

/** `PostHasEnded`, `PartnerIsNotRegistered`, `NothingIsDifferent`, `SharesExceedTheWhole`. */
export function share(
  { partnerId, share: part, effectiveOn }: PostCommandOf<'SharePost'>,
  state: PostState,
  { partnerIsKnown }: PartnerFacts,
): Decided {
  const over = afterItsEnd(state);
  if (over !== undefined) return over;
  if (!partnerIsKnown) return partnerIsNotRegistered();
  const now = sharesOn(state, effectiveOn).find(({ value }) => value.partnerId === partnerId);
  if ((now?.value.share ?? 0) === part) return nothingIsDifferent();
  const value = { partnerId, share: part };
  const after = { ...state, shares: [...state.shares, { value, n: Number.MAX_SAFE_INTEGER, on: effectiveOn }] };
  return sharesExceed(after) ?? accepted({ type: 'PostShared', data: value });
}

/** `PostHasEnded`, `PostIsFilled`, `PostIsAdvertised`, `ClosingDayIsBeforeTheAdvert`. */
export function advertise(command: PostCommandOf<'AdvertisePost'>, state: PostState): Decided {
  const { closingDay, effectiveOn } = command;
  const refusal = afterItsEnd(state) ?? filledNow(state);
  if (refusal !== undefined) return refusal;
  const open = openAdvert(state);
  if (open !== undefined) {
    return refused(
      'PostIsAdvertised',
      `It has been advertised since ${open.advertised.on}.`,
      'Record first what came of that: that it was filled, or that recruitment failed.',
    );
  }
  if (closingDay < effectiveOn) {
    return refused(
      'ClosingDayIsBeforeTheAdvert',
      `The closing day, ${closingDay}, is before the day it was advertised.`,
      'Give a closing day on or after that day.',
    );
  }
  return accepted({ type: 'PostAdvertised', data: { closingDay } });
}

/** `PostHasEnded`, `PostIsNotAdvertised`. */
export function recordFailure(_command: PostCommandOf<'RecordFailedRecruitment'>, state: PostState): Decided {
  const over = afterItsEnd(state);
  if (over !== undefined) return over;
  if (openAdvert(state) === undefined) {
    return refused(
      'PostIsNotAdvertised',
      'No advertisement waits for an appointment.',
      'Record first that it was advertised.',
    );
  }
  return accepted({ type: 'RecruitmentFailed', data: {} });
}

/** `PostHasEnded`, `PostIsFilled`, `PostWasFilledThen`, `DaysAreOutsideThePost`. */
export function fill({ firstDay }: PostCommandOf<'FillPost'>, state: PostState): Decided {
  const refusal = afterItsEnd(state) ?? filledNow(state);
  if (refusal !== undefined) return refusal;
  const until = state.stints.at(-1)?.vacated?.on;
  if (until !== undefined && firstDay < until) {
    return refused(
      'PostWasFilledThen',
      `On ${firstDay} somebody was in post, until ${until}.`,
      'Give a day on or after the day it was vacated.',
    );
  }
  return outsideThePost(state, [firstDay]) ?? accepted({ type: 'PostFilled', data: { firstDay } });
}

function filledNow(state: PostState) {
  const last = state.stints.at(-1);
  return last === undefined || last.vacated !== undefined ? undefined : postIsFilled(last.filled.value.firstDay);
}

/** `PostHasEnded`, `PostIsVacant`, `PostWasNotFilledYet`. */
export function vacate({ effectiveOn }: PostCommandOf<'VacatePost'>, state: PostState): Decided {
  const over = afterItsEnd(state);
  if (over !== undefined) return over;
  const last = state.stints.at(-1);
  if (last === undefined || last.vacated !== undefined) {
    return refused('PostIsVacant', 'Nobody is in post.', 'Nothing needs to be recorded.');
  }
  const since = last.filled.value.firstDay;
  if (effectiveOn < since) {
    return refused(
      'PostWasNotFilledYet',
      `On ${effectiveOn} nobody was in post yet; that began on ${since}.`,
      'Give a day on or after that day.',
    );
  }
  return accepted({ type: 'PostVacated', data: {} });
}

/**
 * `PostHasEnded`, `AskIsThere`, `ProjectIsNotProposed`, `ProjectHasEnded`, `LastDayIsBeforeTheFirst`,
 * `DaysAreOutsideThePost`. More than the post has may be asked for: that is shown.
 */
export function ask(command: PostCommandOf<'AskForResource'>, state: PostState, facts: PurposeFacts): Decided {
  const { askId, projectId, fte, firstDay, lastDay } = command;
  if (state.asks.some(({ value }) => value.askId === askId)) {
    return refused('AskIsThere', 'This has been asked for already.', 'Correct the entry, or ask under another name.');
  }
  const refusal =
    afterItsEnd(state) ?? notFor(facts) ?? daysAreTurned(command) ?? outsideThePost(state, [firstDay, lastDay]);
  return refusal ?? accepted({ type: 'ResourceAsked', data: { askId, projectId, fte, firstDay, lastDay } });
}

/** `PostHasEnded`. */
export function end(_command: PostCommandOf<'EndPost'>, state: PostState): Decided {
  return afterItsEnd(state) ?? accepted({ type: 'PostEnded', data: {} });
}
