import { financialYearOf } from '../../kernel/day.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { pounds } from '../../kernel/money.ts';
import { lastDayOf, periodWords } from '../period.ts';
import { claimedAlready, claimStands, takenOf } from './claims.ts';
import type { MonthsClaimed } from './events.ts';
import { monthsWords } from './months-words.ts';
import { beyondItsFigure, figureNamed, totalClaimed } from './same-figure.ts';
import type { FigureThere } from './same-figure.ts';
import type { Claim, SavingsState } from './state.ts';

/** `ClaimIsNotThere`. */
export function claimIsNotThere(): Refused {
  return refused('ClaimIsNotThere', 'There is no such claim.', 'Choose one of the claims of that department and year.');
}

/** `MonthsAreReversed`, `MonthsAreOutsideTheYear`, `MonthsAreToCome`. */
export function notMonthsOf(year: string, { from, to }: MonthsClaimed, effectiveOn: string): Refused | undefined {
  if (from > to) {
    return refused(
      'MonthsAreReversed',
      `${periodWords(from)} is after ${periodWords(to)}.`,
      'Give the first month first.',
    );
  }
  if (financialYearOf(`${from}-01`) !== year || financialYearOf(`${to}-01`) !== year) {
    return refused(
      'MonthsAreOutsideTheYear',
      `Not all months from ${periodWords(from)} to ${periodWords(to)} are in ${year}.`,
      'Claim each financial year by itself.',
    );
  }
  if (lastDayOf(to) <= effectiveOn) return undefined;
  return refused(
    'MonthsAreToCome',
    `On ${effectiveOn}, ${periodWords(to)} was not over.`,
    'Claim what was saved, once it was; what is expected is a forecast of the benefit.',
  );
}

/** `SavingIsAlreadyClaimed`. */
export function savingIsAlreadyClaimed(other: Claim): Refused {
  return refused(
    'SavingIsAlreadyClaimed',
    `Entry ${other.claimed.n} claims ${pounds(other.amount)} of the same for ${monthsWords(other.months)}.`,
    'One saving is claimed once: if the claim that is there is wrong, have it corrected or withdrawn.',
  );
}

/**
 * `FigureIsNotThere`, `FigureReadsOtherwise`: what is claimed upon is what the entries give on the day of the claim, whatever
 * it says of itself.
 */
export function notAsItReads(
  { figure: { label, value } }: Pick<Claim, 'figure'>,
  figures: readonly FigureThere[],
): Refused | undefined {
  const found = figureNamed(figures, label);
  if (found === undefined) {
    const [first] = figures;
    return first === undefined
      ? refused(
          'FigureIsNotThere',
          `Nothing that is recorded gives a figure in money for that department, benefit and months, and so none for “${label}”.`,
          'Record the contacts or the measurements first, or choose months that have them.',
        )
      : refused(
          'FigureIsNotThere',
          `Nothing that is recorded gives “${label}” for that department, benefit and months: “${first.label}” gives ${pounds(first.value)}.`,
          'Claim upon a figure that is there.',
        );
  }
  if (found.value === value) return undefined;
  return refused(
    'FigureReadsOtherwise',
    `The claim says that “${label}” gave ${pounds(value)}; the entries give ${pounds(found.value)}.`,
    'Look at the figure as it is now, and claim upon that.',
  );
}

/** What a claim is for, and the figure that it rests on. */
type OfAFigure = Pick<Claim, 'amount' | 'figure'>;

/** `SavingIsAlreadyClaimed`; `ClaimIsAboveItsFigure` where nobody else claims of it. */
export function aboveTheFigure({ amount, figure }: OfAFigure, others: readonly Claim[]): Refused | undefined {
  const used = totalClaimed(others);
  if (used + amount <= figure.value) return undefined;
  const gives = `“${figure.label}” gave ${pounds(figure.value)} after entry ${figure.n}`;
  if (others.length === 0) {
    return refused(
      'ClaimIsAboveItsFigure',
      `${gives}, and ${pounds(amount)} is more than that.`,
      'Claim no more than the figure gives, or record first what was measured since.',
    );
  }
  return refused(
    'SavingIsAlreadyClaimed',
    `${gives}, and of that ${claimsInWords(others)} already. ${pounds(Math.max(0, figure.value - used))} is left of it, and this would claim ${pounds(amount)}.`,
    'Claim no more than is left; or have a claim that is wrong corrected or withdrawn first.',
  );
}

