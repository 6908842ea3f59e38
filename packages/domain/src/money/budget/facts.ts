import { areDepartments } from '../../programme/programme/registered.ts';
import type { Actor } from '../../kernel/entry.ts';
import type { VirementRules } from '../../programme/programme/state.ts';
import type { LedgerWorld } from '../../world.ts';
import { accountIn, budgetOf } from '../read.ts';
import { accountOf, spentFor } from '../spend/account.ts';
import type { Closed } from '../spend/told.ts';
import type { Purpose } from './events.ts';
import type { BudgetState, Virement } from './state.ts';
import { decisionOf, grantOf, virementRulesOn } from './granting.ts';
import type { GrantingDecision } from './virement.ts';

/** What an approval leans on outside the budget. */
export interface ApprovalFacts {
  /** Whether the ledger holds the department, and the decision that is named; true where none is. */
  readonly departmentIsKnown: boolean;
  readonly decisionIsKnown: boolean;
}

/** What money is for, as the ledger knows it. */
export interface PurposeFacts {
  /** Of a project: not there, ended, or open; of whatever else: open. */
  readonly project: 'unknown' | 'ended' | 'open';
}

/** What a virement leans on outside the budget that it comes from. */
export interface VirementFacts {
  /** Those in force on the day. */
  readonly rules: VirementRules | undefined;
  readonly by: Actor;
  /** The decision that is named; `undefined` where none is, or the register does not hold it. */
  readonly decision: GrantingDecision | undefined;
  /** The budget that it goes to, where that is another one. */
  readonly other: BudgetState | undefined;
}

/** How the account of the year is closed now; `undefined` while it is open. */
export interface ToldFacts {
  readonly closed: Closed | undefined;
}

/** What had been spent by the day of what is forecast; `undefined` where nothing had. */
export interface ForecastFacts {
  readonly spent: number | undefined;
}

export function approvalFacts(
  { departmentId, decisionId }: { readonly departmentId?: string; readonly decisionId?: string | undefined },
  world: LedgerWorld,
): ApprovalFacts {
  return {
    departmentIsKnown: departmentId === undefined || areDepartments([departmentId], world),
    decisionIsKnown: decisionId === undefined || decisionOf(decisionId, world) !== undefined,
  };
}

export function purposeFacts({ about }: { readonly about: Purpose }, world: LedgerWorld): PurposeFacts {
  if (about.kind !== 'project') return { project: 'open' };
  const project = world.state('project', about.projectId);
  if (project === undefined) return { project: 'unknown' };
  return { project: project.ended === undefined ? 'open' : 'ended' };
}

interface Vires extends Pick<Virement, 'decisionId' | 'from' | 'to'> {
  readonly budgetId: string;
  readonly effectiveOn: string;
}

export function virementFacts(command: Vires, world: LedgerWorld, by: Actor): VirementFacts {
  const { to, budgetId, effectiveOn } = command;
  const budget = budgetOf(world, budgetId);
  return {
    rules: virementRulesOn(world, effectiveOn),
    by,
    decision: budget && grantOf(world, budget, { ...command, on: effectiveOn }),
    other: to.budgetId === undefined ? undefined : budgetOf(world, to.budgetId),
  };
}

export function toldFacts(
  { budgetId, year }: { readonly budgetId: string; readonly year: string },
  world: LedgerWorld,
): ToldFacts {
  return { closed: accountIn(world, accountOf(budgetId, year))?.closed };
}

interface Forecasts {
  readonly budgetId: string;
  readonly allocationId?: string | undefined;
  readonly year: string;
  readonly effectiveOn: string;
}

export function forecastFacts(
  { budgetId, allocationId, year, effectiveOn }: Forecasts,
  world: LedgerWorld,
): ForecastFacts {
  const account = accountIn(world, accountOf(budgetId, year));
  return { spent: account && spentFor(account, allocationId, effectiveOn) };
}
