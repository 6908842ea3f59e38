import { decidesOn, everything, nothing, rulesFor } from '../../kernel/deciding.ts';
import { financiers } from '../../kernel/roles.ts';
import type { States } from '../../world.ts';
import * as command from './commands.ts';
import { accountIsEmpty, adjust, closedAtAnotherCost, recordBatch, recordSpend, withdrawBatch } from './decide.ts';
import { closeYear, reopen } from './decide-year-end.ts';
import { spendEvents } from './events.ts';
import type { SpendEvent } from './events.ts';
import { spendFacts, yearEndFacts } from './facts.ts';
import type { SpendState } from './state.ts';

const { begins, goesOn } = rulesFor<SpendState, SpendEvent, States>();

const by = financiers;

/** Every command about what was spent of a budget in a year. What the budget allocated is as it is known here. */
export const spendDecides = decidesOn<SpendState, SpendEvent, States>()({
  events: spendEvents,
  idField: 'accountId',
  unknown: accountIsEmpty,
  holds: closedAtAnotherCost,
  commands: [
    begins(command.RecordSpend, {
      by,
      records: 'SpendRecorded',
      restsOn: nothing,
      facts: spendFacts,
      decide: recordSpend,
    }),
    begins(command.RecordSpendBatch, {
      by,
      records: 'SpendRecorded',
      restsOn: nothing,
      facts: spendFacts,
      decide: recordBatch,
    }),
    goesOn(command.WithdrawSpendBatch, {
      by,
      records: 'SpendBatchWithdrawn',
      restsOn: nothing,
      decide: withdrawBatch,
    }),
    goesOn(command.AdjustPriorYear, {
      by,
      records: 'PriorYearAdjusted',
      restsOn: nothing,
      facts: spendFacts,
      decide: adjust,
    }),
    begins(command.CloseYear, {
      by,
      records: 'YearClosed',
      restsOn: everything,
      facts: yearEndFacts,
      decide: closeYear,
    }),
    goesOn(command.ReopenYear, {
      by,
      records: 'YearReopened',
      restsOn: everything,
      facts: yearEndFacts,
      decide: reopen,
    }),
  ],
});
