import { importOf, pounds, standing, WithdrawSpendBatch } from '@minutebook/domain';

import { counted } from '../../../design/numbers.ts';
import type { Items } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { accountForm } from './account-form.ts';
import type { OpenedAccount } from './account-form.ts';

const batches: Items<OpenedAccount> = {
  question: 'Which import?',
  none: 'No import recorded anything in this year.',
  of: ({ account, world }) => {
    const found = new Map<string, { count: number; amount: number; n: number }>();
    for (const { imported, amount, n } of account === undefined ? [] : standing(account)) {
      if (imported === undefined) continue;
      const so = found.get(imported.batchId) ?? { count: 0, amount: 0, n };
      found.set(imported.batchId, { count: so.count + 1, amount: so.amount + amount, n: so.n });
    }
    return [...found].map(([id, { count, amount, n }]) => ({
      id,
      title: importOf(world, id)?.title ?? id,
      facts: `${counted(count, 'payment')}, ${pounds(amount)}`,
      n,
    }));
  },
};

export const form: AnyForm = accountForm(WithdrawSpendBatch, {
  title: 'Take an import back',
  intro: 'Everything that it recorded in this year counts no longer. The file can be imported anew.',
  submit: 'Take it back',
  items: batches,
  begin: (_opened, item) => ({ batchId: item?.id }),
});
