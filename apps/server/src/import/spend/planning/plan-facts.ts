import { accounts, budgets, identityOf, paymentsAsImported, spendSourceOf, standingRules } from '@minutebook/domain';
import type {
  ImportChoices,
  ImportedPayment,
  LedgerWorld,
  MatchingRule,
  SpendImport,
  SpendMapping,
} from '@minutebook/domain';

/** What a plan needs to know of the ledger, as it can be sent to another thread. */
export interface PlanFacts {
  readonly mapping: SpendMapping;
  readonly rules: readonly Pick<MatchingRule, 'when' | 'belongs'>[];
  readonly choices: ImportChoices;
  /** Nothing is recorded of a later day. */
  readonly today: string;
  readonly budgets: readonly { readonly budgetId: string; readonly allocations: readonly string[] }[];
  readonly closedAccounts: readonly string[];
  /**
   * Payments of other imports of the same export, as they were imported: their identities and, beside them, the numbers
   * of their entries; and what was done since to those entries to which something was.
   */
  readonly held: {
    readonly identities: readonly string[];
    readonly entries: readonly number[];
    readonly since: ReadonlyMap<number, NonNullable<ImportedPayment['since']>>;
  };
  /** Rows that this import has recorded already, those corrected or withdrawn since among them. */
  readonly recordedRows: readonly number[];
  /** The import that it goes on with; absent for a new one. */
  readonly resumes?: { readonly batchId: string; readonly title: string };
}

/** Which import is planned. */
export interface Planned {
  readonly sourceId: string;
  readonly digest: string;
  /** For a new import; what was begun goes on by what was chosen then. */
  readonly choices: ImportChoices;
}

/** What the ledger says about one import; `undefined` where it knows no such export. */
export function planFacts(world: LedgerWorld, planned: Planned, today: string): PlanFacts | undefined {
  const source = spendSourceOf(world, planned.sourceId);
  const mapping = source?.descriptions.at(-1)?.value.mapping;
  if (source === undefined || mapping === undefined) return undefined;
  const open = source.imports.findLast(({ digest, ended }) => digest === planned.digest && ended === undefined);
  const batches = new Set(source.imports.map(({ batchId }) => batchId));
  if (open !== undefined) batches.delete(open.batchId);
  return {
    mapping,
    rules: standingRules(source.rules).map(({ when, belongs }) => ({ when, belongs })),
    choices: choicesOf(planned, open, source.imports),
    today,
    budgets: budgets(world).map(({ budgetId, allocations }) => ({
      budgetId,
      allocations: allocations.map(({ allocationId }) => allocationId),
    })),
    closedAccounts: accounts(world).flatMap(({ accountId, closed }) => (closed === undefined ? [] : [accountId])),
    ...paymentsOf(world, batches, open?.batchId),
    ...(open === undefined ? {} : { resumes: { batchId: open.batchId, title: open.title } }),
  };
}

/** A name that was withheld once is withheld whenever the same file is imported. */
function choicesOf(
  { choices, digest }: Planned,
  open: SpendImport | undefined,
  all: readonly SpendImport[],
): ImportChoices {
  if (open !== undefined) return open.choices;
  const before = all.filter((one) => one.digest === digest).flatMap((one) => one.choices.withheldRows);
  return { ...choices, withheldRows: [...new Set([...choices.withheldRows, ...before])] };
}

function paymentsOf(world: LedgerWorld, batches: ReadonlySet<string>, own: string | undefined) {
  const identities: string[] = [];
  const entries: number[] = [];
  const since = new Map<number, NonNullable<ImportedPayment['since']>>();
  const recordedRows: number[] = [];
  for (const payment of paymentsAsImported(world)) {
    const { imported, n } = payment;
    if (imported.batchId === own) recordedRows.push(imported.row);
    if (!batches.has(imported.batchId)) continue;
    identities.push(identityOf(payment));
    entries.push(n);
    if (payment.since !== undefined) since.set(n, payment.since);
  }
  return { held: { identities, entries, since }, recordedRows };
}
