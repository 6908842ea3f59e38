import fc from 'fast-check';

import { claimOf, leftToTake } from '../../benefits/savings/claims.ts';
import { basisFigures } from '../../benefits/reports/savings/basis.ts';
import { savingsParts } from '../../benefits/savings/savings-parts.ts';
import type { Claim } from '../../benefits/savings/state.ts';
import { savingsIn } from '../../benefits/read.ts';
import type { Command, StatementCommand } from '../../deciding.ts';
import { severalIntended } from '../amending-arbitrary.ts';
import { begun } from '../begun.ts';
import { commandArbitrary, commandsRecording } from '../command-arbitrary.ts';
import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';
import { treasurer } from '../governance-facts.ts';
import { carryOut, historyOf, inWords, settle } from '../histories.ts';
import type { History } from '../histories.ts';
import type { LedgerWorld } from '../../world.ts';
import { capacityReleased, identifiedBenefit, measuredIn, ofSavings } from './facts.ts';

const aboutSavings = commandsRecording('savings');

const besides: ReadonlySet<string> = new Set([
  'AllocateFunds',
  'ReleaseAllocation',
  'SupplementBudget',
  'ReduceBudget',
]);

/** Commands about savings, and some about the budgets that they are taken from. */
const savingsCommandArbitrary = fc.oneof(
  { weight: 6, arbitrary: commandArbitrary((type) => aboutSavings.has(type)) },
  { weight: 1, arbitrary: commandArbitrary((type) => besides.has(type)) },
);

/** Ids are those of the arbitrary commands, so that these meet what is there. */
const savingsBegun: readonly Fact[] = ['a', 'b', 'c', 'd'].flatMap((benefitId) =>
  identifiedBenefit(benefitId, `Benefit ${benefitId}`, benefitId < 'c' ? 'a' : 'b', '2025-12-31'),
);

const late = '2026-09-16';

/** A day on which it can be said: the made-up one where that is later than all that was said of the claim, or the last of those. */
function dayAtHand({ type, effectiveOn }: StatementCommand, claim: Claim | undefined): string {
  if (type === 'ClaimSaving') return late;
  const said = claim === undefined ? [] : [claim.verified, ...claim.reductions.map(({ reduced }) => reduced)];
  return [late, effectiveOn, ...said.flatMap((one) => one?.on ?? [])].reduce((so, one) => (one > so ? one : so));
}

