import { accountIn, budgetOf, partsOf } from '@minutebook/domain';
import type { BudgetState, LedgerWorld, SpendState } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a year of a budget was opened. */
export interface OpenedAccount {
  readonly accountId: string;
  readonly year: string;
  readonly budget: BudgetState;
  /** Absent where nothing was recorded in the year. */
  readonly account: SpendState | undefined;
  readonly world: LedgerWorld;
  readonly about: string | undefined;
}

const subject: Subject<OpenedAccount> = {
  what: 'year of a budget',
  open: (world, { ids, said }) => {
    const accountId = ids['accountId'] ?? '';
    const { budgetId, year } = partsOf(accountId);
    const budget = budgetOf(world, budgetId);
    return budget && { accountId, year, budget, account: accountIn(world, accountId), world, about: said['about'] };
  },
  ids: ({ accountId }) => ({ accountId }),
  kind: ({ budget, year }) => `${budget.title}, ${year}`,
  back: ({ budget }) => ({ path: `/budget/${budget.budgetId}`, words: `Back to “${budget.title}”` }),
  next: ({ budget: { budgetId } }) => ({ to: '/budget/$budgetId', params: { budgetId } }),
};

type AccountForm<Schema extends CommandSchema> = Omit<Form<Schema, OpenedAccount>, 'schema' | 'subject' | 'begin'> & {
  /** Without it, the form begins empty. */
  readonly begin?: Form<Schema, OpenedAccount>['begin'];
};

/** Describes a form about a year of a budget. */
export function accountForm<Schema extends CommandSchema>(
  schema: Schema,
  { begin = () => ({}), ...form }: AccountForm<Schema>,
): AnyForm {
  return formOf({ ...form, begin, schema, subject });
}
