import { financialYearOf } from '../kernel/day.ts';
import type { Role } from '../kernel/entry.ts';
import { count, sum } from '../kernel/figure.ts';
import type { Figure, Term } from '../kernel/figure.ts';
import { pounds } from '../kernel/money.ts';
import type { LedgerWorld } from '../world.ts';
import { allocationOf } from './budget/balances.ts';
import { accounts, budgets, spendSources, isYearClosed } from './read.ts';
import { endingFigure } from './reports/agreements-ending.ts';
import { belowUsedSentence, forecastsBelowUsed } from './reports/below-used.ts';
import { overspent, overspentSentence } from './reports/overspent/overspent.ts';
import { positionIn } from './reports/position.ts';
import { aboveForecastSentence, postsAboveForecast } from './reports/posts/above-forecast.ts';
import { amountOf } from './reports/virements/virements-together.ts';
import { standing } from './spend/account.ts';

/** Something about money that somebody would act on. Worked out apart from the other needs, since no first page has the folds. */
export interface MoneyNeed {
  readonly kind:
    | 'allocationsProposed'
    | 'overspendForecast'
    | 'allocationOverspent'
    | 'forecastBelowUsed'
    | 'postsAboveForecast'
    | 'importsNotEnded'
    | 'agreementsEnding';
  readonly sentence: string;
  readonly figure: Figure;
  /** The page where it is acted on. */
  readonly path: string;
}

/** What needs somebody of a role about money, posts and agreements on a day; what is in order is left out. */
export function moneyNeeds(world: LedgerWorld, on: string, role: Role): readonly MoneyNeed[] {
  if (role !== 'financeOfficer' && role !== 'programmeManager' && role !== 'boardMember') return [];
  const over = role === 'boardMember' ? [] : overspentNeeds(world);
  const own =
    role === 'programmeManager' ? [...forecastNeeds(world), ...postNeeds(world, on), ...agreementNeeds(world, on)] : [];
  const begun = role === 'financeOfficer' ? importNeeds(world) : [];
  return [...budgetNeeds(world, on, role), ...over, ...begun, ...own];
}

/** Imports that were begun and not ended, as long as any payment of them stands: they are gone on with, or taken back. */
function importNeeds(world: LedgerWorld): readonly MoneyNeed[] {
  const open = spendSources(world).flatMap(({ imports }) => imports.filter(({ ended }) => ended === undefined));
  if (open.length === 0) return [];
  const standingBatches = new Set<string>();
  for (const account of accounts(world)) {
    for (const { imported } of standing(account)) if (imported !== undefined) standingBatches.add(imported.batchId);
  }
  const waiting = open.filter(({ batchId }) => standingBatches.has(batchId));
  const [first, ...others] = waiting;
  if (first === undefined) return [];
  const which = others.length === 0 ? `The import “${first.title}” was` : `${waiting.length} imports of spend were`;
  return [
    {
      kind: 'importsNotEnded',
      sentence: `${which} begun and not ended.`,
      figure: count(
        importsWording,
        waiting.map(({ title, begun }) => ({ label: title, entries: [begun.n] })),
      ),
      path: others.length === 0 ? `/budget/import?import=${first.batchId}` : '/budget/import',
    },
  ];
}

const importsWording = {
  label: 'Imports begun and not ended',
  unit: 'counted',
  formula: 'Imports of spend that did not come to their end, and of which a payment stands',
  doesNotTell: 'It does not tell how many of their rows are not recorded.',
} as const;

/** What was spent and ordered above allocations in years that are open, budget by budget. */
function overspentNeeds(world: LedgerWorld): readonly MoneyNeed[] {
  const open = overspent(world).filter(({ budget: { budgetId }, year }) => !isYearClosed(world, budgetId, year));
  return [...Map.groupBy(open, ({ budget }) => budget)].flatMap(([{ budgetId, title }, of]): readonly MoneyNeed[] => {
    const [first, ...others] = of;
    if (first === undefined) return [];
    const figure = sum(
      overspentWording,
      of.map(({ allocation, year, over, entries }) => ({
        label: `${allocation.title}, ${year}`,
        value: over,
        entries,
      })),
    );
    const many = `${pounds(figure.value)} more than was allocated is spent or ordered on ${of.length} allocations of “${title}”.`;
    const sentence = others.length === 0 ? overspentSentence(world, first) : many;
    return [{ kind: 'allocationOverspent', sentence, figure, path: `/budget/${budgetId}` }];
  });
}

