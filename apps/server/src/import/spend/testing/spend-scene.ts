import { randomUUID } from 'node:crypto';

import type { SpendPlan, SpendProgress, SpendSurvey } from '@minutebook/api';
import { accounts, standing } from '@minutebook/domain';
import type { Command, ImportChoices, Payment, SpendMapping } from '@minutebook/domain';

import { temporaryFolder } from '../../../testing/server-process.ts';
import { openMinutebook } from '../../../minutebook.ts';
import { commandIdNow } from '../../command-id-now.ts';
import { SpendImportJobs } from '../spend-import-jobs.ts';

export const by = { id: 'finance', role: 'financeOfficer' } as const;
export const noChoices: ImportChoices = { withheldRows: [], takenAnyway: [] };
/** Every row goes to the one budget. */
export const allToIct: ImportChoices = { ...noChoices, unmatchedTo: 'ict' };

/** A server's parts on a store of their own, with one budget, `ict`, that has one allocation, `licences`. */
export async function spendScene() {
  const folder = temporaryFolder();
  const minutebook = await openMinutebook(folder.storeUrl);
  const { book } = minutebook;
  const recorder = minutebook.recorderAt(() => '2026-11-20T12:00:00.000Z');
  const faults: unknown[] = [];
  const newJobs = () => new SpendImportJobs(book, recorder, (error) => faults.push(error));
  const record = async (command: Command): Promise<void> => {
    const role =
      command.type === 'EstablishProgramme' || command.type === 'RegisterDepartment' ? 'programmeManager' : by.role;
    const recording = await recorder.record({ commandId: commandIdNow(), command }, { ...by, role });
    if (recording.kind !== 'recorded') throw new Error(JSON.stringify(recording));
  };
  for (const command of begun) await record(command);
  return {
    jobs: newJobs(),
    newJobs,
    record,
    recorder,
    faults,
    book,
    payments: (): readonly Payment[] => accounts(book.world).flatMap((account) => [...standing(account)]),
    close: async () => {
      await minutebook.close();
      folder.remove();
    },
  };
}

export type SpendScene = Awaited<ReturnType<typeof spendScene>>;

const on = { effectiveOn: '2026-01-05' };
const begun: readonly Command[] = [
  {
    type: 'EstablishProgramme',
    programmeId: 'transformation',
    title: 'ICT transformation',
    council: 'A council',
    purpose: 'To spend less',
    demonstration: false,
    ...on,
  },
  {
    type: 'RegisterDepartment',
    programmeId: 'transformation',
    departmentId: 'finance',
    title: 'Finance',
    tier: 'backOffice',
    ...on,
  },
  {
    type: 'ApproveBudget',
    budgetId: 'ict',
    title: 'ICT',
    departmentId: 'finance',
    nature: 'revenue',
    lines: [{ fundedBy: 'existingBudget', year: '2026-27', amount: 100_000_000 }],
    authority: 'Council',
    ...on,
  },
  {
    type: 'AllocateFunds',
    budgetId: 'ict',
    allocationId: 'licences',
    title: 'Licences',
    about: { kind: 'purpose' },
    years: [{ year: '2026-27', amount: 50_000_000 }],
    ...on,
  },
];

/** Sends a file and has it surveyed; fails where it is refused. */
export async function surveyed(jobs: SpendImportJobs, bytes: Uint8Array, name = 'payments.csv'): Promise<SpendSurvey> {
  const answer = await surveyOf(jobs, bytes, name);
  if (answer.kind === 'refused') throw new Error(answer.sentence);
  return answer;
}

/** Sends a file in pieces and has it surveyed. */
export function surveyOf(jobs: SpendImportJobs, bytes: Uint8Array, name = 'payments.csv') {
  const fileId = randomUUID();
  const piece = 3_000_000;
  for (let at = 0; at < bytes.length || at === 0; at += piece) {
    const refused = jobs.take({ fileId, at, bytes: bytes.subarray(at, at + piece) }, by.id);
    if (refused !== undefined) return Promise.resolve(refused);
  }
  return jobs.survey(fileId, name, 0, by.id);
}

/** The mapping that a person would confirm by agreeing with every proposal. */
export function proposedMapping({ columns }: SpendSurvey): SpendMapping {
  const chosen = columns.flatMap(({ column, role }) => (role === undefined ? [] : [{ column, role }]));
  const day = columns.find(({ role }) => role === 'day')?.days;
  const amount = columns.find(({ role }) => role === 'amount')?.amounts;
  return {
    columns: chosen,
    amounts: {
      decimal: amount?.kind === 'decided' ? amount.decimal : 'unproven',
      currency: amount?.kind === 'decided' ? amount.currency : '£',
      minus: 'credit',
      brackets: 'credit',
      creditWords: [],
    },
    days: day?.kind === 'decided' ? day.order : 'unproven',
    payees: 'named',
  };
}

/** States how the export is read. */
export function describedAs(sourceId: string, mapping: SpendMapping): Command {
  return { type: 'DescribeSpendSource', sourceId, effectiveOn: '2026-11-20', title: sourceId, mapping };
}

/** The plan; fails where it is refused. */
export async function planned(
  jobs: SpendImportJobs,
  fileId: string,
  sourceId: string,
  choices = allToIct,
): Promise<SpendPlan> {
  const plan = await jobs.plan({ fileId, sourceId, choices }, by.id);
  if (plan.kind === 'refused') throw new Error(plan.sentence);
  return plan;
}

/** Records the file to its end, or until `stopWhen` says so; gives what was told last. */
export async function recorded(
  jobs: SpendImportJobs,
  fileId: string,
  sourceId: string,
  {
    choices = allToIct,
    stopWhen = () => false,
  }: { choices?: ImportChoices; stopWhen?: (so: SpendProgress) => boolean } = {},
): Promise<SpendProgress & { readonly batchId: string }> {
  const started = await jobs.start({ fileId, sourceId, title: 'An import', choices }, by);
  if (started.kind === 'refused') throw new Error(started.sentence);
  const { batchId } = started;
  for await (const progress of jobs.watch(batchId, new AbortController().signal)) {
    if (progress.state !== 'running') return { ...progress, batchId };
    if (stopWhen(progress)) jobs.stop(batchId);
  }
  throw new Error('The import is not known.');
}
