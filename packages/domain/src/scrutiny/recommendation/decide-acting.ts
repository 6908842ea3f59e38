import type { z } from 'zod';

import { projectIsNotKnown } from '../../delivery/project/refusals.ts';
import { benefitIsNotIdentified } from '../../benefits/benefit/refusals.ts';
import { benefitOf } from '../../benefits/read.ts';
import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import { defineCommand } from '../../kernel/command.ts';
import { newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { inForceOn } from '../../kernel/entry.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { keepers } from '../../kernel/roles.ts';
import { id, prose } from '../../kernel/schema.ts';
import { readsAlike } from '../../kernel/text.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { RecommendationEvent } from './events.ts';
import { actionIsNotAgreed, dueBefore, notToBeDone } from './refusals.ts';
import { answerOf, dueOf } from './standing.ts';
import type { AgreedAction, ActionTerms, RecommendationState, GivenResponse } from './state.ts';

const { goesOn } = rulesFor<RecommendationState, RecommendationEvent, States>();

const by = keepers;
const recommendation = { recommendationId: id };

/** Records what was answered, in place of any answer before. */
export const GiveResponse = defineCommand('GiveResponse', {
  ...recommendation,
  ...event.ResponseGiven.schema.shape,
});

/** `RejectedIsNeverDue`, `DueDayIsBeforeIt`, `NothingIsDifferent`. */
const respond = goesOn(GiveResponse, {
  by,
  records: 'ResponseGiven',
  restsOn: (_command, state) => newestOf(...(state?.responses ?? [])),
  decide: (command, state) => {
    const { answer, because, dueOn, effectiveOn } = command;
    if (answer === 'rejected' && dueOn !== undefined) {
      return refused(
        'RejectedIsNeverDue',
        `What is rejected is not done by ${dueOn} or by any day.`,
        'Leave the day out, or accept the recommendation in part.',
      );
    }
    const refusal = dueBefore(dueOn, effectiveOn);
    if (refusal !== undefined) return refusal;
    const data: GivenResponse = { answer, because, by: command.by, ...(dueOn === undefined ? {} : { dueOn }) };
    const before = inForceOn(state.responses, effectiveOn)?.value;
    const isSame = before !== undefined && canonicalJson(before) === canonicalJson(data);
    return unlessSame(isSame, { type: 'ResponseGiven', data });
  },
});

/** Agrees what is to be done about it. */
export const AgreeAction = defineCommand('AgreeAction', { ...recommendation, ...event.ActionAgreed.schema.shape });
type Agrees = z.infer<typeof AgreeAction>;

/**
 * `RecommendationIsRejected`, `ActionIsAlreadyAgreed`, `DueDayIsBeforeIt`, `ProjectIsGivenTwice`, `ProjectIsNotKnown`,
 * `BenefitIsNotIdentified`.
 */
const agree = goesOn(AgreeAction, {
  by,
  records: 'ActionAgreed',
  restsOn: (_command, state) => newestOf(...(state?.responses ?? [])),
  facts: ({ projectIds, moves }, world) => ({
    projectsAreKnown: projectIds.every((one) => world.state('project', one) !== undefined),
    benefitIsKnown: moves?.kind !== 'benefit' || benefitOf(world, moves.benefitId) !== undefined,
  }),
  decide: (command, state, { projectsAreKnown, benefitIsKnown }) => {
    const refusal = notToBeAgreed(command, state) ?? dueBefore(command.dueOn, command.effectiveOn);
    if (refusal !== undefined) return refusal;
    if (new Set(command.projectIds).size < command.projectIds.length) {
      return refused('ProjectIsGivenTwice', 'A project is given twice.', 'Name each project once.');
    }
    if (!projectsAreKnown) return projectIsNotKnown();
    if (!benefitIsKnown) return benefitIsNotIdentified();
    return accepted({ type: 'ActionAgreed', data: termsOf(command) });
  },
});

function notToBeAgreed({ actionId, title }: Agrees, state: RecommendationState): Refused | undefined {
  const answer = answerOf(state);
  if (answer?.value.answer === 'rejected') {
    return refused(
      'RecommendationIsRejected',
      `It was rejected on ${answer.on}, so nothing is to be done about it.`,
      'Record another answer first, if it is accepted after all.',
    );
  }
  const there = state.actions.find(
    ({ agreed: { value } }) => value.actionId === actionId || readsAlike(value.title, title),
  );
  if (there === undefined) return undefined;
  return refused(
    'ActionIsAlreadyAgreed',
    `Entry ${there.agreed.n} agrees it: “${there.agreed.value.title}”.`,
    'Give it another day, correct that entry, or agree another action.',
  );
}

function termsOf({ actionId, title, post, dueOn, projectIds, moves, towards }: Agrees): ActionTerms {
  return {
    actionId,
    title,
    post,
    dueOn,
    projectIds,
    ...(moves === undefined ? {} : { moves }),
    ...(towards === undefined ? {} : { towards }),
  };
}

/** Sets another day until which an action is to be done, with the reason. */
export const ReforecastAction = defineCommand('ReforecastAction', {
  ...recommendation,
  ...event.ActionReforecast.schema.shape,
  reason: prose,
});

/** `ActionIsNotAgreed`, `ActionIsCompleted`, `DueDayIsBeforeIt`, `NothingIsDifferent`. */
const reforecast = goesOn(ReforecastAction, {
  by,
  records: 'ActionReforecast',
  restsOn: ({ actionId }, state) => newestOf(...(actionIn(state, actionId)?.dues ?? [])),
  decide: ({ actionId, dueOn, effectiveOn }, state) => {
    const action = actionIn(state, actionId);
    const refusal = notToBeDone(action) ?? dueBefore(dueOn, effectiveOn);
    if (refusal !== undefined) return refusal;
    const isSame = action !== undefined && dueOf(action) === dueOn;
    return unlessSame(isSame, { type: 'ActionReforecast', data: { actionId, dueOn } });
  },
});

/** Says that an action is done; closes nothing. */
export const CompleteAction = defineCommand('CompleteAction', {
  ...recommendation,
  ...event.ActionCompleted.schema.shape,
});

/** `ActionIsNotAgreed`, `ActionIsCompleted`. */
const complete = goesOn(CompleteAction, {
  by,
  records: 'ActionCompleted',
  restsOn: ({ actionId }, state) => newestOf(...(actionIn(state, actionId)?.dues ?? [])),
  decide: ({ actionId }, state) =>
    notToBeDone(actionIn(state, actionId)) ?? accepted({ type: 'ActionCompleted', data: { actionId } }),
});

/** Offers what is to show that it was done. */
export const OfferEvidence = defineCommand('OfferEvidence', {
  ...recommendation,
  ...event.EvidenceOffered.schema.shape,
});

/** `EvidenceIsAlreadyOffered`, `ActionIsNotAgreed`. */
const offer = goesOn(OfferEvidence, {
  by,
  records: 'EvidenceOffered',
  restsOn: nothing,
  decide: (command, state) => {
    const { evidenceId, text, actionId } = command;
    const there = state.evidence.find(
      ({ offered: { value } }) => value.evidenceId === evidenceId || readsAlike(value.text, text),
    );
    if (there !== undefined) {
      return refused(
        'EvidenceIsAlreadyOffered',
        `Entry ${there.offered.n} offers it.`,
        'Correct that entry, or offer something else.',
      );
    }
    if (actionId !== undefined && actionIn(state, actionId) === undefined) return actionIsNotAgreed();
    const about = actionId === undefined ? {} : { actionId };
    return accepted({ type: 'EvidenceOffered', data: { evidenceId, text, by: command.by, ...about } });
  },
});

function actionIn(state: RecommendationState | undefined, actionId: string): AgreedAction | undefined {
  return state?.actions.find(({ agreed }) => agreed.value.actionId === actionId);
}

/** Commands of who has to act. */
export const actingCommands = [respond, agree, reforecast, complete, offer] as const;