const overspentWording = {
  label: 'Spent or ordered above allocations',
  unit: 'pence',
  formula:
    'What is spent less what is allocated, of each allocation of which more is spent than it has; what is spent and ordered less what is allocated, where only both together are more',
  doesNotTell: 'It does not tell whether other allocations have money left.',
} as const;

/** Of less than is spent and ordered: who forecasts says what the year will cost. */
function forecastNeeds(world: LedgerWorld): readonly MoneyNeed[] {
  return forecastsBelowUsed(world).map((one) => {
    const { budget, allocation, forecast, used } = one;
    const about = allocation === undefined ? '' : `?about=${allocation.allocationId}`;
    return {
      kind: 'forecastBelowUsed',
      sentence: belowUsedSentence(one),
      figure: sum(belowUsedWording, [
        { label: 'Spent and ordered', value: used.amount, entries: used.entries },
        { label: 'Less what was forecast', value: -forecast.value.outturn, entries: [forecast.n] },
      ]),
      path: `/budget/${budget.budgetId}/record/revise-forecast${about}`,
    };
  });
}

const belowUsedWording = {
  label: 'Spent and ordered above its forecast',
  unit: 'pence',
  formula: 'What is spent and ordered less the newest forecast',
  doesNotTell: 'It does not tell what is still to be spent.',
} as const;

/** Of less in the year than the posts cost that are paid out of it: who forecasts says whether one stays vacant. */
function postNeeds(world: LedgerWorld, on: string): readonly MoneyNeed[] {
  return postsAboveForecast(world, financialYearOf(on)).map((one) => ({
    kind: 'postsAboveForecast',
    sentence: aboveForecastSentence(one),
    figure: one.above,
    path: `/budget/${one.budget.budgetId}/record/revise-forecast?about=${one.allocation.allocationId}`,
  }));
}

function agreementNeeds(world: LedgerWorld, on: string): readonly MoneyNeed[] {
  const figure = endingFigure(world, on);
  if (figure.value === 0) return [];
  const which = figure.value === 1 ? '1 agreement ends or is' : `${figure.value} agreements end or are`;
  const sentence = `${which} to be given notice within 12 months.`;
  return [{ kind: 'agreementsEnding', figure, sentence, path: '/budget/agreements' }];
}

function budgetNeeds(world: LedgerWorld, on: string, role: Role): readonly MoneyNeed[] {
  return budgets(world).flatMap((budget) => {
    const over = overspend(world, budget.budgetId, on);
    const asked = proposed(world, budget.budgetId);
    return [
      ...(over.value > 0
        ? [
            {
              kind: 'overspendForecast' as const,
              sentence: `“${budget.title}” is forecast to be overspent by ${pounds(over.value)} in ${financialYearOf(on)}.`,
              figure: over,
              path: `/budget/${budget.budgetId}`,
            },
          ]
        : []),
      ...(asked.terms.length > 0 && role === 'financeOfficer'
        ? [
            {
              kind: 'allocationsProposed' as const,
              sentence: `${pounds(asked.value)} is asked of “${budget.title}”, and neither allocated nor declined.`,
              figure: asked,
              path: `/budget/${budget.budgetId}`,
            },
          ]
        : []),
    ];
  });
}

function overspend(world: LedgerWorld, budgetId: string, on: string): Figure {
  return positionIn(world, financialYearOf(on), { budgetId }).variance;
}

function proposed(world: LedgerWorld, budgetId: string): Figure {
  const terms = budgets(world)
    .filter((one) => one.budgetId === budgetId)
    .flatMap((budget) =>
      budget.proposals
        .filter((one) => one.declined === undefined && allocationOf(budget, one.allocationId) === undefined)
        .map((one): Term => ({ label: one.title, value: amountOf(one), entries: [one.proposed.n] })),
    );
  return sum(
    {
      label: 'Proposed and not settled',
      unit: 'pence',
      formula: 'What was proposed and is neither allocated nor declined, over all years',
      doesNotTell: 'It does not tell whether there is money for it.',
    },
    terms,
  );
}
