import {
  budgetOf,
  judged,
  kindOf,
  pounds,
  rolesFor,
  virementRulesOn,
  virementWords,
  wholeOf,
} from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { PathLink } from '../../../clock/links.tsx';
import { today } from '../../../clock/today.ts';
import { useOwnId, useOwnRoles } from '../../../replay/index.ts';
import type { OpenedBudget } from '../budget-form.ts';

interface Typed {
  readonly to?: { readonly budgetId?: string };
  readonly effectiveOn?: string;
}

/** How much whoever fills the form may move by themselves, by the rules of the day, and where the rules are. */
export function OwnLimit({ budget, world }: OpenedBudget) {
  const { to, effectiveOn = today() }: Typed = useWatch();
  const id = useOwnId() ?? '';
  const roles = useOwnRoles().filter((role) => rolesFor('VireFunds').includes(role));
  const rules = virementRulesOn(world, effectiveOn);
  const kind = kindOf(budget.nature, to?.budgetId === undefined ? undefined : budgetOf(world, to.budgetId)?.nature);
  const limits = roles.flatMap((role) => {
    if (rules === undefined) return [];
    const move = { kind, amount: 0, budget: wholeOf(budget, effectiveOn), by: { id, role }, decision: undefined };
    return judged(rules, move).own ?? [];
  });
  return (
    <p className="govuk-body">
      {rules === undefined
        ? 'No virement rules are in force on that day.'
        : `By yourself you may move ${limitWords(limits)} ${virementWords[kind]}.`}{' '}
      <PathLink path="/budget/virement-rules">Who may move how much</PathLink>
    </p>
  );
}

function limitWords(limits: readonly number[]): string {
  if (limits.length === 0) return 'nothing';
  const most = Math.max(...limits);
  return most === Number.POSITIVE_INFINITY ? 'any amount' : `up to ${pounds(most)}`;
}
