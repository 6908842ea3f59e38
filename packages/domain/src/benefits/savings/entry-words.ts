import { amendedAbout, amendedBeginning, answeredBy } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { Words } from '../../kernel/reading.ts';
import { budgetOf } from '../../money/read.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { benefitOf, savingsIn } from '../read.ts';
import { amountOfReduction, claimOf } from './claims.ts';
import type { BudgetLine, SavingsEvent } from './events.ts';
import { monthsWords } from './months-words.ts';
import type { Claim } from './state.ts';

const settled = {
  fields: ['benefitId', 'measureId', 'months', 'line'],
  by: ['SavingVerified', 'SavingRefused'],
  sentence: 'Finance judged the claim as it was: withdraw it, and claim anew.',
};

/** Entries about savings in words. */
export const savingsEntryWords: Words<SavingsEvent, States> = {
  SavingClaimed: {
    says: ({ data }, world) => {
      const title = benefitOf(world, data.benefitId)?.title ?? 'a benefit';
      return `Saving claimed: ${pounds(data.amount)} by “${title}”, ${monthsWords(data.months)}`;
    },
    why: 'none',
    counter: { ...amendedBeginning('claimId'), settled },
  },
  SavingVerified: {
    says: (entry, world) => `Saving verified: ${pounds(entry.data.amount)} ${ofClaim(entry, world)}`,
    why: { evidence: 'Upon this evidence' },
    note: 'Finance adds',
    counter: amendedBeginning('claimId'),
  },
  SavingRefused: {
    says: (entry, world) => `Saving refused: ${wholeClaim(entry, world)}`,
    why: 'asked',
    counter: amendedAbout('claimId'),
  },
  ClaimWithdrawn: {
    says: (entry, world) => `Claim withdrawn: ${wholeClaim(entry, world)}`,
    why: 'asked',
    counter: amendedAbout('claimId'),
  },
  BudgetReducedBySaving: {
    says: (entry, world) =>
      `Taken from ${lineWords(entry.data.line, world)}: ${pounds(amountOfReduction(entry.data))} ${ofClaim(entry, world)}`,
    why: 'none',
    counter: answeredBy(
      ['SavingReturned'],
      'What was taken is not edited: it is returned to the budget, with the reason, and taken again as it should have been.',
    ),
  },
  SavingReturned: {
    says: (entry, world) => {
      const { reductionId, budgetId } = entry.data;
      const reduction = claimAt(entry, world)?.reductions.find((one) => one.reductionId === reductionId);
      const amount = reduction === undefined ? 'what it took' : pounds(amountOfReduction(reduction));
      return `Returned to ${lineWords(reduction?.line ?? { budgetId }, world)}: ${amount} ${ofClaim(entry, world)}`;
    },
    why: 'asked',
    counter: answeredBy(
      ['BudgetReducedBySaving'],
      'What was returned is not edited: it is taken from the budget anew.',
    ),
  },
};

interface AboutClaim extends Pick<Entry, 'stream'> {
  readonly data: { readonly claimId: string };
}

function claimAt({ stream, data }: AboutClaim, world: LedgerWorld): Claim | undefined {
  return claimOf(savingsIn(world, splitStream(stream).id), data.claimId);
}

function ofClaim(entry: AboutClaim, world: LedgerWorld): string {
  const claim = claimAt(entry, world);
  return claim === undefined ? 'of a claim' : `of ${pounds(claim.amount)} claimed ${byBenefit(claim, world)}`;
}

function wholeClaim(entry: AboutClaim, world: LedgerWorld): string {
  const claim = claimAt(entry, world);
  return claim === undefined ? 'a claim' : `${pounds(claim.amount)} ${byBenefit(claim, world)}`;
}

function byBenefit({ benefitId }: Claim, world: LedgerWorld): string {
  return `by “${benefitOf(world, benefitId)?.title ?? 'a benefit'}”`;
}

function lineWords({ budgetId, allocationId }: BudgetLine, world: LedgerWorld): string {
  const budget = budgetOf(world, budgetId);
  const title = budget?.title ?? 'a budget';
  const allocation = budget?.allocations.find((one) => one.allocationId === allocationId)?.title;
  return allocation === undefined ? `“${title}”` : `“${allocation}” of “${title}”`;
}
