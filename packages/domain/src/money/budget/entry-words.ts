import { amended, amendedAbout, amendedBeginning, answeredBy } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { Words } from '../../kernel/reading.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import type { World } from '../../kernel/world.ts';
import { budgetOf } from '../read.ts';
import type { BudgetEvent } from './events.ts';
import type { BudgetState } from './state.ts';
import { natureWords, sourceWords, virementWords } from './words.ts';

const followsFrom = (what: string, by: string) =>
  answeredBy([by], `It follows from ${what}, which says how that is put right.`);

/** Entries about a budget in words. */
export const budgetEntryWords: Words<BudgetEvent, States> = {
  BudgetApproved: {
    says: ({ data }) => `Budget approved: ${data.title}, ${pounds(total(data.lines))} ${natureWords[data.nature]}`,
    why: { authority: 'Granted by' },
    counter: { ...amended, begins: true },
  },
  BudgetSupplemented: {
    says: (entry, world) => `${titleOf(entry, world)}: ${pounds(total(entry.data.lines))} more approved`,
    why: { authority: 'Granted by' },
    counter: amended,
  },
  BudgetReduced: {
    says: (entry, world) => `${titleOf(entry, world)}: ${pounds(total(entry.data.lines))} less approved`,
    why: { authority: 'Granted by' },
    counter: amended,
  },
  BudgetReprofiled: {
    says: (entry, world) => {
      const { amount, fundedBy, from, to } = entry.data;
      return `${titleOf(entry, world)}: ${pounds(amount)} from ${sourceWords[fundedBy]} moved from ${from} to ${to}`;
    },
    why: 'asked',
    counter: amended,
  },
  AllocationProposed: {
    says: ({ data }) => `Allocation proposed: ${pounds(total(data.years))} for ${data.title}`,
    why: 'asked',
    counter: amendedBeginning('allocationId'),
  },
  AllocationDeclined: {
    says: (entry, world) => `Allocation declined: ${proposalTitle(entry, world)}`,
    why: 'asked',
    counter: amendedAbout('allocationId'),
  },
  FundsAllocated: {
    says: ({ data }) => `Allocated: ${pounds(total(data.years))} for ${data.title}`,
    why: 'asked',
    counter: amendedBeginning('allocationId'),
  },
  AllocationReleased: {
    says: (entry, world) => `Released: ${pounds(total(entry.data.years))} of ${allocationTitle(entry, world)}`,
    why: 'asked',
    counter: amendedAbout('allocationId'),
  },
  AllocationReprofiled: {
    says: (entry, world) => {
      const { amount, from, to } = entry.data;
      return `${allocationTitle(entry, world)}: ${pounds(amount)} moved from ${from} to ${to}`;
    },
    why: 'asked',
    counter: amendedAbout('allocationId'),
  },
  FundsVired: {
    says: (entry, world) => {
      const { from, to, kind, years, rung } = entry.data;
      const state = stateOf(entry, world);
      const target = to.budgetId === undefined ? state : budgetOf(world, to.budgetId);
      const out = from === undefined ? (state?.title ?? 'the budget') : named(state, from);
      const into = to.allocationId === undefined ? (target?.title ?? 'a budget') : named(target, to.allocationId);
      return `Vired ${virementWords[kind]}: ${pounds(total(years))} from ${out} to ${into}, by ${rung}`;
    },
    why: 'asked',
    counter: answeredBy(['FundsVired'], 'Vire it back, with the reason.'),
  },
  VirementReceived: {
    says: (entry, world) => {
      const from = budgetOf(world, entry.data.fromBudgetId)?.title ?? entry.data.fromBudgetId;
      return `${titleOf(entry, world)}: ${pounds(total(entry.data.years))} received by virement from ${from}`;
    },
    why: 'none',
    counter: followsFrom('the virement', 'FundsVired'),
  },
  CommitmentRaised: {
    says: ({ data }) => `Ordered: ${pounds(total(data.years))} from ${data.supplier}`,
    why: 'asked',
    counter: amendedBeginning('commitmentId'),
  },
  CommitmentCancelled: {
    says: (entry, world) => {
      const found = stateOf(entry, world)?.commitments.find((one) => one.commitmentId === entry.data.commitmentId);
      return `Order cancelled: ${found?.supplier ?? entry.data.commitmentId}`;
    },
    why: 'asked',
    counter: amendedAbout('commitmentId'),
  },
  ForecastRevised: {
    says: (entry, world) => {
      const { allocationId, year, outturn } = entry.data;
      const what = allocationId === undefined ? 'what is not allocated' : named(stateOf(entry, world), allocationId);
      return `Forecast for ${year}: ${pounds(outturn)} for ${what}`;
    },
    why: 'asked',
    counter: amended,
  },
  YearBroughtForward: {
    says: (entry, world) => {
      const { year, carried } = entry.data;
      const amount = carried.reduce((sum, one) => sum + one.amount, 0);
      return `${titleOf(entry, world)}: ${year} closed, ${pounds(amount)} carried forward`;
    },
    why: 'none',
    counter: followsFrom('the closing of the year', 'YearEndTakenBack'),
  },
  YearEndTakenBack: {
    says: (entry, world) => `${titleOf(entry, world)}: ${entry.data.year} open again`,
    why: 'none',
    counter: followsFrom('the opening of the year', 'YearBroughtForward'),
  },
  SavingTaken: {
    says: (entry, world) => `${titleOf(entry, world)}: ${pounds(total(entry.data.lines))} taken, as it was saved`,
    why: 'none',
    counter: followsFrom('the reduction by a saving', 'SavingReturned'),
  },
  SavingGivenBack: {
    says: (entry, world) => `${titleOf(entry, world)}: what a saving took is approved again`,
    why: 'none',
    counter: followsFrom('the return of what a saving took', 'BudgetReducedBySaving'),
  },
};

function total(lines: readonly YearAmount[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

function stateOf({ stream }: Pick<Entry, 'stream'>, world: World<States>): BudgetState | undefined {
  return budgetOf(world, splitStream(stream).id);
}

function titleOf(entry: Pick<Entry, 'stream'>, world: World<States>): string {
  return stateOf(entry, world)?.title ?? 'The budget';
}

function named(state: BudgetState | undefined, allocationId: string): string {
  return state?.allocations.find((one) => one.allocationId === allocationId)?.title ?? allocationId;
}

interface AboutAllocation extends Pick<Entry, 'stream'> {
  readonly data: { readonly allocationId: string };
}

function allocationTitle(entry: AboutAllocation, world: World<States>): string {
  return named(stateOf(entry, world), entry.data.allocationId);
}

function proposalTitle(entry: AboutAllocation, world: World<States>): string {
  const { allocationId } = entry.data;
  const found = stateOf(entry, world)?.proposals.findLast((one) => one.allocationId === allocationId);
  return found?.title ?? allocationId;
}
