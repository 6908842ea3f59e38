import { amountOfReduction, claimStageOf, claimWords, leftToTake, pounds, savingsIn } from '@minutebook/domain';
import type { Claim, ClaimStage, LedgerWorld, SavingsState } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Items, Subject } from '../../../recording/form.ts';
import { stageWords } from '../stage-words.ts';

/** What the ledger held when a form about claims of a department and year was opened. */
export interface OpenedSavings {
  readonly savings: SavingsState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedSavings> = {
  what: 'claim',
  open: (world, { ids }) => {
    const savings = savingsIn(world, ids['savingsId'] ?? '');
    return savings && { savings, world };
  },
  ids: ({ savings }) => ({ savingsId: savings.savingsId }),
  back: () => ({ path: '/benefits/savings', words: 'Back to the savings' }),
  next: () => ({ to: '/benefits/savings' }),
};

/** The claims that are at one of these stages. */
export function claimsAt(stages: readonly ClaimStage[], none: string): Items<OpenedSavings> {
  return {
    question: 'Which claim?',
    none,
    of: ({ savings, world }) =>
      savings.claims
        .filter((claim) => stages.includes(claimStageOf(claim)))
        .map((claim) => ({
          id: claim.claimId,
          title: claimWords(claim, world),
          facts: factsOf(claim),
          n: claim.claimed.n,
        })),
  };
}

function factsOf(claim: Claim): string {
  const { amount, verified, figure } = claim;
  const found = verified === undefined ? [] : [`${pounds(verified.value.amount)} verified`];
  const left = leftToTake(claim);
  return [
    `${pounds(amount)} claimed`,
    `“${figure.label}” gave ${pounds(figure.value)} after entry ${figure.n}`,
    ...found,
    ...(verified === undefined ? [] : [`${pounds(left)} may be taken`]),
    stageWords[claimStageOf(claim)].words,
  ].join('; ');
}

/** The reductions of claims that were not given back. */
export const reductionsThere: Items<OpenedSavings> = {
  question: 'Which reduction?',
  none: 'Nothing was taken from a budget.',
  of: ({ savings, world }) =>
    savings.claims.flatMap((claim) =>
      claim.reductions
        .filter(({ returned }) => returned === undefined)
        .map((one) => ({
          id: one.reductionId,
          title: claimWords(claim, world),
          facts: `${pounds(amountOfReduction(one))} was taken on ${formatDay(one.reduced.on)}`,
          n: one.reduced.n,
        })),
    ),
};

/** Describes a form about a claim. */
export function claimForm<Schema extends CommandSchema>(
  schema: Schema,
  form: Omit<Form<Schema, OpenedSavings>, 'schema' | 'subject'>,
): AnyForm {
  return formOf({ ...form, schema, subject });
}
