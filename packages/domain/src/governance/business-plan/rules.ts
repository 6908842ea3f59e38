import { decidesOn, everything, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { managers } from '../../kernel/roles.ts';
import type { States } from '../../world.ts';
import * as command from './commands.ts';
import { issue, signOff, withdrawVersion } from './decide-issued.ts';
import { withdrawOption, withdrawPlanRisk } from './decide-withdrawn.ts';
import { begin, businessPlanIsNotBegun, outsideThePlan, write } from './decide.ts';
import { businessPlanEvents } from './events.ts';
import type { BusinessPlanEvent } from './events.ts';
import type { BusinessPlanState } from './state.ts';

const { begins, goesOn } = rulesFor<BusinessPlanState, BusinessPlanEvent, States>();

const by = managers;

function optionOf(state: BusinessPlanState | undefined, optionId: string) {
  return state?.content.options.find((one) => one.value.optionId === optionId);
}

function riskOf(state: BusinessPlanState | undefined, riskId: string) {
  return state?.content.risks.find((one) => one.value.riskId === riskId);
}

/**
 * Every command about a business plan. What the author of a part must have seen is the part itself, so that two authors
 * of different parts never stop each other; who issues must have seen everything that is frozen, and who withdraws a
 * version its sign-offs. A version stays what it is: a sign-off rests on nothing.
 */
export const businessPlanDecides = decidesOn<BusinessPlanState, BusinessPlanEvent, States>()({
  events: businessPlanEvents,
  idField: 'projectId',
  unknown: businessPlanIsNotBegun,
  before: outsideThePlan,
  commands: [
    begins(command.BeginBusinessPlan, {
      by,
      records: 'BusinessPlanBegun',
      restsOn: (_command, state) => newestOf(state?.content.planType),
      decide: begin,
    }),
    goesOn(command.WriteCase, {
      by,
      records: 'CaseWritten',
      restsOn: (written, state) => newestOf(state?.content.cases[written.case]),
      decide: write,
    }),
    goesOn(command.AppraiseOption, {
      by,
      records: 'OptionAppraised',
      restsOn: ({ optionId }, state) => newestOf(optionOf(state, optionId)),
      decide: write,
    }),
    goesOn(command.StateCostProfile, {
      by,
      records: 'CostProfileStated',
      restsOn: (_command, state) => newestOf(state?.content.costs),
      decide: write,
    }),
    goesOn(command.StateBenefitProfile, {
      by,
      records: 'BenefitProfileStated',
      restsOn: (_command, state) => newestOf(state?.content.benefits),
      decide: write,
    }),
    goesOn(command.StateRisk, {
      by,
      records: 'RiskStated',
      restsOn: ({ riskId }, state) => newestOf(riskOf(state, riskId)),
      decide: write,
    }),
    goesOn(command.WithdrawOption, {
      by,
      records: 'OptionWithdrawn',
      restsOn: ({ optionId }, state) => newestOf(optionOf(state, optionId)),
      decide: withdrawOption,
    }),
    goesOn(command.WithdrawPlanRisk, {
      by,
      records: 'PlanRiskWithdrawn',
      restsOn: ({ riskId }, state) => newestOf(riskOf(state, riskId)),
      decide: withdrawPlanRisk,
    }),
    goesOn(command.AssessInclusion, {
      by,
      records: 'InclusionAssessed',
      restsOn: (_command, state) => newestOf(state?.content.inclusion),
      decide: write,
    }),
    goesOn(command.AssessWorkforceImpact, {
      by,
      records: 'WorkforceImpactAssessed',
      restsOn: (_command, state) => newestOf(state?.content.workforce),
      decide: write,
    }),
    goesOn(command.IssueBusinessPlanVersion, {
      by,
      records: 'BusinessPlanVersionIssued',
      restsOn: everything,
      decide: issue,
    }),
    goesOn(command.GiveSignOff, {
      // Finance signs off for itself; an administrator records what the other posts agreed to.
      by: ['financeOfficer', 'administrator'],
      actsAs: ({ kind }) => (kind === 'finance' ? undefined : 'administrator'),
      records: 'SignOffGiven',
      restsOn: nothing,
      facts: (_command, _world, actor) => actor,
      decide: signOff,
    }),
    goesOn(command.WithdrawBusinessPlan, {
      by,
      records: 'BusinessPlanWithdrawn',
      restsOn: ({ version }, state) =>
        newestOf(...(state?.versions.find((one) => one.version === version)?.signOffs ?? [])),
      decide: withdrawVersion,
    }),
  ],
});
