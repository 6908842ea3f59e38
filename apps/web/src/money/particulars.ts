import { allocationChanges, approvedChanges, balance, newest, pounds, spentIn, yearsOf } from '@minutebook/domain';
import type { BudgetState, SpendSourceState, SpendState } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import type { Known } from '../entries/differences-of.ts';

/** What is known of a budget, in words; nothing before it was approved. */
export function budgetParticulars(budget: BudgetState | undefined): readonly Known[] {
  if (budget === undefined) return [];
  const years = yearsOf(budget);
  return [
    { label: 'Title', words: `${budget.title}, ${budget.nature}` },
    ...years.map((year) => ({ label: `Approved for ${year}`, words: pounds(balance(approvedChanges(budget, year))) })),
    ...budget.allocations.flatMap((one) =>
      years.map((year) => ({
        key: `${one.allocationId} ${year}`,
        label: `Allocated to “${one.title}” for ${year}`,
        words: pounds(balance(allocationChanges(one, year))),
      })),
    ),
    ...budget.proposals.map((one) => ({
      key: `proposal ${one.allocationId} ${one.proposed.n}`,
      label: `Proposed for “${one.title}”`,
      words:
        one.declined === undefined ? `On ${formatDay(one.proposed.on)}` : `Declined on ${formatDay(one.declined.on)}`,
    })),
    ...budget.virements.map(({ n, on, value }) => ({
      key: `virement ${n}`,
      label: `Virement of ${formatDay(on)}`,
      words: `${pounds(value.years.reduce((so, one) => so + one.amount, 0))}, by ${value.rung}`,
    })),
    ...budget.commitments.map((one) => ({
      key: `order ${one.commitmentId}`,
      label: `Order from ${one.supplier}`,
      words: `${pounds(one.years.reduce((so, { amount }) => so + amount, 0))}${one.cancelled === undefined ? '' : `, cancelled on ${formatDay(one.cancelled.on)}`}`,
    })),
    ...forecastsOf(budget),
    ...budget.closedYears.map(({ value }) => ({
      label: value.year,
      words: `Closed, ${pounds(value.carried.reduce((so, one) => so + one.amount, 0))} carried forward`,
    })),
  ];
}

/** The newest forecast of each year and allocation, and how many there were: one of an earlier day is told as well. */
function forecastsOf({ forecasts, allocations }: BudgetState): readonly Known[] {
  const made = Map.groupBy(forecasts, ({ value: { allocationId, year } }) => `${year} ${allocationId ?? ''}`);
  return [...made].flatMap(([key, of]) => {
    const found = newest(of);
    if (found === undefined) return [];
    const { allocationId, year, outturn } = found.value;
    const title = allocations.find((one) => one.allocationId === allocationId)?.title;
    const what = title === undefined ? 'what is not allocated' : `“${title}”`;
    const among = of.length === 1 ? '' : `, the newest of ${of.length} forecasts`;
    return [
      {
        key: `forecast ${key}`,
        label: `Forecast of ${what} for ${year}`,
        words: `${pounds(outturn)}, made on ${formatDay(found.on)}${among}`,
      },
    ];
  });
}

/** What is known of what was spent of a budget in a year, in words; nothing before anything was. */
export function accountParticulars(account: SpendState | undefined): readonly Known[] {
  if (account === undefined) return [];
  return [
    { label: 'Spent', words: pounds(spentIn(account)) },
    { label: 'Payments recorded', words: String(account.payments.length) },
    ...account.adjustments.map(({ n, amount }) => ({
      key: `adjustment ${n}`,
      label: 'Adjusted after it was closed',
      words: pounds(amount),
    })),
    {
      label: 'The year',
      words: account.closed === undefined ? 'Open' : `Closed on ${formatDay(account.closed.on)}`,
    },
  ];
}

/** What is known of an export of a finance system, in words; nothing before its columns were stated. */
export function sourceParticulars(source: SpendSourceState | undefined): readonly Known[] {
  if (source === undefined) return [];
  const read = source.descriptions.at(-1)?.value.mapping.columns ?? [];
  return [
    { label: 'Title', words: source.title },
    { label: 'How often its columns were stated', words: String(source.descriptions.length) },
    { label: 'Columns', words: read.map(({ column, role }) => `${column}: ${role}`).join(', ') },
    ...source.rules.map(({ ruleId, when, withdrawn }) => ({
      key: `rule ${ruleId}`,
      label: `Rule for ${[when.supplier, when.costCentre, when.account].filter((one) => one !== undefined).join(', ')}`,
      words: withdrawn === undefined ? 'Gone by' : `Withdrawn on ${formatDay(withdrawn.on)}`,
    })),
    ...source.imports.map(({ batchId, title, ended }) => ({
      key: `import ${batchId}`,
      label: `Import “${title}”`,
      words: ended === undefined ? 'Begun' : `Ended, ${pounds(ended.value.amount)} recorded`,
    })),
  ];
}
