import type { BudgetState, LedgerWorld } from '@minutebook/domain';
import { budgetOf } from '@minutebook/domain';

import { formOf } from '../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../recording/form.ts';

/** What the ledger held when a form about a budget was opened. */
export interface OpenedBudget {
  readonly budget: BudgetState;
  readonly world: LedgerWorld;
  /** What the address says the form is about, such as an allocation; absent where it says nothing. */
  readonly about: string | undefined;
  /** Number of the entry that it takes back, as the address has it; absent where it says nothing. */
  readonly reverses: string | undefined;
}

/** The years of a budget that are closed, which take nothing more. */
export function closedYearsOf({ closedYears }: BudgetState): readonly string[] {
  return closedYears.map(({ value }) => value.year);
}

const subject: Subject<OpenedBudget> = {
  what: 'budget',
  open: (world, { ids, said }) => {
    const budget = budgetOf(world, ids['budgetId'] ?? '');
    return budget && { budget, world, about: said['about'], reverses: said['reverses'] };
  },
  ids: ({ budget }) => ({ budgetId: budget.budgetId }),
  kind: ({ budget }) => budget.title,
  back: ({ budget: { budgetId, title } }) => ({ path: `/budget/${budgetId}`, words: `Back to “${title}”` }),
  next: ({ budget: { budgetId } }) => ({ to: '/budget/$budgetId', params: { budgetId } }),
};

type BudgetForm<Schema extends CommandSchema> = Omit<Form<Schema, OpenedBudget>, 'schema' | 'subject' | 'begin'> & {
  /** Without it, the form begins empty. */
  readonly begin?: Form<Schema, OpenedBudget>['begin'];
};

/** Describes a form about a budget. */
export function budgetForm<Schema extends CommandSchema>(
  schema: Schema,
  { begin = () => ({}), ...form }: BudgetForm<Schema>,
): AnyForm {
  return formOf({ ...form, begin, schema, subject });
}
