import type { Stated } from '../../kernel/entry.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import type { BroughtForward, BudgetEvent, FundingLine, FundingSource, Nature, Purpose } from './events.ts';

type Data<Type extends BudgetEvent['type']> = Extract<BudgetEvent, { type: Type }>['data'];

export type Virement = Data<'FundsVired'>;
export type ReceivedVirement = Data<'VirementReceived'>;
export type Forecast = Data<'ForecastRevised'>;

/** One change of what is approved; a reduction's amounts are below zero. */
export interface Approval {
  readonly kind: 'approved' | 'supplemented' | 'reduced' | 'taken' | 'givenBack';
  readonly lines: readonly FundingLine[];
  readonly decisionId: string | undefined;
  readonly authority: string | undefined;
}

/** Money of one source, or of one allocation, that was moved from one year to another. */
export interface Reprofile {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** One change of an allocation by year, signed, in pence. */
export interface Movement {
  readonly kind: 'allocated' | 'released' | 'reprofiled' | 'vired' | 'received' | 'carried' | 'taken' | 'givenBack';
  readonly years: readonly YearAmount[];
}

/** Money set aside for one thing. Whatever is set aside of it now is the sum of its movements. */
export interface Allocation {
  readonly allocationId: string;
  readonly title: string;
  readonly about: Purpose;
  /** The entry by which it was first allocated. */
  readonly allocated: number;
  readonly movements: readonly Stated<Movement>[];
}

/** What somebody asked for; settled once it was allocated or declined. */
export interface Proposal {
  readonly allocationId: string;
  readonly title: string;
  readonly about: Purpose;
  readonly years: readonly YearAmount[];
  readonly proposed: Stated<true>;
  readonly declined: Stated<true> | undefined;
}

/** Something ordered. */
export interface Commitment {
  readonly commitmentId: string;
  readonly allocationId: string | undefined;
  readonly supplier: string;
  readonly reference: string | undefined;
  readonly years: readonly YearAmount[];
  readonly raised: Stated<true>;
  readonly cancelled: Stated<true> | undefined;
}

/** A year that its account closed, and how. */
export interface ClosedYear {
  readonly year: string;
  readonly spent: number;
  readonly carried: readonly BroughtForward[];
}

/** A verified saving that was taken out of the budget, and whether it was given back since. */
export interface TakenSaving extends Data<'SavingTaken'> {
  readonly givenBack: Stated<true> | undefined;
}

/** A budget as its entries leave it; amounts in pence. */
export interface BudgetState {
  readonly budgetId: string;
  readonly title: string;
  readonly departmentId: string;
  readonly nature: Nature;
  /** Every approval, supplement and reduction, also by a saving, in ledger order. */
  readonly approvals: readonly Stated<Approval>[];
  readonly reprofiles: readonly Stated<Reprofile & { readonly fundedBy: FundingSource }>[];
  readonly proposals: readonly Proposal[];
  readonly allocations: readonly Allocation[];
  readonly virements: readonly Stated<Virement>[];
  readonly received: readonly Stated<ReceivedVirement>[];
  readonly commitments: readonly Commitment[];
  /** Every forecast that was ever made, in ledger order. */
  readonly forecasts: readonly Stated<Forecast>[];
  readonly closedYears: readonly Stated<ClosedYear>[];
  /** Every saving that was ever taken out of it, in ledger order. */
  readonly taken: readonly Stated<TakenSaving>[];
}
