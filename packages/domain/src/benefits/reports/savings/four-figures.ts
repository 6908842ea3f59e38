import { financialYearOf } from '../../../kernel/day.ts';
import { entriesInOrder, restingOn, sum, sumOf, underRules } from '../../../kernel/figure.ts';
import type { Figure, SavingsUnit, Term, Wording } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import type { LedgerWorld } from '../../../world.ts';
import { lastDayOf } from '../../period.ts';
import { amountOfReduction, reductionsOf } from '../../savings/claims.ts';
import type { Claim } from '../../savings/state.ts';
import { channelShift } from '../channel-shift/shift.ts';
import type { ShiftRow } from '../channel-shift/worked-row.ts';
import { shiftTotal } from '../channel-shift/groups.ts';
import { entriesBehindClaim } from './basis.ts';
import { claimWords, standingClaimsOn } from './claims-within.ts';
import type { SavingsScope } from './claims-within.ts';

/** The four figures of savings, always in this order and never added: each has a unit of its own. */
export interface FourFigures {
  readonly released: Figure<'penceReleased'>;
  readonly claimed: Figure<'penceClaimed'>;
  readonly verified: Figure<'penceVerified'>;
  readonly taken: Figure<'penceTaken'>;
}

/** Their order, wherever they are shown. */
export const fourFigureNames = ['released', 'claimed', 'verified', 'taken'] as const;

/**
 * What was released by a day; and what was claimed, verified and taken from budgets, of that or of what was measured.
 * Example: £119,040 released; £58,000 claimed, £41,000 verified, £41,000 taken from budgets. A claim that was refused or
 * withdrawn counts nowhere. Capacity is released by services, so that for one benefit alone nothing is.
 */
export function fourFigures(world: LedgerWorld, on: string, scope: SavingsScope = {}): FourFigures {
  const all = scope.benefitId === undefined ? channelShift(world, on).rows : [];
  const isWhole = Object.values(scope).every((one) => one === undefined);
  return figuresOf(isWhole ? all : all.filter((one) => isWithin(one, scope)), world, on, scope);
}

/** Of rows that are within the scope. */
function figuresOf(rows: readonly ShiftRow[], world: LedgerWorld, on: string, scope: SavingsScope): FourFigures {
  const standing = standingClaimsOn(world, on, scope);
  const told = <U extends SavingsUnit>(wording: Wording<U>, of: (claim: Claim) => readonly Omit<Term, 'label'>[]) => {
    const held = standing.map((one) => ({ ...one, parts: of(one.claim) })).filter(({ parts }) => parts.length > 0);
    const terms = held.flatMap(({ claim, parts }) =>
      parts.map((part): Term => ({ label: claimWords(claim, world), ...part })),
    );
    return restingOn(sum(wording, terms), () => entriesInOrder(held.flatMap((one) => entriesBehindClaim(one, world))));
  };
  return {
    released: releasedBy(rows),
    claimed: told(wordings.claimed, ({ amount, claimed }) => [{ value: amount, entries: [claimed.n] }]),
    verified: told(wordings.verified, ({ verified }) =>
      verified === undefined ? [] : [{ value: verified.value.amount, entries: [verified.n] }],
    ),
    taken: told(wordings.taken, (claim) =>
      reductionsOf(claim).map((one) => ({ value: amountOfReduction(one), entries: [one.reduced.n] })),
    ),
  };
}

/** What channel shift released, in a unit of its own, so that it is not added to what is claimed. */
function releasedBy(rows: readonly ShiftRow[]): Figure<'penceReleased'> {
  const total = shiftTotal(rows);
  const { formula, value, doesNotTell } = total;
  const wording = { ...wordings.released, formula, doesNotTell };
  return underRules(
    sumOf(wording, value, () => total.terms),
    () => total.rules ?? [],
  );
}

function isWithin({ service, period }: ShiftRow, { departmentId, tier, year }: SavingsScope): boolean {
  return (
    (year === undefined || year === financialYearOf(lastDayOf(period))) &&
    (departmentId === undefined || service.departmentId === departmentId) &&
    (tier === undefined || service.tier === tier)
  );
}

const claimRule = {
  label:
    'A saving is claimed once, and whoever claims it does not verify it: finance does. No entry adopts that; no claim is recorded otherwise',
  entries: [],
};

const wordings = {
  released: { label: 'Capacity released', unit: 'penceReleased' },
  claimed: {
    label: 'Claimed',
    unit: 'penceClaimed',
    formula: 'What departments claim to have saved, less claims that were refused or withdrawn',
    doesNotTell: 'It does not tell that anybody else found so, and it is never added to what was released.',
    rules: [claimRule],
  },
  verified: {
    label: 'Verified',
    unit: 'penceVerified',
    formula: 'What finance found to have been saved of the claims that stand',
    doesNotTell: 'It does not tell that a budget became smaller: until then it may be spent on something else.',
    rules: [claimRule],
  },
  taken: {
    label: 'Taken from budgets',
    unit: 'penceTaken',
    formula: 'What budgets were reduced by for verified savings, less what was returned to them',
    doesNotTell: 'It does not tell of reductions that rest on no claim.',
    rules: [claimRule],
  },
} as const;

/** “£119,040 released; £58,000 claimed, £41,000 verified, £41,000 taken from budgets”. */
export function fourFiguresWords({ released, claimed, verified, taken }: FourFigures): string {
  return `${pounds(released.value)} released; ${pounds(claimed.value)} claimed, ${pounds(verified.value)} verified, ${pounds(taken.value)} taken from budgets`;
}

/** The four figures of one department or tier. */
export interface SavingsGroup {
  /** The id of the department, or the tier. */
  readonly key: string;
  readonly figures: FourFigures;
}

/** By department, in the order in which they were registered; those of which there is nothing to tell are left out. */
export function savingsByDepartment(world: LedgerWorld, on: string): readonly SavingsGroup[] {
  const departments = world.states('programme').flatMap((one) => one.departments.map((each) => each.departmentId));
  return savingsBy(
    departments,
    ({ service }) => service.departmentId,
    (departmentId) => ({ departmentId }),
    world,
    on,
  );
}

/**
 * By tier: released by the services of a tier, claimed by its departments. Those of which there is nothing to tell are left
 * out.
 */
export function savingsByTier(world: LedgerWorld, on: string): readonly SavingsGroup[] {
  return savingsBy(
    ['frontFacing', 'backOffice', 'corporate'] as const,
    ({ service }) => service.tier,
    (tier) => ({ tier }),
    world,
    on,
  );
}

// Each row is looked at once, and not by every group: there are as many rows as figures on a page.
function savingsBy<Key extends string>(
  keys: readonly Key[],
  keyOf: (row: ShiftRow) => string,
  scopeOf: (key: Key) => SavingsScope,
  world: LedgerWorld,
  on: string,
): readonly SavingsGroup[] {
  const groups = Map.groupBy(channelShift(world, on).rows, keyOf);
  return keys.flatMap((key) => {
    const rows = groups.get(key) ?? [];
    const figures = figuresOf(rows, world, on, scopeOf(key));
    const isTold =
      rows.length > 0 || [figures.claimed, figures.verified, figures.taken].some((one) => one.terms.length > 0);
    return isTold ? [{ key, figures }] : [];
  });
}
