import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import type { Command, SpendMapping } from '@minutebook/domain';
import { openMinutebook } from '@minutebook/server/minutebook';
import { SpendImportJobs } from '@minutebook/server/spend-import';

import { commandIdAt } from '../history/command-id.ts';
import { founding } from '../history/founding.ts';
import { answer } from '../running/helper.ts';
import type { Imported } from './import.ts';
import { costCentres, firstPaid, spendFile } from './spend-file.ts';

const by = { id: 'finance', role: 'financeOfficer' } as const;
const sourceId = 'ledger';
const wanted = { sourceId, choices: { withheldRows: [], takenAnyway: [] } };
const on = { effectiveOn: firstPaid };

const mapping: SpendMapping = {
  columns: [
    { column: 'paymentdate', role: 'day' },
    { column: 'suppliername', role: 'supplier' },
    { column: 'netamount', role: 'amount' },
    { column: 'transactionnumber', role: 'reference' },
    { column: 'costcentre', role: 'costCentre' },
    { column: 'account', role: 'account' },
    { column: 'purpose', role: 'description' },
  ],
  amounts: { decimal: 'point', currency: '£', minus: 'credit', brackets: 'credit', creditWords: [] },
  days: 'day first',
  payees: 'named',
};

const before: readonly Command[] = [
  ...founding,
  {
    type: 'ApproveBudget',
    budgetId: 'ict',
    title: 'ICT',
    departmentId: 'ict',
    nature: 'revenue',
    lines: [{ fundedBy: 'existingBudget', year: '2025-26', amount: 1_000_000_000 }],
    authority: 'Council',
    ...on,
  },
  { type: 'DescribeSpendSource', sourceId, title: 'Payments', mapping, ...on },
  ...costCentres.map((costCentre): Command => ({
    type: 'StateMatchingRule',
    sourceId,
    ruleId: costCentre.toLowerCase(),
    when: { costCentre },
    belongs: { kind: 'spent', budgetId: 'ict' },
    ...on,
  })),
];

/** One import from its bytes to its end, in a process of its own, and how much memory that took. */
await answer(async ({ rows, folder }: { rows: number; folder: string }): Promise<Imported> => {
  const minutebook = await openMinutebook(`sqlite:${join(folder, 'imported.db')}`);
  const recorder = minutebook.recorderAt(() => '2026-11-20T12:00:00.000Z');
  for (const [at, command] of before.entries()) {
    await recorder.record({ commandId: commandIdAt(1_760_000_000_000, at), command }, by);
  }
  const jobs = new SpendImportJobs(minutebook.book, recorder, (error) => process.stderr.write(String(error)));
  const bytes = Buffer.from(spendFile(rows));
  const fileId = randomUUID();
  for (let at = 0; at < bytes.length; at += 3_000_000) {
    jobs.take({ fileId, at, bytes: bytes.subarray(at, at + 3_000_000) }, by.id);
  }
  const memory = watchMemory();
  const surveying = await timed(() => jobs.survey(fileId, 'payments.csv', 0, by.id));
  const planning = await timed(() => jobs.plan({ fileId, ...wanted }, by.id));
  const turns = watchTurns();
  const recording = await timed(() => record(jobs, fileId));
  const longestTurn = turns();
  const again = await timed(() => jobs.plan({ fileId, ...wanted }, by.id));
  const found = { recorded: minutebook.book.length - before.length - 2, surveying, planning, recording, again };
  const made = { ...found, longestTurn, megabytes: bytes.length, ...memory() };
  await minutebook.close();
  return made;
});

async function record(jobs: SpendImportJobs, fileId: string): Promise<void> {
  const started = await jobs.start({ fileId, ...wanted, title: 'A year' }, by);
  if (started.kind === 'refused') throw new Error(started.sentence);
  for await (const { state, sentence } of jobs.watch(started.batchId, new AbortController().signal)) {
    if (state === 'failed' || state === 'stopped') throw new Error(sentence ?? state);
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The most that the process holds, above what it held before. */
function watchMemory(): () => { readonly before: number; readonly most: number } {
  const first = process.memoryUsage.rss();
  let most = first;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50);
  return () => {
    clearInterval(timer);
    return { before: first, most };
  };
}

/** How long anybody else would have waited for the thread of the server at most; milliseconds. */
function watchTurns(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
