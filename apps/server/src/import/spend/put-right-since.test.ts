import { accountIn, spentIn } from '@minutebook/domain';
import type { Command, Payment } from '@minutebook/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { commandIdNow } from '../command-id-now.ts';
import {
  allToIct,
  by,
  describedAs,
  noChoices,
  planned,
  proposedMapping,
  recorded,
  spendScene,
  surveyed,
} from './testing/spend-scene.ts';
import type { SpendScene } from './testing/spend-scene.ts';

const header = 'Payment Date,Supplier Name,Amount,Transaction Number,Cost Centre,Purpose';
const file = new TextEncoder().encode(
  [
    header,
    '13/04/2026,Acme Ltd,100.00,1001,C1,Licences',
    '13/04/2026,Acme Ltd,100.00,1001,C1,Licences',
    '14/04/2026,Beta Plc,50.00,1002,C2,Support',
    '',
  ].join('\r\n'),
);
const accountId = 'ict.2026-27';

let scene: SpendScene;
beforeAll(async () => {
  scene = await spendScene();
});
afterAll(async () => {
  expect(scene.faults).toEqual([]);
  await scene.close();
});

/** Imports the file as an export of its own; what it recorded. */
async function imported(sourceId: string): Promise<readonly Payment[]> {
  const survey = await surveyed(scene.jobs, file);
  await scene.record(describedAs(sourceId, proposedMapping(survey)));
  const { batchId } = await recorded(scene.jobs, survey.fileId, sourceId);
  return scene.payments().filter((one) => one.imported?.batchId === batchId);
}

async function planAgain(sourceId: string, choices = allToIct) {
  return planned(scene.jobs, (await surveyed(scene.jobs, file)).fileId, sourceId, choices);
}

function entryOf({ n }: Payment) {
  return scene.book.world.history(`spend-${accountId}`).find((one) => one.n === n)!;
}

async function amend(command: Command): Promise<void> {
  const recording = await scene.recorder.record({ commandId: commandIdNow(), command }, by);
  if (recording.kind !== 'recorded') throw new Error(JSON.stringify(recording));
}

/** Corrects a payment as the form does, but for what is given. */
async function correct(payment: Payment, given: Partial<Payment>): Promise<void> {
  const { n: _n, on, ...data } = payment;
  const instead = { type: 'RecordSpend', accountId, effectiveOn: on, ...data, ...given } as const;
  await amend({
    type: 'CorrectEntry',
    entry: entryOf(payment).id,
    effectiveOn: on,
    instead,
    reason: 'As the invoice has it',
  });
}

async function withdraw(payment: Payment): Promise<void> {
  const { id, stream, type } = entryOf(payment);
  const withdrawal = { type: 'WithdrawEntry', entry: id, stream, statement: type, effectiveOn: payment.on } as const;
  await amend({ ...withdrawal, reason: 'Not ours' });
}

describe('A payment that was corrected after it was imported', () => {
  it('is what its row is held by when the same file is imported again', async () => {
    const [first, , third] = await imported('corrected');
    await correct(first!, { amount: 7500, payee: { kind: 'named', name: 'Acme Holdings Ltd' } });
    await correct(third!, { imported: undefined, reference: '2002' });
    const plan = await planAgain('corrected');
    expect(plan).toMatchObject({ toRecord: { rows: 0 }, alreadyHeld: { rows: 3, amount: 25_000 } });
    expect(plan.alreadyHeld.first).toMatchObject([
      { row: 2, n: first!.n, amount: 10_000, since: 'corrected' },
      { row: 3 },
      { row: 4, n: third!.n, since: 'corrected' },
    ]);
    expect(plan.alreadyHeld.first[1]).not.toHaveProperty('since');
    expect(spentIn(accountIn(scene.book.world, accountId)!)).toBe(7500 + 10_000 + 5000);
  });

  it('is told apart from a row that reads as it does now', async () => {
    const [first] = await imported('alike');
    await correct(first!, { reference: '9999' });
    const alike = new TextEncoder().encode([header, '13/04/2026,Acme Ltd,100.00,9999,C1,Licences', ''].join('\r\n'));
    const plan = await planned(scene.jobs, (await surveyed(scene.jobs, alike)).fileId, 'alike');
    expect(plan).toMatchObject({ toRecord: { rows: 1 }, alreadyHeld: { rows: 0 } });
  });
});

