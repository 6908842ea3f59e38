import { isAmendment } from '../../kernel/amended.ts';
import type { Entry } from '../../kernel/entry.ts';
import { sum } from '../../kernel/figure.ts';
import type { Figure, Term } from '../../kernel/figure.ts';
import type { DomainEntry, LedgerWorld } from '../../world.ts';
import { yearAfter } from '../budget/balances.ts';
import type { BudgetState, ClosedYear } from '../budget/state.ts';
import { positionIn, yearsWithin } from './position.ts';
import { budgetsWithin } from './scope.ts';
import type { MoneyScope } from './scope.ts';
import { withVirementRules } from './virements/rules-behind.ts';

/** One step from what was approved at one date to what is approved at another. */
export interface MovementStep {
  readonly label: string;
  /** Of this step alone, signed; of opening and closing, the whole. */
  readonly figure: Figure;
  readonly kind: 'opening' | 'change' | 'closing';
}

type Kind =
  | 'Approved'
  | 'Supplemented'
  | 'Reduced'
  | 'Taken by savings'
  | 'Given back by savings'
  | 'Reprofiled'
  | 'Vired away'
  | 'Received by virement'
  | 'Carried forward';

/**
 * What is approved at two dates, over all years or for one, and every kind of change between them: opening and changes add
 * up to closing. What the earlier date knew otherwise, as it was corrected or taken back since, is a step of its own.
 */
export function movementsBetween(
  before: LedgerWorld,
  after: LedgerWorld,
  scope: MoneyScope = {},
  year?: string,
): readonly MovementStep[] {
  const [opening, closing] = [approved('Opening', before, scope, year), approved('Closing', after, scope, year)];
  const isFresh = ({ n }: OneChange) => n > before.n;
  const now = changesOf(after, scope, year);
  const byKind = Map.groupBy(now.filter(isFresh), (one) => one.kind);
  const steps = [...byKind].map(([kind, changes]): MovementStep => ({
    label: kind,
    kind: 'change',
    figure: withVirementRules(
      sum(
        {
          label: kind,
          unit: 'pence',
          formula: 'Entries of this kind that were recorded between the two dates',
          doesNotTell: 'It does not tell of entries recorded and taken back in between.',
        },
        changes.map(({ label, amount, n }): Term => ({ label, value: amount, entries: [n] })),
      ),
      after,
    ),
  }));
  const earlier = now.filter((one) => !isFresh(one));
  const corrected = correction(changesOf(before, scope, year), earlier, before.n, after);
  return [
    { label: 'Opening', figure: opening, kind: 'opening' },
    ...steps,
    ...(corrected.terms.length === 0 ? [] : [{ label: 'Corrected', kind: 'change', figure: corrected } as const]),
    { label: 'Closing', figure: closing, kind: 'closing' },
  ];
}

/** What entries that were known at a time, as they read then and as they read now, came to be more or less since. */
function correction(then: readonly OneChange[], now: readonly OneChange[], since: number, after: LedgerWorld): Figure {
  const byEntry = Map.groupBy([...then.map((one) => ({ ...one, amount: -one.amount })), ...now], ({ n }) => n);
  const terms = [...byEntry].flatMap(([n, readings]): readonly Term[] => {
    const value = readings.reduce((so, { amount }) => so + amount, 0);
    const { label = '', stream = '' } = readings.at(-1) ?? {};
    return value === 0 ? [] : [{ label, value, entries: [n, ...readOtherwiseBy(after.history(stream), n, since)] }];
  });
  return sum(
    {
      label: 'Corrected',
      unit: 'pence',
      formula: 'What entries that the earlier date knew come to now, less what they came to then, entry by entry',
      doesNotTell: 'It does not tell why: the entries that correct them or take them back do.',
    },
    terms,
  );
}

/** The entries recorded since that correct one of these, withdraw it or take back the end of the year that it tells. */
function readOtherwiseBy(history: readonly Entry[], n: number, since: number): readonly number[] {
  const told = history.find((one) => one.n === n) as DomainEntry | undefined;
  return (history as readonly DomainEntry[])
    .filter((one) => {
      if (told === undefined || one.n <= since) return false;
      if (one.type === 'YearEndTakenBack')
        return told.type === 'YearBroughtForward' && one.data.year === told.data.year;
      return isAmendment(one) && one.data.entry === told.id;
    })
    .map((one) => one.n);
}

function approved(label: string, world: LedgerWorld, scope: MoneyScope, year: string | undefined): Figure {
  const years = year === undefined ? yearsWithin(world, scope) : [year];
  return sum(
    {
      label,
      unit: 'pence',
      formula: 'What was approved at that date, budget by budget',
      doesNotTell: 'It does not tell what was spent by then.',
    },
    years.flatMap(
      (one) =>
        positionIn(world, one, scope).approved?.terms.map((term) => ({ ...term, label: `${term.label}, ${one}` })) ??
        [],
    ),
  );
}

interface OneChange {
  readonly n: number;
  readonly stream: string;
  readonly kind: Kind;
  readonly label: string;
  readonly amount: number;
}

function changesOf(world: LedgerWorld, scope: MoneyScope, year: string | undefined): readonly OneChange[] {
  const isOf = (one: string) => year === undefined || one === year;
  return budgetsWithin(world, scope).flatMap((budget) =>
    changesIn(budget, isOf)
      .filter(({ amount }) => amount !== 0)
      .map((one) => ({ ...one, stream: `budget-${budget.budgetId}` })),
  );
}

/** What the end of a year carries forward, in pence; below zero an overspend. */
function carriedBy({ carried }: ClosedYear): number {
  return carried.reduce((so, one) => so + one.amount, 0);
}

function changesIn(budget: BudgetState, isOf: (year: string) => boolean): readonly Omit<OneChange, 'stream'>[] {
  const total = (lines: readonly { readonly year: string; readonly amount: number }[]) =>
    lines.reduce((so, one) => so + (isOf(one.year) ? one.amount : 0), 0);
  const label = budget.title;
  const kinds = {
    approved: 'Approved',
    supplemented: 'Supplemented',
    reduced: 'Reduced',
    taken: 'Taken by savings',
    givenBack: 'Given back by savings',
  } as const;
  return [
    ...budget.approvals.map(({ n, value }) => ({ n, kind: kinds[value.kind], label, amount: total(value.lines) })),
    ...budget.reprofiles.map(({ n, value: { from, to, amount } }) => ({
      n,
      kind: 'Reprofiled' as const,
      label: `${label}, from ${from} to ${to}`,
      amount: (isOf(to) ? amount : 0) - (isOf(from) ? amount : 0),
    })),
    ...budget.virements
      .filter(({ value }) => value.to.budgetId !== undefined)
      .map(({ n, value }) => ({ n, kind: 'Vired away' as const, label, amount: -total(value.years) })),
    ...budget.received.map(({ n, value }) => ({
      n,
      kind: 'Received by virement' as const,
      label,
      amount: total(value.years),
    })),
    ...budget.closedYears.map(({ n, value }) => ({
      n,
      kind: 'Carried forward' as const,
      label: `${label}, out of ${value.year}`,
      amount: (isOf(yearAfter(value.year)) ? carriedBy(value) : 0) - (isOf(value.year) ? carriedBy(value) : 0),
    })),
  ];
}
