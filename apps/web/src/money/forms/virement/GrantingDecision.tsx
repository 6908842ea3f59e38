import { amountOf, budgets, grantOf, pounds, virementKinds, virementRulesOn, VireFunds } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { noneOfThem } from '../../../recording/fields/form-context.ts';
import type { OpenedBudget } from '../budget-form.ts';

const { SelectField } = fieldsOf(VireFunds);

interface Typed {
  readonly decisionId?: string;
  readonly from?: string;
  readonly to?: { readonly budgetId?: string; readonly allocationId?: string } | '';
  readonly effectiveOn?: string;
}

/** The decision that grants the move as it is typed, of a board that the rules of the day name, with what it granted before. */
export function GrantingDecision({ budget, world }: OpenedBudget) {
  const { decisionId: chosen, from, to, effectiveOn: on = today() }: Typed = useWatch();
  const boards = boardsNamed(world, on);
  const move = {
    on,
    to: to === undefined || to === '' ? {} : to,
    ...(from === undefined || from === '' || from === noneOfThem ? {} : { from }),
  };
  const options = decisionOptions(world)
    .filter(({ value }) => {
      const grant = grantOf(world, budget, { ...move, decisionId: value });
      return (
        value === chosen || (grant?.boardId !== undefined && grant.whyNot === undefined && boards.has(grant.boardId))
      );
    })
    .map(({ value, label }) => ({ value, label: `${label}${movedBefore(world, value)}` }));
  if (options.length === 0) return null;
  return (
    <SelectField
      name="decisionId"
      label="Board’s decision that grants it (optional)"
      hint="Needed only above what you may move by yourself."
      options={options}
    />
  );
}

/** “ (£60,000 was moved by it before)”; empty where nothing was. */
function movedBefore(world: LedgerWorld, decisionId: string): string {
  const moves = budgets(world).flatMap(({ virements }) =>
    virements.filter(({ value }) => value.decisionId === decisionId),
  );
  if (moves.length === 0) return '';
  return ` (${pounds(moves.reduce((so, { value }) => so + amountOf(value), 0))} was moved by it before)`;
}

/** The boards that could grant a move of some kind. */
function boardsNamed(world: LedgerWorld, on: string): ReadonlySet<string> {
  const ladders = virementRulesOn(world, on)?.ladders;
  if (ladders === undefined) return new Set();
  return new Set(
    virementKinds.flatMap((kind) => ladders[kind].flatMap(({ by }) => (by.kind === 'board' ? [by.boardId] : []))),
  );
}
