import { accountIn, spendSourceOf } from '@minutebook/domain';
import type { Command, Payment } from '@minutebook/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

function csv(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode([header, ...lines, ''].join('\r\n'));
}

const twins = [
  '13/04/2026,Acme Ltd,100.00,1001,C1,Licences',
  '13/04/2026,Acme Ltd,100.00,1001,C1,Licences',
  '14/04/2026,Beta Plc,-25.50,1002,C2,Refund',
];

let scene: SpendScene;
beforeAll(async () => {
  scene = await spendScene();
});
afterAll(async () => {
  expect(scene.faults).toEqual([]);
  await scene.close();
});

/** Sends the file and says that its columns are what is proposed. */
async function ready(sourceId: string, bytes: Uint8Array) {
  const survey = await surveyed(scene.jobs, bytes);
  if (spendSourceOf(scene.book.world, sourceId) === undefined) {
    await scene.record(describedAs(sourceId, proposedMapping(survey)));
  }
  return survey.fileId;
}

function bare(payments: readonly Payment[]) {
  return payments.map(({ n: _n, imported, ...one }) => ({ ...one, row: imported?.row }));
}

function ofBatch(batchId: string): readonly Payment[] {
  return scene.payments().filter(({ imported }) => imported?.batchId === batchId);
}

describe('The same row twice in a file', () => {
  it('is two payments, and the file again is none', async () => {
    const fileId = await ready('twins', csv(...twins));
    expect(await planned(scene.jobs, fileId, 'twins')).toMatchObject({
      file: { rows: 3, amount: 17_450 },
      toRecord: { rows: 3, amount: 17_450, credits: { rows: 1, amount: -2550 } },
    });
    const { batchId, ...told } = await recorded(scene.jobs, fileId, 'twins');
    expect(told).toMatchObject({ state: 'done', done: 3, of: 3 });
    expect(bare(ofBatch(batchId))).toMatchObject([
      { amount: 10_000, row: 2, on: '2026-04-13', reference: '1001', payee: { kind: 'named', name: 'Acme Ltd' } },
      { amount: 10_000, row: 3 },
      { amount: -2550, row: 4 },
    ]);
    const again = await planned(scene.jobs, await ready('twins', csv(...twins)), 'twins');
    expect(again).toMatchObject({ toRecord: { rows: 0 }, alreadyHeld: { rows: 3, amount: 17_450 } });
    expect(again.alreadyHeld.first[0]).toMatchObject({ row: 2, n: ofBatch(batchId)[0]?.n });
    await expect(recorded(scene.jobs, fileId, 'twins')).rejects.toThrow('nothing to record');
  });

  it('three times in a later file is one more', async () => {
    const fileId = await ready('twins', csv(twins[0]!, ...twins));
    const plan = await planned(scene.jobs, fileId, 'twins');
    expect(plan).toMatchObject({ toRecord: { rows: 1, amount: 10_000 }, alreadyHeld: { rows: 3 } });
  });

  it('of another export is another payment', async () => {
    const plan = await planned(scene.jobs, await ready('other', csv(...twins)), 'other');
    expect(plan).toMatchObject({ toRecord: { rows: 3 }, alreadyHeld: { rows: 0 } });
  });

  it('is taken anyway where a person says why', async () => {
    const fileId = await ready('twins', csv(...twins));
    const choices = { ...allToIct, takenAnyway: [{ row: 3, reason: 'Paid once more' }] };
    expect(await planned(scene.jobs, fileId, 'twins', choices)).toMatchObject({
      toRecord: { rows: 1, amount: 10_000 },
      alreadyHeld: { rows: 2 },
    });
    const { batchId } = await recorded(scene.jobs, fileId, 'twins', { choices });
    expect(ofBatch(batchId)).toHaveLength(1);
    const { imports } = spendSourceOf(scene.book.world, 'twins')!;
    expect(imports.at(-1)?.choices.takenAnyway).toEqual([{ row: 3, reason: 'Paid once more' }]);
  });
});

