import { amountOf, judged, kindOf, pounds, virementRulesOn, wholeOf } from '@minutebook/domain';
import { financialYearOf, budgetOf } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { WarningText } from '../../../design/WarningText.tsx';
import { noneOfThem } from '../../../recording/fields/form-context.ts';
import type { OpenedBudget } from '../budget-form.ts';

interface Typed {
  readonly from?: string;
  readonly to?: { readonly budgetId?: string; readonly allocationId?: string };
  readonly effectiveOn?: string;
  readonly years?: readonly { readonly amount?: unknown }[];
}

/** Says, while it is typed, when this move and earlier ones of the year between the same places pass a rung together. */
export function MovesBefore({ budget, world }: OpenedBudget) {
  const typed = useWatch() as Typed;
  return (
    <div aria-live="polite">
      <WarningText sentences={together(typed, budget, world)} />
    </div>
  );
}

function together(
  { from, to, effectiveOn = today(), years = [] }: Typed,
  budget: OpenedBudget['budget'],
  world: OpenedBudget['world'],
): readonly string[] {
  if (to === undefined) return [];
  const year = financialYearOf(effectiveOn);
  const before = budget.virements.filter(
    ({ on, value }) =>
      financialYearOf(on) === year &&
      (value.from ?? noneOfThem) === from &&
      value.to.budgetId === to.budgetId &&
      value.to.allocationId === to.allocationId,
  );
  const now = years.reduce((so, { amount }) => so + (typeof amount === 'number' ? amount : 0), 0);
  const all = before.reduce((so, { value }) => so + amountOf(value), now);
  const rules = virementRulesOn(world, effectiveOn);
  if (before.length === 0 || now === 0 || rules === undefined) return [];
  const other = to.budgetId === undefined ? undefined : budgetOf(world, to.budgetId);
  const kind = kindOf(budget.nature, other?.nature);
  const nobody = { id: '', role: 'scrutinyMember' } as const;
  const rung = (amount: number) =>
    judged(rules, { kind, amount, budget: wholeOf(budget, effectiveOn), by: nobody, decision: undefined }).could[0]
      ?.title;
  const needed = rung(all);
  if (needed === rung(now)) return [];
  return [
    `With ${before.length === 1 ? 'an earlier move' : `${before.length} earlier moves`} of ${year} between the same places this makes ${pounds(all)}: as one move it would need ${needed ?? 'more than anybody may'}. It is listed under Audit, Checks.`,
  ];
}
