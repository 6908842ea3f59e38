import { entriesInOrder } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import type { LedgerWorld } from '../../../world.ts';
import { benefitOf } from '../../read.ts';
import { standingClaimsOn } from './claims-within.ts';

/** A part of what was verified, in pence, with the entries that verified it. */
export interface VerifiedPart {
  readonly value: number;
  readonly entries: readonly number[];
}

/** What was verified by a day, by whether the benefits that it was claimed of are cashable; both parts are all of it. */
export interface VerifiedParts {
  readonly cashable: VerifiedPart;
  readonly others: VerifiedPart;
}

/** The same claims of which `fourFigures` adds up what was verified. */
export function verifiedParts(world: LedgerWorld, on: string): VerifiedParts {
  const verified = standingClaimsOn(world, on).flatMap(({ claim }) =>
    claim.verified === undefined
      ? []
      : [
          {
            n: claim.verified.n,
            amount: claim.verified.value.amount,
            isCashable: benefitOf(world, claim.benefitId)?.class === 'cashable',
          },
        ],
  );
  const part = (isCashable: boolean): VerifiedPart => {
    const all = verified.filter((one) => one.isCashable === isCashable);
    return {
      value: all.reduce((total, { amount }) => total + amount, 0),
      entries: entriesInOrder(all.map(({ n }) => n)),
    };
  };
  return { cashable: part(true), others: part(false) };
}

/**
 * Why what was verified is more than what was verified of cashable benefits: “Of the £41,000 verified, £18,900 is of cashable
 * benefits, by which a budget can become smaller; £22,100 is of others, …” Empty where nothing is of others.
 */
export function verifiedPartsWords({ cashable, others }: VerifiedParts): string {
  if (others.value === 0) return '';
  const all = pounds(cashable.value + others.value);
  const none = 'such as time set free, by which no budget becomes smaller by itself';
  if (cashable.value === 0) return `None of the ${all} verified is of cashable benefits: it is of others, ${none}.`;
  return `Of the ${all} verified, ${pounds(cashable.value)} is of cashable benefits, by which a budget can become smaller; ${pounds(others.value)} is of others, ${none}.`;
}
