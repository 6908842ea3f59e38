import type { DomainEntry } from '../../../world.ts';
import { inForce, rounded } from '../months.ts';
import { allocatedBy, recomputedPosition } from '../position.ts';
import { statements, sumOf, takingOf } from '../statements.ts';
import type { Raw, Statement } from '../statements.ts';
import { recomputedBenefit } from './gained.ts';

/** A year of cost and benefit, in pence. */
export interface RecomputedCostYear {
  readonly cost: number;
  readonly verified: number;
  readonly expected: number;
}

/**
 * What a year costs and brings from the raw entries alone, without any fold or report, as seen on a day: of the programme, or
 * of one project.
 */
export function recomputedCostYear(
  entries: readonly DomainEntry[],
  year: string,
  on: string,
  projectId?: string,
): RecomputedCostYear {
  const all = statements(entries);
  return {
    cost: costIn(entries, all, year, on, projectId),
    verified: verifiedIn(all, year, on)
      .map(({ benefitId, amount }) => partOf(amount, shareOf(all, benefitId, on, projectId)))
      .reduce(plus, 0),
    expected: expectedIn(entries, all, year, on, projectId),
  };
}

function plus(so: number, one: number): number {
  return so + one;
}

/** The financial year of a day by its months alone. */
function yearOfDay(on: string): string {
  const first = Number(on.slice(0, 4)) - (Number(on.slice(5, 7)) < 4 ? 1 : 0);
  return `${first}-${String(first + 1).slice(2)}`;
}

function costIn(
  entries: readonly DomainEntry[],
  all: readonly Statement[],
  year: string,
  on: string,
  projectId: string | undefined,
): number {
  const budgetIds = new Set(
    all.filter(({ type }) => type === 'BudgetApproved').map(({ stream }) => stream.slice('budget-'.length)),
  );
  return [...budgetIds]
    .filter((budgetId) => !isOnlySavedOn(all, budgetId, on))
    .map((budgetId) => {
      const ids = projectId === undefined ? undefined : allocationsAbout(all, budgetId, projectId);
      const { spent, forecast } = recomputedPosition(entries, budgetId, year, ids);
      return year < yearOfDay(on) ? spent : forecast + takenUnseen(all, budgetId, year, ids);
    })
    .reduce(plus, 0);
}

/** Whether somebody claimed a saving on the budget, and no entry ever gave any of it to a project or a post. */
function isOnlySavedOn(all: readonly Statement[], budgetId: string, on: string): boolean {
  const isClaimed = all.some(
    (one) => one.type === 'SavingClaimed' && one.on <= on && (one.data['line'] as Raw)['budgetId'] === budgetId,
  );
  const firsts = new Map(
    all
      .filter(({ stream, type }) => stream === `budget-${budgetId}` && type === 'FundsAllocated')
      .toReversed()
      .map(({ data }) => [data['allocationId'], (data['about'] as Raw)['kind']]),
  );
  return isClaimed && [...firsts.values()].every((kind) => kind === 'purpose');
}

/** What savings hold of allocations of an open year whose outturn nobody forecast: it is missing in what is allocated. */
function takenUnseen(
  all: readonly Statement[],
  budgetId: string,
  year: string,
  ids: ReadonlySet<string> | undefined,
): number {
  const account = all.filter(({ stream }) => stream === `spend-${budgetId}.${year}`);
  const last = account.findLast(({ type }) => type === 'YearClosed' || type === 'YearReopened');
  if (last?.type === 'YearClosed') return 0;
  const ofBudget = all.filter(({ stream }) => stream === `budget-${budgetId}`);
  const forecast = new Set(
    ofBudget
      .filter(({ type, data }) => type === 'ForecastRevised' && data['year'] === year)
      .map(({ data }) => data['allocationId']),
  );
  const known = allocatedBy(ofBudget, year);
  const heldOf = (of: Raw | undefined): number => {
    const id = String(of?.['allocationId']);
    const counts = known.has(id) && !forecast.has(id) && (ids === undefined || ids.has(id));
    return counts ? sumOf(of?.['lines'], year) : 0;
  };
  return ofBudget
    .map(({ type, data }) => {
      if (type === 'SavingTaken') return heldOf(data);
      return type === 'SavingGivenBack' ? -heldOf(takingOf(data, ofBudget)) : 0;
    })
    .reduce(plus, 0);
}

function allocationsAbout(all: readonly Statement[], budgetId: string, projectId: string): ReadonlySet<string> {
  const made = all.filter(({ stream, type }) => stream === `budget-${budgetId}` && type === 'FundsAllocated');
  return new Set(
    made
      .filter(({ data }) => (data['about'] as Raw)['projectId'] === projectId)
      .map(({ data }) => String(data['allocationId'])),
  );
}

function partOf(amount: number, share: number): number {
  return rounded(BigInt(amount) * BigInt(share), 10_000n);
}

/** In ten-thousandths; the whole of everything is the programme’s. */
function shareOf(all: readonly Statement[], benefitId: unknown, on: string, projectId: string | undefined): number {
  if (projectId === undefined) return 10_000;
  const said = all.filter(
    ({ stream, type }) => stream === `benefit-${String(benefitId)}` && type === 'BenefitAttributed',
  );
  const projects = (inForce(said, on)?.data['projects'] ?? []) as readonly { projectId: string; share: number }[];
  return projects.find((one) => one.projectId === projectId)?.share ?? 0;
}

/** What finance verified of claims for a year that stand on the day. */
function verifiedIn(all: readonly Statement[], year: string, on: string) {
  const said = all.filter((one) => one.on <= on && one.stream.startsWith('savings-') && one.stream.endsWith(year));
  return said
    .filter(({ type }) => type === 'SavingVerified')
    .flatMap(({ stream, data: { claimId, amount } }) => {
      const of = said.filter((one) => one.stream === stream && one.data['claimId'] === claimId);
      const claim = of.find(({ type }) => type === 'SavingClaimed');
      if (claim === undefined || of.some(({ type }) => type === 'SavingRefused' || type === 'ClaimWithdrawn'))
        return [];
      return [{ benefitId: claim.data['benefitId'], amount: Number(amount) }];
    });
}

/** What benefits in money are forecast to bring beyond what is verified of them, in a year that is not over. */
function expectedIn(
  entries: readonly DomainEntry[],
  all: readonly Statement[],
  year: string,
  on: string,
  projectId: string | undefined,
): number {
  if (year < yearOfDay(on)) return 0;
  const verified = verifiedIn(all, year, on);
  const firsts = new Map(
    all
      .filter(({ type }) => type === 'BenefitIdentified')
      .map((one) => [one.stream, one] as const)
      .toReversed(),
  );
  return [...firsts.values()]
    .filter((one) => one.on <= on && isMoney(one.data['class']))
    .map(({ stream }) => {
      const benefitId = stream.slice('benefit-'.length);
      const told = all.filter((one) => one.stream === stream && one.on <= on);
      const unit = told.findLast(({ type }) => type === 'MeasureDefined')?.data['unit'] as Raw | undefined;
      if (unit?.['kind'] !== 'money' || told.some(({ type }) => type === 'BenefitAbandoned')) return 0;
      const forecast = recomputedBenefit(entries, benefitId, year, on).forecast ?? 0;
      const sure = verified.filter((one) => one.benefitId === benefitId).reduce((so, { amount }) => so + amount, 0);
      const rest = forecast < 0 ? forecast : Math.max(0, forecast - sure);
      return partOf(rest, shareOf(all, benefitId, on, projectId));
    })
    .reduce(plus, 0);
}

function isMoney(of: unknown): boolean {
  return of === 'cashable' || of === 'income';
}
