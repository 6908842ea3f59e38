import { defineCommand } from '../../../kernel/command.ts';
import { newestOf, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import { managers } from '../../../kernel/roles.ts';
import { id } from '../../../kernel/schema.ts';
import type { States } from '../../../world.ts';
import { standingVersion } from '../../gates/standing-version.ts';
import { BenefitProfileTakenUp } from '../events.ts';
import type { BusinessPlanEvent } from '../events.ts';
import type { BusinessPlanState } from '../state.ts';
import { promisesIdentified, promisesIn } from './promises.ts';

const { goesOn } = rulesFor<BusinessPlanState, BusinessPlanEvent, States>();

/** Takes up what an issued version promises as benefits; the others follow from it. */
export const TakeUpBenefitProfile = defineCommand('TakeUpBenefitProfile', {
  projectId: id,
  version: BenefitProfileTakenUp.schema.shape.version,
});

/**
 * `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`; `PlanPromisesNothing`, `PromisesAreTakenUp`: a
 * promise becomes one benefit, whichever version is taken up, also where somebody identified it by hand. The benefits are of
 * the project's department and aims.
 */
const takeUp = goesOn(TakeUpBenefitProfile, {
  by: managers,
  records: 'BenefitProfileTakenUp',
  restsOn: (_command, state) => newestOf(...(state?.takenUp ?? [])),
  facts: ({ projectId }, world) => {
    const project = world.state('project', projectId);
    const identified = promisesIdentified(projectId, world);
    return { departmentId: project?.departmentId.value ?? '', aimIds: project?.aimIds?.value ?? [], identified };
  },
  decide: (command, state, { departmentId, aimIds, identified }) => {
    const found = standingVersion(state, command.version, command.effectiveOn);
    if ('refusal' in found) return found;
    const { version, digest } = found;
    const promised = promisesIn(state, found, identified);
    if (promised.length === 0) {
      return refused(
        'PlanPromisesNothing',
        `Version ${version} states no benefits.`,
        'Choose another version, or identify benefits one by one.',
      );
    }
    const left = promised.filter(({ isTaken }) => !isTaken);
    if (left.length === 0) {
      return refused(
        'PromisesAreTakenUp',
        `All that version ${version} promises has become benefits already.`,
        'Open the benefits of this project.',
      );
    }
    const benefits = left.map(({ benefitId, title }) => ({ benefitId, title }));
    const data = { version, digest, benefits, departmentIds: [departmentId], aimIds: [...aimIds].slice(0, 20) };
    return accepted({ type: 'BenefitProfileTakenUp', data });
  },
});

/** Commands about what becomes of a plan's promises. */
export const takingUpCommands = [takeUp] as const;
