import { defineCommand } from '../../../kernel/command.ts';
import { newestOf, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import { managers } from '../../../kernel/roles.ts';
import { id } from '../../../kernel/schema.ts';
import type { States } from '../../../world.ts';
import { standingVersion } from '../../gates/standing-version.ts';
import { BenefitProfileTakenUp } from '../events.ts';
import type { BusinessPlanEvent } from '../events.ts';
import type { BusinessPlanState, PlanVersion } from '../state.ts';
import { idOfPromise } from './promise-id.ts';

const { goesOn } = rulesFor<BusinessPlanState, BusinessPlanEvent, States>();

/** Takes up what an issued version promises as benefits; the others follow from it. */
export const TakeUpBenefitProfile = defineCommand('TakeUpBenefitProfile', {
  projectId: id,
  version: BenefitProfileTakenUp.schema.shape.version,
});

/**
 * `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`; `PlanPromisesNothing`, `PromisesAreTakenUp`: a
 * promise becomes one benefit, whichever version is taken up, also where somebody identified it by hand. The benefits are of the project's department and aims.
 */
const takeUp = goesOn(TakeUpBenefitProfile, {
  by: managers,
  records: 'BenefitProfileTakenUp',
  restsOn: (_command, state) => newestOf(...(state?.takenUp ?? [])),
  facts: ({ projectId }, world) => {
    const project = world.state('project', projectId);
    const elsewhere = world
      .states('benefit')
      .flatMap(({ planned }) => (planned?.projectId === projectId ? [planned.title] : []));
    return { departmentId: project?.departmentId.value ?? '', aimIds: project?.aimIds?.value ?? [], elsewhere };
  },
  decide: (command, state, { departmentId, aimIds, elsewhere }) => {
    const found = standingVersion(state, command.version, command.effectiveOn);
    if ('refusal' in found) return found;
    const { version, digest } = found;
    const promised = promisesIn(state.projectId, found);
    if (promised.length === 0) {
      return refused(
        'PlanPromisesNothing',
        `Version ${version} states no benefits.`,
        'Choose another version, or identify benefits one by one.',
      );
    }
    const taken = new Set(state.takenUp.flatMap(({ value }) => value.benefits.map((one) => one.benefitId)));
    const benefits = promised.filter(({ benefitId, title }) => !taken.has(benefitId) && !elsewhere.includes(title));
    if (benefits.length === 0) {
      return refused(
        'PromisesAreTakenUp',
        `All that version ${version} promises has become benefits already.`,
        'Open the benefits of this project.',
      );
    }
    const data = { version, digest, benefits, departmentIds: [departmentId], aimIds: [...aimIds].slice(0, 20) };
    return accepted({ type: 'BenefitProfileTakenUp', data });
  },
});

/** What a version promises, by title: lines of one title are one promise. */
function promisesIn(projectId: string, { content }: PlanVersion) {
  const byId = new Map<string, string>();
  for (const { title } of content.benefits?.value ?? []) {
    const benefitId = idOfPromise(projectId, title);
    if (!byId.has(benefitId)) byId.set(benefitId, title);
  }
  return [...byId].map(([benefitId, title]) => ({ benefitId, title }));
}

/** Commands about what becomes of a plan's promises. */
export const takingUpCommands = [takeUp] as const;
