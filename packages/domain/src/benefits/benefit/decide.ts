import { departmentIsNotRegistered, projectIsNotKnown } from '../../delivery/project/refusals.ts';
import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { inForceOn } from '../../kernel/entry.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { managers, nobody } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { courseCommands } from './decide-course.ts';
import { measureCommands } from './decide-measure.ts';
import { measurementCommands } from './decide-measurement.ts';
import { targetCommands } from './decide-target.ts';
import * as event from './events.ts';
import type { AttributedShare, BenefitEvent } from './events.ts';
import { identifyingFacts, projectsAreKnown } from './facts.ts';
import { benefitIsAlreadyIdentified, benefitIsNotIdentified, notOpen } from './refusals.ts';
import type { BenefitState } from './state.ts';
import { valueWords } from './words.ts';

const { begins, goesOn } = rulesFor<BenefitState, BenefitEvent, States>();

const benefit = { benefitId: id };

type Identified = Extract<BenefitEvent, { type: 'BenefitIdentified' }>['data'];

/** Records that somebody expects a gain or a loss. */
export const IdentifyBenefit = defineCommand('IdentifyBenefit', {
  ...benefit,
  ...event.BenefitIdentified.schema.shape,
});

/**
 * `BenefitIsAlreadyIdentified`, `DepartmentIsNotRegistered`, `AimIsNotAdopted`, `PlanPromisesNoSuchBenefit`,
 * `PromiseIsAlreadyTaken`.
 */
const identify = begins(IdentifyBenefit, {
  by: managers,
  records: 'BenefitIdentified',
  restsOn: nothing,
  facts: identifyingFacts,
  decide: (command, state, facts) => {
    if (state !== undefined) return benefitIsAlreadyIdentified(state.title);
    if (!facts.departmentsAreKnown) return departmentIsNotRegistered();
    if (!facts.aimsAreKnown) {
      return refused('AimIsNotAdopted', 'The programme has adopted no such aim.', 'Choose among its aims.');
    }
    if (!facts.planPromisesIt) {
      return refused(
        'PlanPromisesNoSuchBenefit',
        'The version of the plan that is named was not issued, or promises nothing under this title.',
        'Choose a promise of an issued version, or name none.',
      );
    }
    if (facts.taken !== undefined) return promiseIsAlreadyTaken(facts.taken.title);
    return accepted({ type: 'BenefitIdentified', data: dataOf(command) });
  },
});

function promiseIsAlreadyTaken(title: string): Refused {
  return refused(
    'PromiseIsAlreadyTaken',
    `“${title}” came from this promise of the plan already.`,
    'Open that benefit, or name another promise.',
  );
}

function dataOf(command: Identified): Identified {
  const { title, description, kind, recurrence, departmentIds, aimIds, planned } = command;
  return {
    title,
    ...(description === undefined ? {} : { description }),
    kind,
    class: command.class,
    recurrence,
    departmentIds,
    aimIds,
    ...(planned === undefined ? {} : { planned }),
  };
}

/** Follows from the taking up of a plan's benefits: a promise of a version becomes a benefit, all of it the project's. */
export const IdentifyPlannedBenefit = defineCommand('IdentifyPlannedBenefit', {
  ...benefit,
  ...event.BenefitIdentified.schema.shape,
  planned: event.BenefitIdentified.schema.shape.planned.unwrap(),
});

/** `BenefitIsAlreadyIdentified`, also where it was withdrawn since: doing it again brings nothing back. */
const identifyPlanned = begins(IdentifyPlannedBenefit, {
  by: nobody,
  records: 'BenefitIdentified',
  restsOn: nothing,
  facts: ({ benefitId }, world) => world.history(`benefit-${benefitId}`).length > 0,
  decide: (command, state, wasIdentified) => {
    if (state !== undefined || wasIdentified) return benefitIsAlreadyIdentified(state?.title);
    const projects = [{ projectId: command.planned.projectId, share: 10_000 }];
    return accepted(
      { type: 'BenefitIdentified', data: dataOf(command) },
      { type: 'BenefitAttributed', data: { projects } },
    );
  },
});

/** Puts the benefit down to projects, in place of whatever was said before. */
export const AttributeBenefit = defineCommand('AttributeBenefit', {
  ...benefit,
  ...event.BenefitAttributed.schema.shape,
});

/** `ProjectIsGivenTwice`, `AttributionIsAboveTheWhole`, `ProjectIsNotKnown`, `NothingIsDifferent`. */
const attribute = goesOn(AttributeBenefit, {
  by: managers,
  records: 'BenefitAttributed',
  restsOn: (_command, state) => newestOf(...(state?.attributions ?? [])),
  facts: ({ projects }, world) => projectsAreKnown(projects, world),
  decide: ({ projects, effectiveOn }, state, areKnown) => {
    const refusal = unfitShares(projects);
    if (refusal !== undefined) return refusal;
    if (!areKnown) return projectIsNotKnown();
    const before = inForceOn(state.attributions, effectiveOn)?.value ?? [];
    const isSame = canonicalJson(before) === canonicalJson(projects);
    return unlessSame(isSame, { type: 'BenefitAttributed', data: { projects } });
  },
});

function unfitShares(projects: readonly AttributedShare[]): Refused | undefined {
  if (new Set(projects.map(({ projectId }) => projectId)).size < projects.length) {
    return refused('ProjectIsGivenTwice', 'A project is given twice.', 'Give each project one share.');
  }
  const total = projects.reduce((so, { share }) => so + share, 0);
  if (total <= 10_000) return undefined;
  const shares = projects.map(({ share }) => valueWords(share, { kind: 'share' })).join(' + ');
  return refused(
    'AttributionIsAboveTheWhole',
    `${shares} is ${valueWords(total, { kind: 'share' })}: more than the whole benefit would be put down to projects.`,
    'Give shares that add up to at most 100%.',
  );
}

/** Names the post that answers for the benefit. */
export const NameOwner = defineCommand('NameOwner', { ...benefit, ...event.OwnerNamed.schema.shape });

/** `NothingIsDifferent`. */
const nameOwner = goesOn(NameOwner, {
  by: managers,
  records: 'OwnerNamed',
  restsOn: (_command, state) => newestOf(...(state?.owners ?? [])),
  decide: ({ post, effectiveOn }, state) => {
    const isSame = inForceOn(state.owners, effectiveOn)?.value === post;
    return unlessSame(isSame, { type: 'OwnerNamed', data: { post } });
  },
});

/** Every command about a benefit. Whether others are there is by what is known of them. */
export const benefitDecides = decidesOn<BenefitState, BenefitEvent, States>()({
  events: event.benefitEvents,
  idField: 'benefitId',
  unknown: benefitIsNotIdentified,
  before: notOpen,
  commands: [
    identify,
    identifyPlanned,
    attribute,
    nameOwner,
    ...measureCommands,
    ...targetCommands,
    ...measurementCommands,
    ...courseCommands,
  ],
});
