import { budgets, dayOf, explain, movementsBetween, positionIn, replay, yearsWithin } from '@minutebook/domain';
import type { Command, DomainEntry, LedgerWorld } from '@minutebook/domain';
import { record, recomputedPosition, settle } from '@minutebook/domain/testing';
import type { History } from '@minutebook/domain/testing';
import { describe, expect, it } from 'vitest';

import { demonstration } from './demonstration.ts';
import { recorded } from './testing/in-memory.ts';

const account = 'transformation.2025-26';
const first = recorded(demonstration()) as readonly DomainEntry[];
const reason = 'As the auditor found it';

function entry<Type extends DomainEntry['type']>(type: Type, stream: string, at = 0) {
  const found = first.filter((one) => one.type === type && one.stream === stream)[at];
  if (found === undefined) throw new Error(`No ${type} in ${stream}`);
  return found as Extract<DomainEntry, { type: Type }>;
}

/** What the auditor has put right months after the year was closed: two payments, a forecast and what was approved. */
function putRight(): readonly Command[] {
  const [paid, twice] = [entry('SpendRecorded', `spend-${account}`, 3), entry('SpendRecorded', `spend-${account}`, 5)];
  const approved = entry('BudgetApproved', 'budget-transformation');
  const forecast = entry('ForecastRevised', 'budget-transformation', 2);
  const lines = approved.data.lines.map((line, at) => (at === 0 ? { ...line, amount: line.amount + 1_500_00 } : line));
  return [
    { type: 'ReopenYear', accountId: account, effectiveOn: '2026-11-27', reason },
    {
      type: 'CorrectEntry',
      entry: paid.id,
      effectiveOn: paid.effectiveOn,
      instead: { type: 'RecordSpend', accountId: account, ...paid.data, amount: 1, effectiveOn: paid.effectiveOn },
      reason,
    },
    {
      type: 'WithdrawEntry',
      entry: twice.id,
      stream: twice.stream,
      statement: twice.type,
      effectiveOn: twice.effectiveOn,
      reason,
    },
    {
      type: 'CorrectEntry',
      entry: approved.id,
      effectiveOn: approved.effectiveOn,
      instead: {
        type: 'ApproveBudget',
        budgetId: 'transformation',
        ...approved.data,
        lines,
        effectiveOn: approved.effectiveOn,
      },
      reason,
    },
    {
      type: 'CorrectEntry',
      entry: forecast.id,
      effectiveOn: forecast.effectiveOn,
      instead: {
        type: 'ReviseForecast',
        budgetId: 'transformation',
        ...forecast.data,
        outturn: forecast.data.outturn + 4_000_00,
        effectiveOn: forecast.effectiveOn,
        reason,
      },
      reason,
    },
  ];
}

/** The ledger after that, recorded on 30 November 2026. */
function afterwards(): readonly DomainEntry[] {
  let history: History = { entries: first, world: replay(first), decisions: [], followed: first.length };
  for (const command of putRight()) {
    history = settle(record(history, command));
    const { decision } = history.decisions.at(-1)!;
    if (decision.kind === 'refused') throw new Error(`${command.type}: ${decision.sentence}`);
  }
  return history.entries.map((one, at) =>
    at < first.length ? one : { ...one, recordedAt: '2026-11-30T10:00:00.000Z' },
  );
}

const now = afterwards();

/** Everything that is told of the money in a world, with every term and entry. */
function told(world: LedgerWorld) {
  return budgets(world).flatMap(({ budgetId }) =>
    yearsWithin(world, { budgetId }).map((year) => positionIn(world, year, { budgetId })),
  );
}

describe.each(['2026-03-31', '2026-05-31'])('The position as known on %s, the end of the last year', (day) => {
  const knownBy = (entries: readonly DomainEntry[]) => entries.filter(({ recordedAt }) => dayOf(recordedAt) <= day);
  const then = told(replay(knownBy(first)));

  it('is reproduced figure by figure and term by term after entries of that time were corrected and withdrawn', () => {
    const again = replay(knownBy(now));
    expect(told(again)).toEqual(then);
    for (const { year, spent, forecast } of told(again)) {
      for (const n of [...explain(spent).entries, ...explain(forecast).entries])
        expect(n, year).toBeLessThanOrEqual(again.n);
    }
  });

  it('is not what is known of it now, which other code finds as well', () => {
    const before = positionIn(replay(knownBy(now)), '2025-26', { budgetId: 'transformation' });
    const after = positionIn(replay(now), '2025-26', { budgetId: 'transformation' });
    for (const figure of ['approved', 'spent', 'forecast', 'variance'] as const) {
      expect(after[figure]?.value, figure).not.toBe(before[figure]?.value);
    }
    const { approved, spent, forecast, variance } = recomputedPosition(now, 'transformation', '2025-26');
    expect([after.approved?.value, after.spent.value, after.forecast.value, after.variance.value]).toEqual([
      approved,
      spent,
      forecast,
      variance,
    ]);
  });

  it('leads to what is known now by what was corrected, and tells which entries did', () => {
    const steps = movementsBetween(replay(knownBy(now)), replay(now), { budgetId: 'transformation' }, '2025-26');
    const corrected = steps.find(({ label }) => label === 'Corrected')?.figure;
    const approved = entry('BudgetApproved', 'budget-transformation');
    const correction = now.find((one) => one.type === 'EntryCorrected' && one.data.entry === approved.id);
    expect(corrected?.terms.map(({ value, entries }) => ({ value, entries }))).toContainEqual({
      value: 1_500_00,
      entries: [approved.n, correction?.n],
    });
  });
});
