import { accountIn, accountOf, financialYearOf, standing, yearsWithin } from '@minutebook/domain';
import type { BudgetState, LedgerWorld, StatementCommand } from '@minutebook/domain';

import { PathLink } from '../clock/links.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useRights } from '../recording/may-record.ts';
import { useNow } from '../replay/index.ts';
import { formName } from '../recording/form-name.ts';
import { waiting } from './forms/items.ts';
import { Proposals } from './Proposals.tsx';

interface Offer {
  readonly command: StatementCommand['type'];
  readonly words: string;
  readonly path: string;
}

/** What waits for somebody about a budget, and what can be recorded of it as it is, for those who may. */
export function BudgetActions({ budget }: { readonly budget: BudgetState }) {
  const rights = useRights();
  const { day, past } = useClocks();
  const { world } = useNow();
  if (past) return null;
  const offers = [...ofBudget(budget), ...ofYears(world, budget, financialYearOf(day))].filter(
    ({ command }) => rights(command) === 'yes',
  );
  return (
    <>
      <Proposals budget={budget} />
      {offers.length === 0 ? null : (
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
      )}
    </>
  );
}

type Words = readonly (readonly [StatementCommand['type'], string])[];

/** What leads nowhere is left out: nothing can be released before anything is allocated. */
function ofBudget(budget: BudgetState): readonly Offer[] {
  const isAllocated = budget.allocations.length > 0;
  const hasOrders = budget.commitments.some((one) => one.cancelled === undefined);
  const words: Words = [
    ['AllocateFunds', 'Allocate money'],
    ['ProposeAllocation', 'Propose an allocation'],
    ...(waiting(budget).length > 0 ? decliningWords : []),
    ...(isAllocated ? allocatedWords : []),
    ['VireFunds', 'Move money by virement'],
    ['RaiseCommitment', 'Record an order'],
    ...(hasOrders ? cancellingWords : []),
    ['ReviseForecast', 'Forecast a year'],
    ['SupplementBudget', 'Record more money'],
    ['ReduceBudget', 'Record less money'],
    ['ReprofileBudget', 'Move money to another year'],
  ];
  return words.map(([command, said]) => ({
    command,
    words: said,
    path: `/budget/${budget.budgetId}/record/${formName(command)}`,
  }));
}

const decliningWords: Words = [['DeclineAllocation', 'Decline what was proposed']];
const cancellingWords: Words = [['CancelCommitment', 'Cancel an order']];
const allocatedWords: Words = [
  ['ReleaseAllocation', 'Release an allocation'],
  ['ReprofileAllocation', 'Move an allocation to another year'],
];

function ofYears(world: LedgerWorld, budget: BudgetState, now: string): readonly Offer[] {
  const begun = yearsWithin(world, { budgetId: budget.budgetId }).filter((one) => one <= now);
  return [...new Set([...begun, now])].flatMap((year) => ofYear(world, accountOf(budget.budgetId, year), year, now));
}

/** A year is closed once it is over, and an import taken back where there was one. */
function ofYear(world: LedgerWorld, accountId: string, year: string, now: string): readonly Offer[] {
  const account = accountIn(world, accountId);
  const at = (command: StatementCommand['type'], words: string): Offer => ({
    command,
    words,
    path: `/budget/year/${accountId}/${formName(command)}`,
  });
  if (account?.closed !== undefined) {
    return [at('AdjustPriorYear', `Adjust the closed year ${year}`), at('ReopenYear', `Open the year ${year} again`)];
  }
  const isImported = account !== undefined && [...standing(account)].some(({ imported }) => imported !== undefined);
  return [
    at('RecordSpend', `Record spend of ${year}`),
    ...(isImported ? [at('WithdrawSpendBatch', `Take back an import of ${year}`)] : []),
    ...(year < now ? [at('CloseYear', `Close the year ${year}`)] : []),
  ];
}
