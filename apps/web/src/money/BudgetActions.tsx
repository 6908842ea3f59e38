import { accountIn, accountOf, financialYearOf, standing, yearsWithin } from '@minutebook/domain';
import type { BudgetState, LedgerWorld, StatementCommand } from '@minutebook/domain';

import { useClocks } from '../clock/use-clocks.ts';
import { Details } from '../design/Details.tsx';
import { useRights } from '../recording/may-record.ts';
import { FirstToRecord, MoreToRecord } from '../recording/Offers.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { WhoMay } from '../recording/who-may/WhoMay.tsx';
import { useNow } from '../replay/index.ts';
import { formName } from '../recording/form-name.ts';
import { waiting } from './forms/items.ts';

interface Offer {
  readonly command: StatementCommand['type'];
  readonly words: string;
  readonly path: string;
}

/** What people come to a budget for most often, in this order; as many of them as somebody may stand in one row. */
const mostOften: readonly StatementCommand['type'][] = [
  'RecordSpend',
  'CloseYear',
  'AllocateFunds',
  'VireFunds',
  'RaiseCommitment',
  'ReviseForecast',
];
const inOneRow = 4;

/** What can be recorded of a budget as it is, by who is signed in: what stands first of its page, and the rest. */
function useOffers(budget: BudgetState): Readonly<Record<'first' | 'rest', readonly Offer[]>> {
  const rights = useRights();
  const { day, past } = useClocks();
  const { world } = useNow();
  if (past) return { first: [], rest: [] };
  const offers = [...ofYears(world, budget, financialYearOf(day)), ...ofBudget(budget)].filter(
    ({ command }) => rights(command) === 'yes',
  );
  // Of several years, what is over is to be closed before the next, and what is spent is of this one most often.
  const first = mostOften
    .flatMap((command) => {
      const of = offers.filter((one) => one.command === command);
      return (command === 'RecordSpend' ? of.at(-1) : of[0]) ?? [];
    })
    .slice(0, inOneRow);
  return { first, rest: offers.filter((one) => !first.includes(one)) };
}

/** What is recorded of a budget most often, in one row at the top of its page, and the way to the rest; at a past date, to today. */
export function BudgetActions({ budget }: { readonly budget: BudgetState }) {
  const { first, rest } = useOffers(budget);
  return (
    <>
      <RecordLink command={mostOften}>
        <FirstToRecord first={first} hasMore={rest.length > 0} />
      </RecordLink>
      <ByOthers />
    </>
  );
}

/** Who records what whoever is signed in may not: finance what is spent, programme managers orders and forecasts. */
function ByOthers() {
  const rights = useRights();
  return others
    .filter(([command]) => rights(command) === 'notInThisRole')
    .map(([command, what]) => (
      <Details key={command} summary={`Who records ${what}?`}>
        <WhoMay command={command} /> can.
      </Details>
    ));
}

const others = [
  ['RecordSpend', 'what is spent'],
  ['ReviseForecast', 'orders and forecasts'],
] as const;

/** What else can be recorded of a budget, for those who may. */
export function MoreOfBudget({ budget }: { readonly budget: BudgetState }) {
  return <MoreToRecord forms={useOffers(budget).rest} />;
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