/** The command as somebody sends it who has the claims before them: of months that have begun, and of what is there. */
function withClaimAtHand(command: StatementCommand, world: LedgerWorld): StatementCommand {
  if (!('claimId' in command) || command.type === 'TakeSaving') return command;
  const savingsId = command.savingsId.replace('2025-26', '2026-27');
  const claim = claimOf(savingsIn(world, savingsId), command.claimId);
  const sent = { ...command, savingsId, effectiveOn: dayAtHand(command, claim) };
  switch (sent.type) {
    case 'ClaimSaving': {
      const isShort = sent.benefitId < 'c' && sent.months.to !== '2026-05';
      const months = { from: '2026-04', to: isShort ? '2026-04' : '2026-05' };
      // Half of the benefits rest on what the services released, half on what was measured; there is something to claim.
      const about = { departmentId: savingsParts(savingsId).departmentId, benefitId: sent.benefitId, months };
      const [found] = basisFigures(world, late, about);
      if (found === undefined) return { ...sent, months };
      const amount = Math.min(sent.amount, Math.trunc(found.value / 3));
      return { ...sent, months, amount, figure: { label: found.label, value: found.value, n: 1 } };
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

/** Histories of such commands, in which what follows is done at once, or only after some further ones; some are amended. */
function historiesOf(
  commands: fc.Arbitrary<Command>,
  maxCommands: number,
  atHand: (command: StatementCommand, world: LedgerWorld) => StatementCommand,
  first: readonly Fact[] = [],
): fc.Arbitrary<History> {
  return fc
    .tuple(severalIntended(commands, maxCommands), fc.infiniteStream(fc.constantFrom(true, true, false)))
    .map(([all, atOnce]) => {
      const history = all.reduce<History>(
        (so, intended) => {
          const next = carryOut(so, { ...intended, command: atHand(intended.command, so.world) });
          return atOnce.next().value === true ? settle(next) : next;
        },
        historyOf([...begun, ...savingsBegun, ...first]),
      );
      const settled = settle(history);
      return { ...settled, [fc.toStringMethod]: () => inWords(settled) };
    });
}

/** Histories of savings, in which what follows is done at once, or only after some further commands; some are amended. */
export const savingsArbitrary: fc.Arbitrary<History> = historiesOf(savingsCommandArbitrary, 90, withClaimAtHand, [
  ...['a', 'b'].flatMap((benefitId) => measuredIn(benefitId, ['2026-04', '2026-05'])),
  ...capacityReleased('housing', 'finance'),
]);

const ofForecasts: ReadonlySet<string> = new Set(['ReviseBenefitForecast', 'AttributeBenefit', 'AbandonBenefit']);
const ofCosts: ReadonlySet<string> = new Set(['AllocateFunds', 'RecordSpend', 'ReviseForecast', 'CloseYear']);

const costCommandArbitrary = fc.oneof(
  { weight: 3, arbitrary: commandArbitrary((type) => aboutSavings.has(type)) },
  { weight: 3, arbitrary: commandArbitrary((type) => ofForecasts.has(type)) },
  { weight: 2, arbitrary: commandArbitrary((type) => ofCosts.has(type)) },
);

function costClaimed(claimId: string, benefitId: string, line: { budgetId: string; allocationId: string }): Fact {
  const data = {
    claimId,
    benefitId,
    measureId: 'z',
    months: { from: '2026-04', to: '2026-04' },
    line,
    amount: 900_01,
    figure: { label: 'Fewer calls', value: 900_01, n: 1 },
  };
  return ofSavings({ type: 'SavingClaimed', data }, '2026-04-01', 'a.2026-27');
}

/**
 * A saving was verified, and taken out of that allocation of the project. Another is claimed from a budget that pays for
 * no project.
 */
const costTaken: readonly Fact[] = [
  costClaimed('y', 'd', { budgetId: 'b', allocationId: 'a' }),
  costClaimed('z', 'c', { budgetId: 'a', allocationId: 'd' }),
  ofSavings(
    { type: 'SavingVerified', data: { claimId: 'z', amount: 900_01, evidence: 'Evidence' } },
    '2026-04-01',
    'a.2026-27',
  ),
  ofSavings(
    {
      type: 'BudgetReducedBySaving',
      data: {
        claimId: 'z',
        reductionId: 'z',
        line: { budgetId: 'a', allocationId: 'd' },
        lines: [{ fundedBy: 'existingBudget', year: '2026-27', amount: 900_01 }],
      },
    },
    '2026-04-01',
    'a.2026-27',
  ),
  {
    ...fact(
      'budget-a',
      {
        type: 'SavingTaken',
        data: {
          savingsId: 'a.2026-27',
          claimId: 'z',
          reductionId: 'z',
          allocationId: 'd',
          lines: [{ fundedBy: 'existingBudget', year: '2026-27', amount: 900_01 }],
        },
      },
      '2026-04-01',
    ),
    by: treasurer,
  },
];

/** A third of two benefits is put down to the project `b`, for which money of the first budget is set aside. */
const costBegun: readonly Fact[] = [
  ...capacityReleased('housing', 'finance'),
  ...['c', 'd'].map((benefitId) =>
    fact(
      `benefit-${benefitId}`,
      { type: 'BenefitAttributed', data: { projects: [{ projectId: 'b', share: 3_333 }] } },
      '2025-12-31',
    ),
  ),
  ...['c', 'd'].map((benefitId) =>
    fact(
      `benefit-${benefitId}`,
      {
        type: 'BenefitForecastRevised',
        data: {
          definition: 1,
          values: ['2026-27', '2027-28'].map((year) => ({ period: { kind: 'year', year }, value: 8_000_01 })),
          because: 'Because',
        },
      },
      '2025-12-31',
    ),
  ),
  {
    ...fact(
      'budget-a',
      {
        type: 'FundsAllocated',
        data: {
          allocationId: 'd',
          title: 'Project b',
          about: { kind: 'project', projectId: 'b' },
          years: [{ year: '2026-27', amount: 5_000_00 }],
        },
      },
      '2025-12-31',
    ),
    by: treasurer,
  },
  ...costTaken,
];

/** The definition of each benefit by which it is counted in money, and shares that are more than next to nothing. */
function withForecastAtHand(command: StatementCommand, world: LedgerWorld): StatementCommand {
  if (command.type === 'ReviseBenefitForecast') {
    const definition = world.state('benefit', command.benefitId)?.definitions.length ?? 1;
    const values = command.values.map(({ period, value }) => ({ period, value: value * 1_000_01 }));
    return { ...command, definition, values };
  }
  if (command.type !== 'AttributeBenefit') return withClaimAtHand(command, world);
  return { ...command, projects: command.projects.map((one) => ({ ...one, share: one.share * 1_111 })) };
}

/** Histories of what is spent, what benefits are expected to bring, and what of it was verified. */
export const costArbitrary: fc.Arbitrary<History> = historiesOf(
  costCommandArbitrary,
  90,
  withForecastAtHand,
  costBegun,
);
