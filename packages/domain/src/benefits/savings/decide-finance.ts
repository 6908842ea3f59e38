import { defineCommand } from '../../kernel/command.ts';
import { rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { financiers } from '../../kernel/roles.ts';
import { prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import { claimOf, newestAbout } from './claims.ts';
import * as event from './events.ts';
import type { SavingsEvent } from './events.ts';
import { verifyingFacts } from './facts.ts';
import type { VerifyingFacts } from './facts.ts';
import {
  aboveClaimed,
  claimIsNotThere,
  claimIsSettled,
  notBeforeTheClaim,
  verifiedAboveTheFigure,
} from './refusals.ts';
import { othersOnTheSame, restsOnReleased } from './same-figure.ts';
import { savingsId } from './savings-id.ts';
import type { Claim, SavingsState } from './state.ts';

const { goesOn } = rulesFor<SavingsState, SavingsEvent, States>();

const savings = { savingsId };

/** Records how much of a claim finance found to have been saved, and upon what. */
export const VerifySaving = defineCommand('VerifySaving', { ...savings, ...event.SavingVerified.schema.shape });

/**
 * `ClaimIsNotThere`, `ClaimIsWithdrawn`, `ClaimIsRefused`, `ClaimIsVerified`, `SavingWasNotClaimedYet`,
 * `VerifiedIsAboveClaimed`, `VerifiedIsAboveItsFigure`; `ClaimantCannotVerify` whoever of several roles they act in, also who
 * corrected the claim.
 */
const verify = goesOn(VerifySaving, {
  by: financiers,
  records: 'SavingVerified',
  restsOn: ({ claimId }, state) => newestAbout(claimOf(state, claimId)),
  facts: verifyingFacts,
  decide: ({ claimId, amount, evidence, effectiveOn }, state, facts) => {
    const claim = claimOf(state, claimId);
    if (claim === undefined) return claimIsNotThere();
    const refusal =
      claimIsSettled(claim) ??
      notBeforeTheClaim(claim, effectiveOn) ??
      aboveClaimed(amount, claim) ??
      verifiedAboveTheFigure(amount, claim, othersOf(claim, state, facts)) ??
      claimantCannotVerify(claim, facts);
    return refusal ?? accepted({ type: 'SavingVerified', data: { claimId, amount, evidence } });
  },
});

function othersOf(claim: Claim, state: SavingsState, { elsewhere }: VerifyingFacts): readonly Claim[] {
  return othersOnTheSame([...state.claims, ...(restsOnReleased(claim) ? [] : elsewhere)], claim);
}

function claimantCannotVerify({ claimed, claimedBy }: Claim, { by, claimants }: VerifyingFacts): Refused | undefined {
  if (by !== claimedBy && !claimants.includes(by)) return undefined;
  const how = by === claimedBy ? 'made' : 'corrected';
  return refused(
    'ClaimantCannotVerify',
    `Who claims a saving does not verify it, and you ${how} the claim of entry ${claimed.n}.`,
    'Have another finance officer verify it.',
  );
}

/** Records that finance found nothing of a claim to have been saved. */
export const RefuseSaving = defineCommand('RefuseSaving', {
  ...savings,
  ...event.SavingRefused.schema.shape,
  reason: prose,
});

/** `ClaimIsNotThere`, `ClaimIsWithdrawn`, `ClaimIsRefused`, `ClaimIsVerified`, `SavingWasNotClaimedYet`. */
const refuse = goesOn(RefuseSaving, {
  by: financiers,
  records: 'SavingRefused',
  restsOn: ({ claimId }, state) => newestAbout(claimOf(state, claimId)),
  decide: ({ claimId, effectiveOn }, state) => {
    const claim = claimOf(state, claimId);
    if (claim === undefined) return claimIsNotThere();
    const refusal = claimIsSettled(claim) ?? notBeforeTheClaim(claim, effectiveOn);
    return refusal ?? accepted({ type: 'SavingRefused', data: { claimId } });
  },
});

/** What finance says of a claim. */
export const financeCommands = [verify, refuse] as const;