/** “entry 12 claims £9,100 and entry 15 claims £3,000”. */
function claimsInWords(claims: readonly Claim[]): string {
  return claims.map(({ claimed, amount }) => `entry ${claimed.n} claims ${pounds(amount)}`).join(' and ');
}

/** `MonthsAreNotMeasured`: what was measured gives nothing for months of which nothing is. */
export function notMeasured(months: readonly string[], measured: readonly string[]): Refused | undefined {
  const without = months.find((one) => !measured.includes(one));
  if (without === undefined) return undefined;
  return refused(
    'MonthsAreNotMeasured',
    `No measurement of this benefit is for ${periodWords(without)}.`,
    'Claim the months that are measured; or record the measurement first.',
  );
}

/** `VerifiedIsAboveItsFigure`: also what finance verifies of a figure is no more than it gives. */
export function verifiedAboveTheFigure(
  verified: number,
  { figure }: Pick<Claim, 'figure'>,
  others: readonly Claim[],
): Refused | undefined {
  const before = others.filter((one) => one.verified !== undefined);
  const used = before.reduce((so, one) => so + (one.verified?.value.amount ?? 0), 0);
  if (used + verified <= figure.value) return undefined;
  const by = before.map((one) => `${pounds(one.verified?.value.amount ?? 0)} of entry ${one.claimed.n}`).join(' and ');
  const had = before.length === 0 ? '' : `, of which ${by} is verified already`;
  return refused(
    'VerifiedIsAboveItsFigure',
    `“${figure.label}” gave ${pounds(figure.value)} after entry ${figure.n}${had}; ${pounds(verified)} is more than is left.`,
    'Verify no more than the figure gives, or refuse the claim.',
  );
}

/** `ClaimIsWithdrawn`, `ClaimIsRefused`, `ClaimIsVerified`. */
export function claimIsSettled({ withdrawn, refused: no, verified }: Claim): Refused | undefined {
  if (withdrawn !== undefined) {
    return refused('ClaimIsWithdrawn', `The claim was withdrawn on ${withdrawn.on}.`, 'Claim the saving anew.');
  }
  if (no !== undefined) {
    return refused(
      'ClaimIsRefused',
      `The claim was refused on ${no.on}.`,
      'Claim the saving anew, upon other evidence.',
    );
  }
  if (verified === undefined) return undefined;
  return refused(
    'ClaimIsVerified',
    `${pounds(verified.value.amount)} of the claim was verified on ${verified.on}.`,
    'Correct the entry that verified it.',
  );
}

/** `SavingWasNotClaimedYet`. */
export function notBeforeTheClaim({ claimed }: Claim, effectiveOn: string): Refused | undefined {
  if (effectiveOn >= claimed.on) return undefined;
  return refused(
    'SavingWasNotClaimedYet',
    `On ${effectiveOn} the saving had not been claimed; that happened on ${claimed.on}.`,
    'Give a day on or after the day it was claimed.',
  );
}

/** `VerifiedIsAboveClaimed`. */
export function aboveClaimed(verified: number, { amount }: Pick<Claim, 'amount'>): Refused | undefined {
  if (verified <= amount) return undefined;
  return refused(
    'VerifiedIsAboveClaimed',
    `${pounds(verified)} is more than the ${pounds(amount)} that is claimed.`,
    'Verify no more than is claimed, or have the claim corrected first.',
  );
}

/** `ReductionIsAboveVerified`. */
export function aboveVerified(taken: number, verified: number, before = 0): Refused | undefined {
  if (taken + before <= verified) return undefined;
  const had = before === 0 ? '' : `, of which ${pounds(before)} was taken before`;
  return refused(
    'ReductionIsAboveVerified',
    `${pounds(taken)} is more than can be taken: ${pounds(verified)} is verified${had}.`,
    'Take less, or have more of a claim verified first.',
  );
}

/**
 * What its own rules could never have led to, in whatever order it was said: two claims that stand and claim the same, more
 * claimed of a figure than it gives, more verified than is claimed, and more taken than is verified.
 */
export function savingsThatAreNotThere(state: SavingsState): Refused | undefined {
  for (const claim of state.claims.filter(claimStands)) {
    const other = claimedAlready(state, claim);
    if (other !== undefined) return savingIsAlreadyClaimed(other.claimed.n < claim.claimed.n ? other : claim);
    const verified = claim.verified?.value.amount ?? 0;
    const refusal = aboveClaimed(verified, claim) ?? aboveVerified(takenOf(claim), verified);
    if (refusal !== undefined) return refusal;
  }
  const beyond = beyondItsFigure(state);
  return beyond && aboveTheFigure(beyond.claim, beyond.others);
}
