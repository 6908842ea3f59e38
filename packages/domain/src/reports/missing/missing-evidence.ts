import { benefitsMissing } from '../../benefits/area.missing.ts';
import { governanceMissing } from '../../governance/area.missing.ts';
import { inOrder } from '../../kernel/day.ts';
import { countOf } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { moneyMissing } from '../../money/area.missing.ts';
import { scrutinyMissing } from '../../scrutiny/area.missing.ts';
import type { LedgerWorld } from '../../world.ts';
import { missingKinds } from './missing.ts';
import type { FindsMissing, Missing, MissingKind } from './missing.ts';

const areas: readonly FindsMissing[] = [governanceMissing, moneyMissing, benefitsMissing, scrutinyMissing];

/**
 * What matters first: what holds up a decision or binds the council as it is, then what scrutiny asked for, then what savings
 * rest on, then who is to do the work.
 */
const weight: Readonly<Record<MissingKind, number>> = {
  conditionNotMet: 0,
  planNotApproved: 0,
  noticeNotUsed: 0,
  queryNotAnswered: 1,
  recommendationNotAnswered: 1,
  actionNotDone: 1,
  promiseNotKept: 1,
  evidenceNotJudged: 1,
  claimNotVerified: 2,
  measurementNotMade: 2,
  baselineNotAgreed: 2,
  postVacant: 3,
};

/**
 * Everything that should be in the ledger on a day and is not: what matters most first and, of what matters alike, what has
 * been missing longest. What was set a day is missing once that day has passed.
 */
export function missingEvidence(world: LedgerWorld, on: string): readonly Missing[] {
  return areas
    .flatMap((find) => find(world, on))
    .toSorted(
      (one, other) =>
        weight[one.kind] - weight[other.kind] || inOrder(one.since, other.since) || inOrder(one.key, other.key),
    );
}

/** What is missing, and what was known of it at the point compared with. */
export interface ComparedMissing {
  readonly missing: Missing;
  /** `absent` where it was not missing then; `undefined` where nothing is compared. */
  readonly was: Missing | 'absent' | undefined;
}

/** What is missing now, each with what it was before; nothing is compared where nothing is given. */
export function missingBeside(
  now: readonly Missing[],
  before: readonly Missing[] | undefined,
): readonly ComparedMissing[] {
  const then = new Map(before?.map((one) => [one.key, one]));
  return now.map((missing) => ({
    missing,
    was: before === undefined ? undefined : (then.get(missing.key) ?? ('absent' as const)),
  }));
}

/** What was missing and is not any more: it came, or is not asked for now. As it was then. */
export function noLongerMissing(now: readonly Missing[], before: readonly Missing[]): readonly Missing[] {
  const still = new Set(now.map(({ key }) => key));
  return before.filter(({ key }) => !still.has(key));
}

/** How much of one kind is missing, and for how long. */
export interface MissingOfKind {
  readonly kind: MissingKind;
  readonly figure: Figure<'counted'>;
  /** Days that the oldest of them has been missing. */
  readonly longest: number;
}

/** How much is missing of each kind, in their order; a kind of which nothing is missing is left out. */
export function missingByKind(all: readonly Missing[], labels: Readonly<Record<MissingKind, string>>) {
  return missingKinds.flatMap((kind): readonly MissingOfKind[] => {
    const rows = all.filter((one) => one.kind === kind);
    if (rows.length === 0) return [];
    const longest = Math.max(...rows.map(({ days }) => days));
    return [{ kind, figure: missingFigure(rows, labels[kind]), longest }];
  });
}

/** How many things are missing; each is a term. */
export function missingFigure(all: readonly Missing[], label = 'Missing'): Figure<'counted'> {
  return countOf(
    {
      label,
      unit: 'counted',
      formula: 'What the ledger asks for, in its rules and in its entries, and does not hold on the day of the page',
      doesNotTell: 'It does not tell whether it was done and not recorded, nor whose fault it is that it is not here.',
    },
    all,
    ({ sentence, entries }) => ({ label: sentence, entries }),
  );
}
