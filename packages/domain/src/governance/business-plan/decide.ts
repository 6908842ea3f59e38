import { canonicalJson } from '../../kernel/canonical-json.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Decision, Refused } from '../../kernel/decision.ts';
import type { BusinessPlanCommand, BusinessPlanCommandOf } from './commands.ts';
import { beforeItsBeginning, projectIsNotKnown } from '../../delivery/project/refusals.ts';
import type { ProjectState } from '../../delivery/project/state.ts';
import type { LedgerWorld } from '../../world.ts';
import { lengthOfCases } from './digest.ts';
import type { BusinessPlanEvent } from './events.ts';
import type { BusinessPlanState } from './state.ts';

type Decided = Decision<BusinessPlanEvent>;
type Writing = BusinessPlanCommandOf<keyof typeof eventTypes>;

/** The most characters that the five cases may have together. */
export const longestPlan = 400_000;

const mostOptions = 50;
const mostRisks = 100;

/**
 * For every command: the project is known (`ProjectIsNotKnown`), had been proposed (`ProjectWasNotProposedYet`) and had not
 * ended by the day (`ProjectHasEnded`), and nothing is said of a plan before it was begun (`BusinessPlanWasNotBegunYet`).
 * Leans on the project's stream.
 */
export function outsideThePlan(
  command: BusinessPlanCommand,
  state: BusinessPlanState | undefined,
  world: LedgerWorld,
): Refused | undefined {
  const outside = projectRefusal(command, world.state('project', command.projectId));
  if (outside !== undefined || state === undefined) return outside;
  return command.effectiveOn < state.begun.on ? notBegunYet(command, state.begun.on) : undefined;
}

/** `BusinessPlanIsNotBegun`. */
export function businessPlanIsNotBegun(): Refused {
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

/** `NothingIsDifferent` when the plan is of that type already. */
export function begin(
  command: BusinessPlanCommandOf<'BeginBusinessPlan'>,
  state: BusinessPlanState | undefined,
): Decided {
  const { planType } = command;
  if (state?.content.planType.value === planType) return nothingIsDifferent();
  return accepted({ type: 'BusinessPlanBegun', data: { planType } });
}

/**
 * `DoNothingIsAlreadyAppraised`, `OptionIsAlreadyPreferred` for a second one of which there is one, `PlanIsTooLong`;
 * `NothingIsDifferent`.
 */
export function write(command: Writing, state: BusinessPlanState): Decided {
  const event = eventOf(command);
  const refusal =
    (command.type === 'AppraiseOption' ? optionRefusal(command, state) : undefined) ??
    (command.type === 'WriteCase' ? lengthRefusal(command, state) : undefined) ??
    tooMany(command, state);
  if (refusal !== undefined) return refusal;
  return canonicalJson(event.data) === canonicalJson(saidBefore(command, state))
    ? nothingIsDifferent()
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
} as const satisfies Partial<Record<BusinessPlanCommand['type'], BusinessPlanEvent['type']>>;

/** What the plan says now where the command would write, in the shape of its event. */
function saidBefore(command: Writing, { content }: BusinessPlanState): unknown {
  switch (command.type) {
    case 'WriteCase':
      return { case: command.case, text: content.cases[command.case]?.value };
    case 'AppraiseOption':
      return content.options.find((one) => one.value.optionId === command.optionId)?.value;
    case 'StateCostProfile':
      return { lines: content.costs?.value };
    case 'StateBenefitProfile':
      return { benefits: content.benefits?.value };
    case 'StateRisk':
      return content.risks.find((one) => one.value.riskId === command.riskId)?.value;
    case 'AssessInclusion':
      return content.inclusion?.value;
    case 'AssessWorkforceImpact':
      return content.workforce?.value;
  }
}

function optionRefusal(
  { optionId, doNothing, verdict }: BusinessPlanCommandOf<'AppraiseOption'>,
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

function lengthRefusal(
  command: BusinessPlanCommandOf<'WriteCase'>,
  { content }: BusinessPlanState,
): Refused | undefined {
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

function nothingIsDifferent(): Refused {
  return refused('NothingIsDifferent', 'This is what the plan already says.', 'Change something, or leave it.');
}
