import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { keepers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import { decisionIsNotKnown } from '../../money/budget/refusals.ts';
import type { States } from '../../world.ts';
import { assessmentIsNotRecorded } from '../assessment/refusals.ts';
import { actingCommands } from './decide-acting.ts';
import { closingCommands } from './decide-closing.ts';
import { contradictionInRecommendation } from './contradictions.ts';
import * as event from './events.ts';
import type { RecommendationEvent } from './events.ts';
import { makingFacts } from './facts.ts';
import type { MakingFacts } from './facts.ts';
import { dueBefore, notOpen, recommendationIsAlreadyMade, recommendationIsNotMade } from './refusals.ts';
import type { RecommendationState } from './state.ts';

const { begins } = rulesFor<RecommendationState, RecommendationEvent, States>();

/** Records what somebody recommends, or that a recommendation is known to exist. */
export const MakeRecommendation = defineCommand('MakeRecommendation', {
  recommendationId: id,
  ...event.RecommendationMade.schema.shape,
});
type Command = z.infer<typeof MakeRecommendation>;

/**
 * `RecommendationIsAlreadyMade`, also under another id; `AssessmentIsNotRecorded`, `FindingIsNotRecorded`,
 * `DecisionIsNotKnown`, `RecommendationIsBeforeItsMaker`, `DueDayIsBeforeIt`.
 */
const make = begins(MakeRecommendation, {
  by: keepers,
  records: 'RecommendationMade',
  restsOn: nothing,
  facts: makingFacts,
  decide: (command, state, facts) => {
    const there = state ?? facts.same;
    if (there !== undefined) return recommendationIsAlreadyMade(there);
    const { reference, text, madeBy, madeTo, answerDueOn, effectiveOn } = command;
    const refusal = unfitMaker(command, facts) ?? dueBefore(answerDueOn, effectiveOn);
    if (refusal !== undefined) return refusal;
    return accepted({
      type: 'RecommendationMade',
      data: {
        ...(reference === undefined ? {} : { reference }),
        text,
        madeBy,
        madeTo,
        ...(answerDueOn === undefined ? {} : { answerDueOn }),
      },
    });
  },
});

function unfitMaker({ effectiveOn }: Command, { maker, notBefore }: MakingFacts): Refused | undefined {
  if (maker === 'noAssessment') return assessmentIsNotRecorded();
  if (maker === 'noDecision') return decisionIsNotKnown();
  if (maker === 'noFinding') {
    return refused(
      'FindingIsNotRecorded',
      'The assessment holds no such finding.',
      'Record the finding first, or name the assessment alone.',
    );
  }
  if (notBefore === undefined || effectiveOn >= notBefore) return undefined;
  return refused(
    'RecommendationIsBeforeItsMaker',
    `What it comes from is of ${notBefore}: nothing was recommended by it on ${effectiveOn}.`,
    `Give ${notBefore}, or a later day.`,
  );
}

/** Every command about a recommendation. Whether others are there is by what is known of them. */
export const recommendationDecides = decidesOn<RecommendationState, RecommendationEvent, States>()({
  events: event.recommendationEvents,
  idField: 'recommendationId',
  unknown: recommendationIsNotMade,
  before: notOpen,
  holds: contradictionInRecommendation,
  commands: [make, ...actingCommands, ...closingCommands],
});
