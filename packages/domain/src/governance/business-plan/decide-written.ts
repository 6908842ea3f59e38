import type { z } from 'zod';

import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import { defineCommand } from '../../kernel/command.ts';
import { newestOf, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import { managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { lengthOfCases } from './digest.ts';
import * as event from './events.ts';
import type { BusinessPlanEvent } from './events.ts';
import { optionOf, riskOf } from './parts.ts';
import { nothingIsDifferent } from './refusals.ts';
import type { BusinessPlanState } from './state.ts';

const { goesOn } = rulesFor<BusinessPlanState, BusinessPlanEvent, States>();

const by = managers;

const plan = { projectId: id };

type Decided = Decision<BusinessPlanEvent>;

/** The most characters that the five cases may have together. */
export const longestPlan = 400_000;

const mostOptions = 50;
const mostRisks = 100;

/** Writes one of the five cases, in place of what it said. */
export const WriteCase = defineCommand('WriteCase', { ...plan, ...event.CaseWritten.schema.shape });

const writeCase = goesOn(WriteCase, {
  by,
  records: 'CaseWritten',
  restsOn: (written, state) => newestOf(state?.content.cases[written.case]),
  decide: write,
});

/** Appraises an option, or appraises it again. */
export const AppraiseOption = defineCommand('AppraiseOption', { ...plan, ...event.OptionAppraised.schema.shape });

const appraiseOption = goesOn(AppraiseOption, {
  by,
  records: 'OptionAppraised',
  restsOn: ({ optionId }, state) => newestOf(optionOf(state, optionId)),
  decide: write,
});

/** States what the plan costs, in place of what it said. */
export const StateCostProfile = defineCommand('StateCostProfile', { ...plan, ...event.CostProfileStated.schema.shape });

const stateCostProfile = goesOn(StateCostProfile, {
  by,
  records: 'CostProfileStated',
  restsOn: (_command, state) => newestOf(state?.content.costs),
  decide: write,
});

/** States what the plan would gain, in place of what it said. */
export const StateBenefitProfile = defineCommand('StateBenefitProfile', {
  ...plan,
  ...event.BenefitProfileStated.schema.shape,
});

const stateBenefitProfile = goesOn(StateBenefitProfile, {
  by,
  records: 'BenefitProfileStated',
  restsOn: (_command, state) => newestOf(state?.content.benefits),
  decide: write,
});

/** States a risk of the plan, or states it again. */
export const StateRisk = defineCommand('StateRisk', { ...plan, ...event.RiskStated.schema.shape });

const stateRisk = goesOn(StateRisk, {
  by,
  records: 'RiskStated',
  restsOn: ({ riskId }, state) => newestOf(riskOf(state, riskId)),
  decide: write,
});

/** Says who loses a choice, and what is kept for them. */
export const AssessInclusion = defineCommand('AssessInclusion', { ...plan, ...event.InclusionAssessed.schema.shape });

const assessInclusion = goesOn(AssessInclusion, {
  by,
  records: 'InclusionAssessed',
  restsOn: (_command, state) => newestOf(state?.content.inclusion),
  decide: write,
});

/** Says what the plan does to the people who work here. */
export const AssessWorkforceImpact = defineCommand('AssessWorkforceImpact', {
  ...plan,
  ...event.WorkforceImpactAssessed.schema.shape,
});

const assessWorkforceImpact = goesOn(AssessWorkforceImpact, {
  by,
  records: 'WorkforceImpactAssessed',
  restsOn: (_command, state) => newestOf(state?.content.workforce),
  decide: write,
});

/** Commands that write a part of the plan in place of what it said. What their author must have seen is that part. */
export const writingCommands = [writeCase, appraiseOption, stateCostProfile, stateBenefitProfile, stateRisk] as const;

/** Commands that write what the plan does to people, in place of what it said. */
export const assessingCommands = [assessInclusion, assessWorkforceImpact] as const;

type Writing = z.infer<
  | typeof WriteCase
  | typeof AppraiseOption
  | typeof StateCostProfile
  | typeof StateBenefitProfile
  | typeof StateRisk
  | typeof AssessInclusion
  | typeof AssessWorkforceImpact
>;

/**
 * `DoNothingIsAlreadyAppraised`, `OptionIsAlreadyPreferred` for a second one of which there is one, `PlanIsTooLong`;
 * `NothingIsDifferent`.
 */
function write(command: Writing, state: BusinessPlanState): Decided {
  const event = eventOf(command);
  const refusal =
    (command.type === 'AppraiseOption' ? optionRefusal(command, state) : undefined) ??
    (command.type === 'WriteCase' ? lengthRefusal(command, state) : undefined) ??
    tooMany(command, state);
  if (refusal !== undefined) return refusal;
  return canonicalJson(event.data) === canonicalJson(saidBefore(command, state))
    ? nothingIsDifferent(event)
    : accepted(event);
}

function eventOf({ type, projectId: _project, effectiveOn: _on, reason: _why, source: _source, ...data }: Writing) {
  return { type: eventTypes[type], data } as BusinessPlanEvent;
}

const eventTypes = {
  WriteCase: 'CaseWritten',
  AppraiseOption: 'OptionAppraised',
  StateCostProfile: 'CostProfileStated',
  StateBenefitProfile: 'BenefitProfileStated',
  StateRisk: 'RiskStated',
  AssessInclusion: 'InclusionAssessed',
  AssessWorkforceImpact: 'WorkforceImpactAssessed',
} as const satisfies Record<Writing['type'], BusinessPlanEvent['type']>;

/** What the plan says now where the command would write, in the shape of its event. */
function saidBefore(command: Writing, state: BusinessPlanState): unknown {
  const { content } = state;
  switch (command.type) {
    case 'WriteCase':
      return { case: command.case, text: content.cases[command.case]?.value };
    case 'AppraiseOption':
      return optionOf(state, command.optionId)?.value;
    case 'StateCostProfile':
      return { lines: content.costs?.value };
    case 'StateBenefitProfile':
      return { benefits: content.benefits?.value };
    case 'StateRisk':
      return riskOf(state, command.riskId)?.value;
    case 'AssessInclusion':
      return content.inclusion?.value;
    case 'AssessWorkforceImpact':
      return content.workforce?.value;
  }
}

function optionRefusal(
  { optionId, doNothing, verdict }: z.infer<typeof AppraiseOption>,
  { content }: BusinessPlanState,
): Refused | undefined {
  const others = content.options.map((one) => one.value).filter((one) => one.optionId !== optionId);
  const idle = doNothing ? others.find((one) => one.doNothing) : undefined;
  if (idle !== undefined) {
    return refused(
      'DoNothingIsAlreadyAppraised',
      `“${idle.title}” is already the option of doing nothing.`,
      'Appraise that one again, or let this one do something.',
    );
  }
  const preferred = verdict === 'preferred' ? others.find((one) => one.verdict === 'preferred') : undefined;
  if (preferred === undefined) return undefined;
  return refused(
    'OptionIsAlreadyPreferred',
    `“${preferred.title}” is already the preferred option.`,
    'Appraise that one again first, as kept or rejected.',
  );
}

function lengthRefusal(command: z.infer<typeof WriteCase>, { content }: BusinessPlanState): Refused | undefined {
  const before = content.cases[command.case]?.value.length ?? 0;
  const length = lengthOfCases(content) - before + command.text.length;
  if (length <= longestPlan) return undefined;
  return refused(
    'PlanIsTooLong',
    `The five cases would have ${length} characters together; at most ${longestPlan} can be kept.`,
    'Shorten a case, or put part of it into an annex kept elsewhere.',
  );
}

/** What is there may be written again; more than anybody would read is refused. */
function tooMany(command: Writing, { content }: BusinessPlanState): Refused | undefined {
  if (command.type === 'AppraiseOption') {
    const ids = content.options.map((one) => one.value.optionId);
    return oneTooMany(ids, command.optionId, mostOptions, 'options');
  }
  if (command.type !== 'StateRisk') return undefined;
  const ids = content.risks.map((one) => one.value.riskId);
  return oneTooMany(ids, command.riskId, mostRisks, 'risks');
}

function oneTooMany(ids: readonly string[], id: string, most: number, what: string): Refused | undefined {
  if (ids.length < most || ids.includes(id)) return undefined;
  return refused(
    'PlanIsTooLong',
    `The plan has ${ids.length} ${what} already; at most ${most} can be kept.`,
    'Write one of those again, or put the others into an annex kept elsewhere.',
  );
}
