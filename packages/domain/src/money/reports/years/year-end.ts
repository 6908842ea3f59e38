import type { Stated } from '../../../kernel/entry.ts';
import { entriesInOrder, explain, sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import {
  allocationChanges,
  allocationOf,
  asIfOpen,
  balance,
  unallocatedChanges,
  yearAfter,
} from '../../budget/balances.ts';
import type { BalanceChange } from '../../budget/balances.ts';
import type { BudgetState } from '../../budget/state.ts';
import { accountIn, accounts, budgetOf } from '../../read.ts';
import { partsOf } from '../../spend/account.ts';
import type { Closing, SpendState } from '../../spend/state.ts';
import { paidForNone, spentBy } from '../spent-by.ts';

/** How the money of a closed year ended, of one line of it or of all. */
export interface YearEndFigures {
  /** What there was before the close: approved, or of an allocation set aside. */
  readonly had: Figure<'pence'>;
  readonly spent: Figure<'pence'>;
  /** Had less spent; below zero, overspent. */
  readonly left: Figure<'pence'>;
  /** What of it the next year begins with; below zero, an overspend. */
  readonly carried: Figure<'pence'>;
  /** Left and not carried forward. */
  readonly returned: Figure<'pence'>;
  /** Overspent and not carried forward. */
  readonly borne: Figure<'pence'>;
}

/** One allocation at the end of a year, or what was not allocated. */
export interface YearEndLine extends YearEndFigures {
  /** Empty for what was not allocated. */
  readonly allocationId: string;
  readonly title: string;
}

/** The statement of a closed year. Source: outturn and carry-forward reports of councils. */
export interface YearEnd {
  readonly year: string;
  /** The year that what is carried forward is for. */
  readonly into: string;
  readonly closed: Stated<Closing>;
  /** Allocations of which there was anything in the year, and what was not allocated. */
  readonly lines: readonly YearEndLine[];
  readonly total: YearEndFigures;
}

/** The statement of each closed year of a budget, the newest first. */
export function yearEnds(world: LedgerWorld, { budgetId }: BudgetState): readonly YearEnd[] {
  return accounts(world)
    .filter(({ accountId }) => partsOf(accountId).budgetId === budgetId)
    .flatMap(({ accountId }) => yearEndOf(world, accountId) ?? [])
    .toSorted((one, other) => (one.year < other.year ? 1 : -1));
}

/** The statement of the year of an account; `undefined` while it is open. */
export function yearEndOf(world: LedgerWorld, accountId: string): YearEnd | undefined {
  const { budgetId, year } = partsOf(accountId);
  const account = accountIn(world, accountId);
  const budget = budgetOf(world, budgetId);
  if (account?.closed === undefined || budget === undefined) return undefined;
  return yearEnd(budget, year, account, account.closed);
}

/**
 * Example: of £300,000 approved £270,000 was spent and £30,000 left; £25,000 carried forward leave £5,000 returned. What came to
 * be known after the close stands apart and is in none of it.
 */
function yearEnd(known: BudgetState, year: string, account: SpendState, closed: Stated<Closing>): YearEnd {
  const budget = asIfOpen(known, year);
  const all = [
    ...budget.allocations.map((one) => ({ ...one, changes: allocationChanges(one, year) })),
    { allocationId: '', title: 'Not allocated', changes: unallocatedChanges(budget, year) },
  ];
  const lines = all
    .map(({ allocationId, title, changes }): YearEndLine => {
      // What was for an allocation that was withdrawn since is for none.
      const paid = allocationId === '' ? paidForNone(budget, account) : spentBy(account).allocation.get(allocationId);
      const carried = closed.value.carried.filter((one) => lineOf(budget, one.allocationId) === allocationId);
      return {
        allocationId,
        title,
        ...figuresOf({
          had: hadTerms(title, changes),
          spent: paid === undefined ? [] : [{ label: title, value: paid.amount, entries: paid.entries }],
          carried: carried.map(({ amount }) => ({ label: title, value: amount, entries: [closed.n] })),
        }),
      };
    })
    .filter(({ had, spent, carried }) => [had, spent, carried].some(({ terms }) => terms.length > 0));
  return { year, into: yearAfter(year), closed, lines, total: totalOf(lines) };
}

/** The allocation, or where the budget has none of this id, what was not allocated. */
function lineOf(budget: BudgetState, allocationId = ''): string {
  return allocationOf(budget, allocationId) === undefined ? '' : allocationId;
}

function hadTerms(label: string, changes: readonly BalanceChange[]): readonly Term[] {
  return changes.length === 0
    ? []
    : [{ label, value: balance(changes), entries: entriesInOrder(changes.map(({ n }) => n)) }];
}

const wordings = {
  had: {
    label: 'Had before the close',
    unit: 'pence',
    formula: 'All that was approved for the year or set aside of it, before anything was carried forward out of it',
    doesNotTell: 'It does not tell that it was enough.',
  },
  spent: {
    label: 'Spent in the closed year',
    unit: 'pence',
    formula: 'Payments of the year less credits',
    doesNotTell: 'It does not tell what came to be known after the year was closed.',
  },
  left: {
    label: 'Left at the close',
    unit: 'pence',
    formula: 'Had before the close less spent: below zero, overspent',
    doesNotTell: 'It does not tell what was ordered and not paid by then.',
  },
  carried: {
    label: 'Carried forward',
    unit: 'pence',
    formula: 'What of the rest the next year begins with: below zero, an overspend',
    doesNotTell: 'It does not tell whether it was spent in the next year.',
  },
  returned: {
    label: 'Returned',
    unit: 'pence',
    formula: 'What was left less what is carried forward, line by line where anything was left',
    doesNotTell: 'It does not tell what the council used it for.',
  },
  borne: {
    label: 'Borne elsewhere',
    unit: 'pence',
    formula: 'What was overspent and is not carried forward, line by line where anything was overspent',
    doesNotTell: 'It does not tell that it has been paid out of anything.',
  },
} as const;

type Given = Readonly<Record<'had' | 'spent' | 'carried', readonly Term[]>>;

function figuresOf({ had, spent, carried }: Given): YearEndFigures {
  const left = [...had, ...less(spent, 'spent')];
  const rest = [...left, ...less(carried, 'carried forward')];
  const over = sum(wordings.left, rest).value;
  return {
    had: sum(wordings.had, had),
    spent: sum(wordings.spent, spent),
    left: sum(wordings.left, left),
    carried: sum(wordings.carried, carried),
    returned: sum(wordings.returned, over > 0 ? rest : []),
    borne: sum(wordings.borne, over < 0 ? rest.map((one) => ({ ...one, value: -one.value })) : []),
  };
}

function less(terms: readonly Term[], what: string): readonly Term[] {
  return terms.map((one) => ({ ...one, label: `${one.label}, less ${what}`, value: -one.value }));
}

/** Each line a term of every figure, so that what one returns is not set against what another has overspent. */
function totalOf(lines: readonly YearEndLine[]): YearEndFigures {
  const over = (name: keyof YearEndFigures) =>
    sum(
      wordings[name],
      lines
        .filter((one) => one[name].terms.length > 0)
        .map((one) => ({ label: one.title, value: one[name].value, entries: explain(one[name]).entries })),
    );
  return {
    had: over('had'),
    spent: over('spent'),
    left: over('left'),
    carried: over('carried'),
    returned: over('returned'),
    borne: over('borne'),
  };
}