describe('An import', () => {
  it('is taken back and imported anew', async () => {
    const lines = csv('13/05/2026,Gamma Ltd,5.00,1,C1,x');
    const fileId = await ready('anew', lines);
    const { batchId } = await recorded(scene.jobs, fileId, 'anew');
    await scene.record({
      type: 'WithdrawSpendBatch',
      accountId: 'ict.2026-27',
      batchId,
      reason: 'The wrong file',
      effectiveOn: '2026-11-20',
    });
    expect(ofBatch(batchId)).toHaveLength(0);
    const again = await recorded(scene.jobs, fileId, 'anew');
    expect(again.state).toBe('done');
    expect(ofBatch(again.batchId)).toHaveLength(1);
  });

  it('puts rows where rules say, and lists the others with their reasons', async () => {
    const fileId = await ready(
      'ruled',
      csv(
        '13/04/2026,Acme Ltd,100.00,1,C1,x',
        '14/04/2026,Beta Plc,50.00,2,C2,x',
        '14/04/2026,Delta Plc,70.00,3,C3,x',
        '14/04/2026,,1.00,4,C1,x',
        '31/02/2026,Acme Ltd,2.00,5,C1,x',
        '14/04/2026,Acme Ltd,0.00,6,C1,x',
        '14/04/2026,Acme Ltd,N/A,7,C1,x',
        '14/04/2030,Acme Ltd,3.00,8,C1,x',
        ',Total,226.00,,,',
      ),
    );
    const rule = (ruleId: string, costCentre: string, belongs: object) =>
      ({
        type: 'StateMatchingRule',
        sourceId: 'ruled',
        ruleId,
        when: { costCentre },
        belongs,
        effectiveOn: '2026-11-20',
      }) as Command;
    await scene.record(rule('r1', 'c1', { kind: 'spent', budgetId: 'ict', allocationId: 'licences' }));
    await scene.record(rule('r2', 'C2', { kind: 'notOurs' }));
    const plan = await planned(scene.jobs, fileId, 'ruled', noChoices);
    expect(plan.byAllocation).toEqual([
      {
        budgetId: 'ict',
        year: '2026-27',
        allocationId: 'licences',
        rows: 1,
        amount: 10_000,
        credits: { rows: 0, amount: 0 },
        first: [2],
      },
    ]);
    expect(plan.notTaken.first.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'notOurs'],
      [4, 'noRule'],
      [5, 'noPayee'],
      [6, 'noDay'],
      [7, 'zero'],
      [8, 'noAmount'],
      [9, 'future'],
      [10, 'total'],
    ]);
    expect(plan.unmatched).toContainEqual({
      field: 'supplier',
      text: 'Delta Plc',
      rows: 1,
      amount: 7000,
      person: false,
    });
    expect(plan.printed).toEqual({ row: 10, amount: 22_600 });
    expect(plan.file).toEqual({ rows: 9, amount: 22_600 });
    const { toRecord, alreadyHeld, notTaken } = plan;
    expect(toRecord.amount + alreadyHeld.amount + notTaken.amount).toBe(plan.file.amount);
    const list = await scene.jobs.list({ fileId, sourceId: 'ruled', choices: noChoices }, by.id);
    expect(list.kind === 'listed' && list.notTaken.length).toBe(8);
  });

  it('keeps names of individuals back where it is told to, and finds them again', async () => {
    const lines = csv('13/04/2026,Mrs Jane Example,10.00,1,C1,x', '13/04/2026,Acme Ltd,20.00,2,C1,x');
    const survey = await surveyed(scene.jobs, lines);
    await scene.record(describedAs('persons', proposedMapping(survey)));
    const plan = await planned(scene.jobs, survey.fileId, 'persons');
    expect(plan.toRecord.persons).toEqual({ count: 1, rows: [2] });
    const choices = { ...allToIct, withheldRows: [2] };
    const { batchId } = await recorded(scene.jobs, survey.fileId, 'persons', { choices });
    expect(ofBatch(batchId).map(({ payee }) => payee.kind)).toEqual(['withheld', 'named']);
    expect(await planned(scene.jobs, survey.fileId, 'persons')).toMatchObject({ toRecord: { rows: 0 } });
  });

  it('records nothing in a closed year', async () => {
    await scene.record({
      type: 'CloseYear',
      accountId: 'ict.2024-25',
      carried: [],
      effectiveOn: '2026-05-01',
      borneBy: 'Nobody',
    });
    expect(accountIn(scene.book.world, 'ict.2024-25')?.closed).toBeDefined();
    const plan = await planned(scene.jobs, await ready('closed', csv('13/05/2024,Acme Ltd,5.00,1,C1,x')), 'closed');
    expect(plan.notTaken.first).toMatchObject([{ row: 2, reason: 'closedYear' }]);
  });

  it('refuses a file whose days prove another order than the mapping says', async () => {
    await ready('order', csv('13/04/2026,Acme Ltd,5.00,1,C1,x'));
    const fileId = await ready('order', csv('04/13/2026,Acme Ltd,5.00,1,C1,x'));
    const plan = await scene.jobs.plan({ fileId, sourceId: 'order', choices: allToIct }, by.id);
    expect(plan).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('04/13/2026') });
  });

  it('is seen by nobody else', async () => {
    const fileId = await ready('order', csv('13/04/2026,Acme Ltd,5.00,1,C1,x'));
    const plan = await scene.jobs.plan({ fileId, sourceId: 'order', choices: allToIct }, 'somebody-else');
    expect(plan.kind).toBe('refused');
  });
});

describe('Stopped and gone on with', () => {
  const lines = Array.from({ length: 6000 }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `${day}/04/2026,Supplier ${at % 50},${(at % 900) + 1}.00,${at % 4000},C1,x`;
  });

  it('equals one run', async () => {
    const whole = await recorded(scene.jobs, await ready('whole', csv(...lines)), 'whole');
    const fileId = await ready('parts', csv(...lines));
    const first = await recorded(scene.jobs, fileId, 'parts', { stopWhen: ({ done }) => done > 1000 });
    expect(first).toMatchObject({ state: 'stopped' });
    expect(first.done).toBeLessThan(6000);
    expect(ofBatch(first.batchId)).toHaveLength(first.done);
    const second = await recorded(scene.jobs, fileId, 'parts', { stopWhen: ({ done }) => done > 3000 });
    expect(second).toMatchObject({ state: 'stopped', batchId: first.batchId });
    // A server that was started anew holds no file: it is sent again, and goes on with the same import.
    const jobs = scene.newJobs();
    const survey = await surveyed(jobs, csv(...lines));
    const last = await recorded(jobs, survey.fileId, 'parts', { choices: noChoices });
    expect(last).toMatchObject({ state: 'done', done: 6000, batchId: first.batchId });
    const sorted = (id: string) => bare(ofBatch(id)).toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
    expect(sorted(last.batchId)).toEqual(sorted(whole.batchId));
    const endOf = (sourceId: string) => {
      const { batchId: _batchId, ...end } = spendSourceOf(scene.book.world, sourceId)!.imports.at(-1)!.ended!.value;
      return end;
    };
    expect(endOf('parts')).toEqual(endOf('whole'));
    expect(endOf('whole')).toMatchObject({ recorded: 6000, alreadyHeld: 0 });
  });
});
