import type { BusinessPlanState, PlanVersion } from '../business-plan/state.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { PlanDecidedOn } from './decision.ts';
import type { ProjectState } from '../../delivery/project/state.ts';

/** The version of this number as it stands on a day: `VersionIsNotIssued`, `VersionIsWithdrawn`, `VersionWasNotIssuedYet`. */
export function standingVersion(
  plan: BusinessPlanState | undefined,
  version: number,
  on: string,
): PlanVersion | Refused {
  const found = plan?.versions.find((one) => one.version === version);
  if (found === undefined) {
    return refused(
      'VersionIsNotIssued',
      `There is no version ${version} of this plan.`,
      'Choose a version from the list, or issue one first.',
    );
  }
  if (found.withdrawn !== undefined) {
    return refused(
      'VersionIsWithdrawn',
      `Version ${version} was withdrawn on ${found.withdrawn.on}.`,
      'Choose a version that stands, or issue a new one.',
    );
  }
  if (on >= found.issued.on) return found;
  return refused(
    'VersionWasNotIssuedYet',
    `On ${on} version ${version} had not been issued; that happened on ${found.issued.on}.`,
    'Give a day on or after the day it was issued.',
  );
}

/**
 * The version that a decision names, as it stands, and the one submitted to the gate by its day: `DigestIsAnother`,
 * `PlanIsNotSubmitted`, `PlanWasNotSubmittedYet`.
 */
export function submittedVersion(
  {
    plan: named,
    gateId,
    effectiveOn,
  }: { readonly plan: PlanDecidedOn; readonly gateId: string; readonly effectiveOn: string },
  plan: BusinessPlanState | undefined,
  { submissions }: ProjectState,
): PlanVersion | Refused {
  const version = standingVersion(plan, named.version, effectiveOn);
  if ('refusal' in version) return version;
  if (version.digest !== named.digest) {
    return refused(
      'DigestIsAnother',
      `Version ${version.version} of the plan is not what you had before you: its digest is another.`,
      'Open the plan again and decide on what it says.',
    );
  }
  const submitted = submissions.findLast((one) => one.value.gateId === gateId);
  if (submitted?.value.version === version.version) {
    return submitted.on <= effectiveOn ? version : planWasNotSubmittedYet(effectiveOn, submitted.on);
  }
  return refused(
    'PlanIsNotSubmitted',
    submitted === undefined
      ? 'No version of the plan was submitted to this gate.'
      : `Version ${submitted.value.version} was submitted to this gate last, not version ${version.version}.`,
    'Decide on the version that was submitted, or have this one submitted.',
  );
}

function planWasNotSubmittedYet(on: string, submittedOn: string): Refused {
  return refused(
    'PlanWasNotSubmittedYet',
    `On ${on} the plan had not been submitted to this gate; that happened on ${submittedOn}.`,
    'Give a day on or after the day it was submitted.',
  );
}
