import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { allToIct, describedAs, planned, proposedMapping, spendScene, surveyed } from './testing/spend-scene.ts';
import type { SpendScene } from './testing/spend-scene.ts';

const file = [
  'Payment Date,Supplier Name,Amount,Transaction Number,Cost Centre,Purpose',
  '13/04/2026,Acme Ltd,100.00,1001,C1,Licences',
  '13/04/2026,Acme Ltd,100.00,1001,C1,Licences',
  '14/04/2026,Beta Plc,-25.50,1002,C2,Refund',
  '',
].join('\r\n');

let scene: SpendScene;
beforeAll(async () => {
  scene = await spendScene();
});
afterAll(() => scene.close());

async function sent(): Promise<string> {
  const survey = await surveyed(scene.jobs, new TextEncoder().encode(file));
  await scene.record(describedAs('shown', proposedMapping(survey)));
  return survey.fileId;
}

describe('What would be recorded', () => {
  it('is shown row by row, by the numbers in the file, before anything is', async () => {
    const fileId = await sent();
    const plan = await planned(scene.jobs, fileId, 'shown', { ...allToIct, withheldRows: [4] });
    const acme = { day: '2026-04-13', amount: 10_000, payee: { kind: 'named', name: 'Acme Ltd' } };
    expect(plan).toMatchObject({
      toRecord: {
        first: [
          { row: 2, ...acme, budgetId: 'ict', year: '2026-27' },
          { row: 3, ...acme },
          { row: 4, day: '2026-04-14', amount: -2550, payee: { kind: 'withheld' } },
        ],
      },
    });
  });
});
