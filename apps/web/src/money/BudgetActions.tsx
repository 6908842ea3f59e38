import { accountIn, accountOf, financialYearOf, yearsOf } from '@minutebook/domain';
import type { BudgetState, StatementCommand } from '@minutebook/domain';

import { PathLink } from '../clock/links.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useRights } from '../recording/may-record.ts';
import { useNow } from '../replay/index.ts';

interface Offer {
  readonly command: StatementCommand['type'];
  readonly words: string;
  readonly path: string;
}

/** What can be recorded about a budget, for those who may. */
export function BudgetActions({ budget }: { readonly budget: BudgetState }) {
  const rights = useRights();
  const { day, past } = useClocks();
  const { world } = useNow();
  if (past) return null;
  const year = financialYearOf(day);
  const open = yearsOf(budget).filter((one) => one <= year);
  const offers: readonly Offer[] = [
    ...aboutBudget.map(([command, words]) => ({
      command,
      words,
      path: `/budget/${budget.budgetId}/record/${nameOf(command)}`,
    })),
    ...[...new Set([...open, year])].flatMap((one) =>
      ofYear(budget.budgetId, one, accountIn(world, accountOf(budget.budgetId, one))?.closed !== undefined),
    ),
  ].filter(({ command }) => rights(command) === 'yes');
  if (offers.length === 0) return null;
  return (
    <section className="mb-block">
      <h2 className="govuk-heading-m">Record</h2>
      <ul className="govuk-list mb-columns">
        {offers.map(({ path, words }) => (
          <li key={path}>
            <PathLink path={path}>{words}</PathLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const aboutBudget: readonly (readonly [StatementCommand['type'], string])[] = [
  ['AllocateFunds', 'Allocate money'],
  ['ProposeAllocation', 'Propose an allocation'],
  ['DeclineAllocation', 'Decline what was proposed'],
  ['ReleaseAllocation', 'Release an allocation'],
  ['ReprofileAllocation', 'Move an allocation to another year'],
  ['VireFunds', 'Move money by virement'],
  ['RaiseCommitment', 'Record an order'],
  ['CancelCommitment', 'Cancel an order'],
  ['ReviseForecast', 'Forecast a year'],
  ['SupplementBudget', 'Record more money'],
  ['ReduceBudget', 'Record less money'],
  ['ReprofileBudget', 'Move money to another year'],
];

function ofYear(budgetId: string, year: string, closed: boolean): readonly Offer[] {
  const at = (command: StatementCommand['type'], words: string): Offer => ({
    command,
    words: `${words} ${year}`,
    path: `/budget/year/${accountOf(budgetId, year)}/${nameOf(command)}`,
  });
  return closed
    ? [at('AdjustPriorYear', 'Adjust the closed year'), at('ReopenYear', 'Open again the year')]
    : [
        at('RecordSpend', 'Record spend of'),
        at('WithdrawSpendBatch', 'Take an import back of'),
        at('CloseYear', 'Close the year'),
      ];
}

function nameOf(command: string): string {
  return command.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