describe('A payment that was withdrawn by itself after it was imported', () => {
  it('is not recorded again by the same file, unless a person says why', async () => {
    const [, second] = await imported('withdrawn');
    await withdraw(second!);
    const plan = await planAgain('withdrawn');
    expect(plan).toMatchObject({ toRecord: { rows: 0 }, alreadyHeld: { rows: 3 } });
    expect(plan.alreadyHeld.first[1]).toMatchObject({ row: 3, n: second!.n, since: 'withdrawn' });
    const choices = { ...allToIct, takenAnyway: [{ row: 3, reason: 'It is ours after all' }] };
    expect(await planAgain('withdrawn', choices)).toMatchObject({ toRecord: { rows: 1 }, alreadyHeld: { rows: 2 } });
  });

  it('is known where it was the only one of its year', async () => {
    const alone = new TextEncoder().encode([header, '13/05/2025,Acme Ltd,100.00,1,C1,Licences', ''].join('\r\n'));
    const survey = await surveyed(scene.jobs, alone);
    await scene.record(describedAs('alone', proposedMapping(survey)));
    await recorded(scene.jobs, survey.fileId, 'alone');
    const stream = 'spend-ict.2025-26';
    const [entry] = scene.book.world.history(stream);
    const of = { stream, entry: entry!.id, statement: entry!.type, effectiveOn: '2025-05-13' };
    await amend({ type: 'WithdrawEntry', ...of, reason: 'Not ours' });
    expect(accountIn(scene.book.world, 'ict.2025-26')).toBeUndefined();
    expect(await planned(scene.jobs, survey.fileId, 'alone')).toMatchObject({ toRecord: { rows: 0 } });
  });

  it('stays so when the import in which it was goes on', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `13/06/2026,Supplier ${at},1.00,${at},C1,x`);
    const long = new TextEncoder().encode([header, ...lines, ''].join('\r\n'));
    const survey = await surveyed(scene.jobs, long);
    await scene.record(describedAs('halted', proposedMapping(survey)));
    const halted = await recorded(scene.jobs, survey.fileId, 'halted', { stopWhen: ({ done }) => done > 0 });
    expect(halted.state).toBe('stopped');
    const ofBatch = () => scene.payments().filter((one) => one.imported?.batchId === halted.batchId);
    const [first, second] = ofBatch();
    await withdraw(first!);
    await correct(second!, { amount: 200 });
    const plan = await planned(scene.jobs, survey.fileId, 'halted', noChoices);
    expect(plan.recordedBefore).toEqual({ rows: halted.done, amount: halted.done * 100 });
    const last = await recorded(scene.jobs, survey.fileId, 'halted', { choices: noChoices });
    expect(last).toMatchObject({ state: 'done', done: 3000 });
    expect(ofBatch()).toHaveLength(2999);
    expect(ofBatch().reduce((sum, { amount }) => sum + amount, 0)).toBe(2998 * 100 + 200);
  });

  it('goes with its import when that is taken back, and is imported anew with it', async () => {
    const [first] = await imported('whole');
    await withdraw(first!);
    const { batchId } = first!.imported!;
    await scene.record({
      type: 'WithdrawSpendBatch',
      accountId,
      batchId,
      reason: 'The wrong file',
      effectiveOn: '2026-11-20',
    });
    const plan = await planAgain('whole');
    expect(plan).toMatchObject({ toRecord: { rows: 3 }, alreadyHeld: { rows: 0 } });
  });
});
