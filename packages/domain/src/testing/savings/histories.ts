import fc from 'fast-check';

import { recordedBy, statement } from '../../deciding.ts';
import { typesOf } from '../../saying.ts';
import { severalIntended } from '../amending-arbitrary.ts';
import { begun } from '../begun.ts';
import { commandArbitrary } from '../command-arbitrary.ts';
import type { Fact } from '../entries.ts';
import { carryOut, historyOf, inWords, settle } from '../histories.ts';
import type { History } from '../histories.ts';
import { identifiedBenefit } from './facts.ts';

/** Types of the entries that savings hold. */
const ofSavings: ReadonlySet<string> = new Set(typesOf('savings'));

const besides: ReadonlySet<string> = new Set([
  'AllocateFunds',
  'ReleaseAllocation',
  'SupplementBudget',
  'ReduceBudget',
]);

const types: ReadonlySet<string> = new Set<string>(
  statement.options.map((one) => one.shape.type.value).filter((type) => ofSavings.has(recordedBy(type))),
);

/** Commands about savings, and some about the budgets that they are taken from. */
const savingsCommandArbitrary = fc.oneof(
  { weight: 6, arbitrary: commandArbitrary((type) => types.has(type)) },
  { weight: 1, arbitrary: commandArbitrary((type) => besides.has(type)) },
);

/** Ids are those of the arbitrary commands, so that these meet what is there. */
const savingsBegun: readonly Fact[] = ['a', 'b', 'c', 'd'].flatMap((benefitId) =>
  identifiedBenefit(benefitId, `Benefit ${benefitId}`, benefitId < 'c' ? 'a' : 'b', '2025-12-31'),
);

/** Histories of savings, in which what follows is done at once, or only after some further commands; some are amended. */
export const savingsArbitrary: fc.Arbitrary<History> = fc
  .tuple(severalIntended(savingsCommandArbitrary, 90), fc.infiniteStream(fc.constantFrom(true, true, false)))
  .map(([all, atOnce]) => {
    const history = all.reduce<History>(
      (so, intended) => {
        const next = carryOut(so, intended);
        return atOnce.next().value === true ? settle(next) : next;
      },
      historyOf([...begun, ...savingsBegun]),
    );
    const settled = settle(history);
    return { ...settled, [fc.toStringMethod]: () => inWords(settled) };
  });
