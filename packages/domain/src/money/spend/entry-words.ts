import { amended, answeredBy } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { Words } from '../../kernel/reading.ts';
import type { World } from '../../kernel/world.ts';
import type { States } from '../../world.ts';
import { budgetOf, importOf } from '../read.ts';
import { partsOf } from './account.ts';
import type { SpendEvent } from './events.ts';
import { payeeWords } from './payee-words.ts';

/** Entries about what was spent in words. */
export const spendEntryWords: Words<SpendEvent, States> = {
  SpendRecorded: {
    says: ({ data: { amount, payee } }) =>
      amount < 0
        ? `Credit: ${pounds(-amount)} from ${payeeWords(payee)}`
        : `Paid: ${pounds(amount)} to ${payeeWords(payee)}`,
    why: 'none',
    counter: amended,
  },
  SpendBatchWithdrawn: {
    says: ({ data: { batchId } }, world) => `Import taken back: ${importOf(world, batchId)?.title ?? batchId}`,
    why: 'asked',
    counter: answeredBy(['SpendRecorded'], 'The file is imported again under its name.'),
  },
  PriorYearAdjusted: {
    says: (entry, world) => {
      const { amount, payee } = entry.data;
      return `Adjustment after the close of ${yearOf(entry, world)}: ${pounds(amount)}, ${payeeWords(payee)}`;
    },
    why: 'asked',
    counter: amended,
  },
  YearClosed: {
    says: (entry, world) => `Closed: ${yearOf(entry, world)}, ${pounds(entry.data.spent)} spent`,
    why: { borneBy: 'Borne by' },
    counter: answeredBy(['YearReopened'], 'The year is opened again, with the reason.'),
  },
  YearReopened: {
    says: (entry, world) => `Open again: ${yearOf(entry, world)}`,
    why: 'asked',
    counter: answeredBy(['YearClosed'], 'The year is closed again.'),
  },
};

function yearOf({ stream }: Pick<Entry, 'stream'>, world: World<States>): string {
  const { budgetId, year } = partsOf(splitStream(stream).id);
  return `${year} of ${budgetOf(world, budgetId)?.title ?? budgetId}`;
}
