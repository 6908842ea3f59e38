import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { id, prose } from '../../kernel/schema.ts';
import * as event from './events.ts';

const budget = { budgetId: id };
const { kind: _kind, rulesId: _rulesId, rung: _rung, ...vired } = event.FundsVired.schema.shape;

/** Records that the council approved a budget. */
export const ApproveBudget = defineCommand('ApproveBudget', { ...budget, ...event.BudgetApproved.schema.shape });

/** Records that more was approved. */
export const SupplementBudget = defineCommand('SupplementBudget', {
  ...budget,
  ...event.BudgetSupplemented.schema.shape,
  reason: prose,
});

/** Takes money away that was approved. */
export const ReduceBudget = defineCommand('ReduceBudget', {
  ...budget,
  ...event.BudgetReduced.schema.shape,
  reason: prose,
});

/** Moves approved money of one source to another year. */
export const ReprofileBudget = defineCommand('ReprofileBudget', {
  ...budget,
  ...event.BudgetReprofiled.schema.shape,
  reason: prose,
});

/** Asks for money out of the budget. */
export const ProposeAllocation = defineCommand('ProposeAllocation', {
  ...budget,
  ...event.AllocationProposed.schema.shape,
  reason: prose,
});

/** Turns down what was proposed. */
export const DeclineAllocation = defineCommand('DeclineAllocation', {
  ...budget,
  ...event.AllocationDeclined.schema.shape,
  reason: prose,
});

/** Sets money of the budget aside for one thing, or more of it. */
export const AllocateFunds = defineCommand('AllocateFunds', { ...budget, ...event.FundsAllocated.schema.shape });

/** Frees so much of an allocation. */
export const ReleaseAllocation = defineCommand('ReleaseAllocation', {
  ...budget,
  ...event.AllocationReleased.schema.shape,
  reason: prose,
});

/** Moves money of an allocation to another year. */
export const ReprofileAllocation = defineCommand('ReprofileAllocation', {
  ...budget,
  ...event.AllocationReprofiled.schema.shape,
  reason: prose,
});

/** Moves money by virement; which rung of the rules grants it is decided, not stated. */
export const VireFunds = defineCommand('VireFunds', { ...budget, ...vired, reason: prose });

/** Follows from a virement out of another budget. */
export const ReceiveVirement = defineCommand('ReceiveVirement', {
  ...budget,
  ...event.VirementReceived.schema.shape,
});

/** Records an order that will have to be paid. */
export const RaiseCommitment = defineCommand('RaiseCommitment', { ...budget, ...event.CommitmentRaised.schema.shape });

/** Records that what is left of an order will not be paid. */
export const CancelCommitment = defineCommand('CancelCommitment', {
  ...budget,
  ...event.CommitmentCancelled.schema.shape,
  reason: prose,
});

/** Forecasts what a year will have cost by its end. */
export const ReviseForecast = defineCommand('ReviseForecast', {
  ...budget,
  ...event.ForecastRevised.schema.shape,
  reason: prose,
});

/** Follows from the closing of a year's account. */
export const BringYearForward = defineCommand('BringYearForward', {
  ...budget,
  ...event.YearBroughtForward.schema.shape,
});

/** Follows from the opening again of a year's account. */
export const TakeBackYearEnd = defineCommand('TakeBackYearEnd', { ...budget, ...event.YearEndTakenBack.schema.shape });

type Commands =
  | typeof ApproveBudget
  | typeof SupplementBudget
  | typeof ReduceBudget
  | typeof ReprofileBudget
  | typeof ProposeAllocation
  | typeof DeclineAllocation
  | typeof AllocateFunds
  | typeof ReleaseAllocation
  | typeof ReprofileAllocation
  | typeof VireFunds
  | typeof ReceiveVirement
  | typeof RaiseCommitment
  | typeof CancelCommitment
  | typeof ReviseForecast
  | typeof BringYearForward
  | typeof TakeBackYearEnd;

export type BudgetCommand = z.infer<Commands>;

/** The command of one type. */
export type BudgetCommandOf<Type extends BudgetCommand['type']> = Extract<BudgetCommand, { type: Type }>;
