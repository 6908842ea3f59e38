import fc from 'fast-check';

import { claimOf, leftToTake } from '../../benefits/savings/claims.ts';
import { savingsIn } from '../../benefits/read.ts';
import type { StatementCommand } from '../../deciding.ts';
import { severalIntended } from '../amending-arbitrary.ts';
import { begun } from '../begun.ts';
import { commandArbitrary, commandsRecording } from '../command-arbitrary.ts';
import type { Fact } from '../entries.ts';
import { carryOut, historyOf, inWords, settle } from '../histories.ts';
import type { History } from '../histories.ts';
import type { LedgerWorld } from '../../world.ts';
import { identifiedBenefit } from './facts.ts';

const ofSavings = commandsRecording('savings');

const besides: ReadonlySet<string> = new Set([
  'AllocateFunds',
  'ReleaseAllocation',
  'SupplementBudget',
  'ReduceBudget',
]);

/** Commands about savings, and some about the budgets that they are taken from. */
const savingsCommandArbitrary = fc.oneof(
  { weight: 6, arbitrary: commandArbitrary((type) => ofSavings.has(type)) },
  { weight: 1, arbitrary: commandArbitrary((type) => besides.has(type)) },
);

/** Ids are those of the arbitrary commands, so that these meet what is there. */
const savingsBegun: readonly Fact[] = ['a', 'b', 'c', 'd'].flatMap((benefitId) =>
  identifiedBenefit(benefitId, `Benefit ${benefitId}`, benefitId < 'c' ? 'a' : 'b', '2025-12-31'),
);

const late = '2026-09-16';

/** The command as somebody sends it who has the claims before them: of months that have begun, and of what is there. */
function withClaimAtHand(command: StatementCommand, world: LedgerWorld): StatementCommand {
  if (!('claimId' in command) || command.type === 'TakeSaving') return command;
  const savingsId = command.savingsId.replace('2025-26', '2026-27');
  const sent = { ...command, savingsId, effectiveOn: late };
  const claim = claimOf(savingsIn(world, savingsId), command.claimId);
  switch (sent.type) {
    case 'ClaimSaving': {
      const months = { from: '2026-04', to: sent.months.to === '2026-05' ? '2026-05' : '2026-04' };
      return { ...sent, months, figure: { ...sent.figure, n: 1 } };
    }
    case 'VerifySaving':
      return { ...sent, amount: Math.max(1, Math.min(sent.amount, claim?.amount ?? 1)) };
    case 'ReduceBudgetBySaving': {
      const amount = Math.max(1, Math.min(sent.lines[0]?.amount ?? 1, claim === undefined ? 1 : leftToTake(claim)));
      const fundedBy = claim?.line.budgetId === 'b' ? ('borrowing' as const) : ('existingBudget' as const);
      return { ...sent, lines: [{ fundedBy, year: '2026-27', amount }] };
    }
    case 'ReturnSaving':
      return { ...sent, reductionId: claim?.reductions[0]?.reductionId ?? sent.reductionId };
    case 'RefuseSaving':
    case 'WithdrawClaim':
      return sent;
  }
}

/** Histories of savings, in which what follows is done at once, or only after some further commands; some are amended. */
export const savingsArbitrary: fc.Arbitrary<History> = fc
  .tuple(severalIntended(savingsCommandArbitrary, 90), fc.infiniteStream(fc.constantFrom(true, true, false)))
  .map(([all, atOnce]) => {
    const history = all.reduce<History>(
      (so, intended) => {
        const next = carryOut(so, { ...intended, command: withClaimAtHand(intended.command, so.world) });
        return atOnce.next().value === true ? settle(next) : next;
      },
      historyOf([...begun, ...savingsBegun]),
    );
    const settled = settle(history);
    return { ...settled, [fc.toStringMethod]: () => inWords(settled) };
  });
