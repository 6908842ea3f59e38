import { sum } from '../../kernel/figure.ts';
import type { Figure, Term } from '../../kernel/figure.ts';
import type { LedgerWorld } from '../../world.ts';
import { yearAfter } from '../budget/balances.ts';
import type { BudgetState, ClosedYear } from '../budget/state.ts';
import { positionIn, yearsWithin } from './position.ts';
import { budgetsWithin } from './scope.ts';
import type { MoneyScope } from './scope.ts';

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
 * up to closing. What the earlier date knew otherwise, as it was corrected since, is a step of its own.
 */
export function movementsBetween(
  before: LedgerWorld,
  after: LedgerWorld,
  scope: MoneyScope = {},
  year?: string,
): readonly MovementStep[] {
  const [opening, closing] = [approved('Opening', before, scope, year), approved('Closing', after, scope, year)];
  const known = new Map(changesOf(before, scope, year).map((one) => [`${one.n} ${one.kind}`, one]));
  const fresh = changesOf(after, scope, year).filter((one) => !known.has(`${one.n} ${one.kind}`));
  const byKind = Map.groupBy(fresh, (one) => one.kind);
  const steps = [...byKind].map(([kind, changes]): MovementStep => ({
    label: kind,
    kind: 'change',
    figure: sum(
      {
        label: kind,
        unit: 'pence',
        formula: 'Entries of this kind that were recorded between the two dates',
        doesNotTell: 'It does not tell of entries recorded and taken back in between.',
      },
      changes.map(({ label, amount, n }): Term => ({ label, value: amount, entries: [n] })),
    ),
  }));
  const rest = closing.value - opening.value - steps.reduce((total, { figure }) => total + figure.value, 0);
  const corrected: readonly MovementStep[] =
    rest === 0 ? [] : [{ label: 'Corrected', kind: 'change', figure: correction(rest, before, after) }];
  return [
    { label: 'Opening', figure: opening, kind: 'opening' },
    ...steps,
    ...corrected,
    { label: 'Closing', figure: closing, kind: 'closing' },
  ];
}

function correction(rest: number, before: LedgerWorld, after: LedgerWorld): Figure {
  const entries = after
    .amendments()
    .filter(({ n, stream }) => n > before.n && stream.startsWith('budget-'))
    .map(({ n }) => n);
  return sum(
    {
      label: 'Corrected',
      unit: 'pence',
      formula: 'What entries that the earlier date knew read otherwise since, or are taken back',
      doesNotTell: 'It does not tell which of them made which part of the difference: their pages do.',
    },
    [{ label: 'Entries corrected or taken back', value: rest, entries }],
  );
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
  readonly kind: Kind;
  readonly label: string;
  readonly amount: number;
}

function changesOf(world: LedgerWorld, scope: MoneyScope, year: string | undefined): readonly OneChange[] {
  const isOf = (one: string) => year === undefined || one === year;
  return budgetsWithin(world, scope).flatMap((budget) => changesIn(budget, isOf).filter(({ amount }) => amount !== 0));
}

/** What the end of a year carries forward, in pence; below zero an overspend. */
function carriedBy({ carried }: ClosedYear): number {
  return carried.reduce((so, one) => so + one.amount, 0);
}

function changesIn(budget: BudgetState, isOf: (year: string) => boolean): readonly OneChange[] {
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
