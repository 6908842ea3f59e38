import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { closedYear, entriesOf, inYear, ofAccount, ofBudget, programmeFacts } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { recomputedPosition, recomputedSources } from '../../testing/recomputed/position.ts';
import type { RecomputedPosition } from '../../testing/recomputed/position.ts';
import type { DomainEntry } from '../../world.ts';
import { positionsBySource } from './position-by-source.ts';
import { positionIn } from './position.ts';
import type { Position } from './position.ts';

const years = ['2026-27', '2027-28'] as const;
const natures = ['capital', 'revenue'] as const;
const departments = ['finance', 'housing'] as const;
const budgetIds = ['one', 'two', 'three', 'four'] as const;
const allocationId = 'work';

const inAYear = fc.constantFrom(...years);
const amount = fc.integer({ min: 1, max: 900 });
const fundedBy = fc.constantFrom('existingBudget' as const, 'grant' as const, 'borrowing' as const);
const line = fc.record({ fundedBy, year: inAYear, amount });

const approval = fc.record({
  departmentId: fc.constantFrom(...departments),
  nature: fc.constantFrom(...natures),
  lines: fc.array(line, { minLength: 1, maxLength: 2 }),
});
type Approval = typeof approval extends fc.Arbitrary<infer A> ? A : never;

