import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { leastOf } from '../said/said.ts';
import { shareInWords } from './benchmark-words.ts';
import type { CohortShare } from './events.ts';
import { gradings } from './names.ts';
import { gradeIsNotOnItsScale } from './refusals.ts';
import type { AssessmentState } from './state.ts';

const whole = 10_000;

/** `ShareIsOfNoGrade`, `GradeIsNotOnItsScale`, `GradeIsGivenTwice`, `ShareIsAboveTheWhole`, `SharesAreAboveTheWhole`. */
export function unfitShares(shares: readonly CohortShare[], state: AssessmentState): Refused | undefined {
  for (const one of shares) {
    const refusal = unfitShare(one, state);
    if (refusal !== undefined) return refusal;
  }
  for (const of of gradings) {
    const refusal = unfitTogether(shares.filter((one) => one.of === of));
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function unfitShare(one: CohortShare, state: AssessmentState): Refused | undefined {
  const { of, grades, words, share } = one;
  if (grades.length === 0 && words === undefined) {
    return refused(
      'ShareIsOfNoGrade',
      `“${shareInWords(one).trim()}” says of no grade how many got it.`,
      'Name its grades, or give the words of the publication.',
    );
  }
  const scale = state[of]?.scale ?? [];
  const off = grades.find((grade) => !scale.includes(grade));
  if (off !== undefined) return gradeIsNotOnItsScale(off, scale);
  if (share.kind === 'none' || share.value <= whole) return undefined;
  return refused(
    'ShareIsAboveTheWhole',
    `${shareInWords(one)}: that is more than the whole, which is 100%.`,
    'Give a share of at most 100%.',
  );
}

/** A grade that two shares name would be counted twice; shares in other words may well be of the same. */
function unfitTogether(shares: readonly CohortShare[]): Refused | undefined {
  const grades = shares.flatMap((one) => one.grades);
  const twice = grades.find((one, at) => grades.indexOf(one) !== at);
  if (twice !== undefined) {
    return refused(
      'GradeIsGivenTwice',
      `Two of the shares are of “${twice}”.`,
      'Give each grade in one share; what is said of it elsewhere is a record of its own.',
    );
  }
  const least = shares.flatMap(({ grades: named, share }) =>
    named.length === 0 || share.kind === 'none' ? [] : [leastOf(share)],
  );
  const total = least.reduce((so, one) => so + one, 0);
  if (total <= whole) return undefined;
  return refused(
    'SharesAreAboveTheWhole',
    `Together these shares are at least ${String(total / 100)}%, which is more than the whole.`,
    'Give shares that come to at most 100%.',
  );
}