const act = fc.record({
  what: fc.constantFrom(
    'allocate',
    'supplement',
    'reduce',
    'reprofile',
    'vire',
    'order',
    'forecast',
    'pay',
    'payForNone',
    'close',
  ),
  budgetId: fc.constantFrom(...budgetIds),
  other: fc.constantFrom(...budgetIds),
  lines: fc.tuple(line),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** What happened to money, whether anybody may do so or not: figures are of whatever is in the ledger. */
function factsOf({ what, budgetId, other, lines }: Act, at: number): readonly Fact[] {
  const [{ year, amount: pounds, fundedBy: source }] = lines;
  const on = (event: Parameters<typeof ofBudget>[0], to: string = budgetId) => ofBudget(event, undefined, to);
  const amounts = [inYear(pounds, year)];
  const given = lines.map((one) => ({ ...one, amount: one.amount * 100 }));
  const moved = { from: years[0], to: years[1], amount: pounds * 100 };
  const virementId = `v${at}`;
  switch (what) {
    case 'supplement':
      return [on({ type: 'BudgetSupplemented', data: { lines: given } })];
    case 'reduce':
      return [on({ type: 'BudgetReduced', data: { lines: given } })];
    case 'reprofile':
      return [on({ type: 'BudgetReprofiled', data: { ...moved, fundedBy: source } })];
    case 'vire':
      return [
        on({
          type: 'FundsVired',
          data: {
            virementId,
            to: { budgetId: other },
            kind: 'betweenBudgets',
            years: amounts,
            rulesId: 'r',
            rung: 'R',
          },
        }),
        on({ type: 'VirementReceived', data: { virementId, fromBudgetId: budgetId, years: amounts } }, other),
      ];
    case 'order':
      return [
        on({ type: 'CommitmentRaised', data: { commitmentId: `c${at}`, allocationId, supplier: 'S', years: amounts } }),
      ];
    case 'forecast':
      return [on({ type: 'ForecastRevised', data: { allocationId, year, outturn: pounds * 100 } })];
    case 'pay': {
      const data = { allocationId, payee: { kind: 'named', name: 'S' }, amount: pounds * 100 } as const;
      return [ofAccount({ type: 'SpendRecorded', data }, undefined, `${budgetId}.${year}`)];
    }
    case 'payForNone': {
      const data = { payee: { kind: 'named', name: 'S' }, amount: (pounds - 200) * 100 } as const;
      return [ofAccount({ type: 'SpendRecorded', data }, undefined, `${budgetId}.${year}`)];
    }
    case 'close':
      return closedYear([{ amount: pounds * 100 }], { year: years[0], budgetId });
    case 'allocate':
      return [on(allocation(amounts))];
  }
}

function allocation(of: ReturnType<typeof inYear>[]) {
  const data = { allocationId, title: 'Work', about: { kind: 'purpose' as const }, years: of };
  return { type: 'FundsAllocated', data } as const;
}

const history = fc.record({
  approvals: fc.tuple(approval, approval, approval, approval),
  acts: fc.uniqueArray(act, {
    maxLength: 14,
    selector: ({ what, budgetId }) => (what === 'close' ? budgetId : Symbol(what)),
  }),
});

function entriesIn(approvals: readonly Approval[], acts: readonly Act[]): readonly DomainEntry[] {
  const approved = approvals.flatMap(({ lines, ...rest }, at) => {
    const budgetId = budgetIds[at] ?? '';
    const given = lines.map((one) => ({ ...one, amount: one.amount * 100 }));
    return [
      ofBudget({ type: 'BudgetApproved', data: { title: budgetId, ...rest, lines: given } }, undefined, budgetId),
      ofBudget(allocation([inYear(1)]), undefined, budgetId),
    ];
  });
  return entriesOf([...programmeFacts, ...approved, ...acts.flatMap(factsOf)]);
}

function valuesOf({ approved, allocated, committed, spent, forecast, variance }: Position): RecomputedPosition {
  return {
    approved: approved?.value ?? 0,
    allocated: allocated.value,
    committed: committed.value,
    spent: spent.value,
    forecast: forecast.value,
    variance: variance.value,
  };
}

/** The figures of several budgets added up, from the raw entries. */
function together(entries: readonly DomainEntry[], of: readonly string[], year: string): RecomputedPosition {
  const so = { approved: 0, allocated: 0, committed: 0, spent: 0, forecast: 0, variance: 0 };
  for (const budgetId of of) {
    const one = recomputedPosition(entries, budgetId, year);
    for (const key of Object.keys(so) as (keyof RecomputedPosition)[]) so[key] += one[key];
  }
  return so;
}

describe('Positions of a year, by other code from the raw entries', () => {
  test('by funding source: each budget in the line of its sources, capital and revenue apart', () => {
    fc.assert(
      fc.property(
        history,
        fc.constantFrom(...years),
        fc.constantFrom(...natures),
        ({ approvals, acts }, year, nature) => {
          const entries = entriesIn(approvals, acts);
          const mine = budgetIds.filter((_, at) => approvals[at]?.nature === nature);
          const expected = Map.groupBy(mine, (one) => recomputedSources(entries, one, year).join(' '));
          const found = positionsBySource(replay(entries), year, nature);
          const byKey = new Map(found.map((one) => [one.from.toSorted().join(' '), one]));
          expect(byKey.size).toBe(found.length);
          for (const [key, of] of expected) {
            const sums = together(entries, of, year);
            const line = byKey.get(key);
            if (line === undefined) expect({ key, sums }).toEqual({ key: '', sums: together(entries, [], year) });
            else expect(valuesOf(line.position)).toEqual(sums);
            const parts = line?.approvedOf ?? [];
            if (parts.length > 0) expect(parts.reduce((so, { figure }) => so + figure.value, 0)).toBe(sums.approved);
          }
          expect([...byKey.keys()].filter((key) => !expected.has(key))).toEqual([]);
        },
      ),
    );
  });

  test('by department: whose budget it is, capital and revenue apart', () => {
    fc.assert(
      fc.property(
        history,
        fc.constantFrom(...years),
        fc.constantFrom(...natures),
        ({ approvals, acts }, year, nature) => {
          const entries = entriesIn(approvals, acts);
          for (const departmentId of departments) {
            const of = budgetIds.filter(
              (_, at) => approvals[at]?.nature === nature && approvals[at].departmentId === departmentId,
            );
            const found = positionIn(replay(entries), year, { nature, departmentId });
            expect(valuesOf(found)).toEqual(together(entries, of, year));
          }
        },
      ),
    );
  });
});
