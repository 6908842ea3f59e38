import type { Actor, Command, DomainEntry } from '@minutebook/domain';
import type { EventStore } from '@minutebook/event-store';
import { parseLines } from '@minutebook/ledger';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { found, manager, newCommandId, newStore, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;
let faults: unknown[];

const treasurer: Actor = { id: 'treasurer-1', role: 'financeOfficer' };
const year = '2024-25';
const savingsId = 'housing.2025-26';
const lines = [{ fundedBy: 'existingBudget' as const, year, amount: 41_00 }];

const approve: Command = {
  type: 'ApproveBudget',
  budgetId: 'ict',
  title: 'ICT',
  departmentId: 'housing',
  nature: 'revenue',
  lines: [{ fundedBy: 'existingBudget', year, amount: 100_00 }],
  effectiveOn: '2024-04-01',
};

const identify: Command = {
  type: 'IdentifyBenefit',
  benefitId: 'calls',
  title: 'Fewer calls',
  kind: 'benefit',
  class: 'cashable',
  recurrence: 'recurring',
  departmentIds: ['housing'],
  aimIds: [],
  effectiveOn: '2026-01-05',
};

const define: Command = {
  type: 'DefineMeasure',
  benefitId: 'calls',
  measureId: 'calls-answered',
  unit: { kind: 'money' },
  direction: 'up',
  howMeasured: 'From the ledger',
  periodicity: 'month',
  effectiveOn: '2026-01-05',
};

const measured = ['2026-01', '2026-02'].map((month): Command => ({
  type: 'RecordMeasurement',
  benefitId: 'calls',
  definition: 1,
  period: { kind: 'month', month },
  value: 59_52,
  basis: 'measured',
  takenFrom: 'The ledger',
  effectiveOn: '2026-02-28',
}));

const claim: Command = {
  type: 'ClaimSaving',
  savingsId,
  claimId: 'c1',
  benefitId: 'calls',
  measureId: 'calls-answered',
  months: { from: '2026-01', to: '2026-02' },
  line: { budgetId: 'ict' },
  amount: 58_00,
  figure: { label: 'Fewer calls: measured in 2025-26', value: 119_04, n: 1 },
  effectiveOn: '2026-03-02',
};

const about = { savingsId, claimId: 'c1', effectiveOn: '2026-03-03' } as const;
const verify: Command = { type: 'VerifySaving', ...about, amount: 41_00, evidence: 'Payroll' };
const reduce: Command = { type: 'ReduceBudgetBySaving', ...about, reductionId: 'r1', lines };
const giveBack: Command = { type: 'ReturnSaving', ...about, reductionId: 'r1', reason: 'Posts came back' };

async function record(command: Command, by: Actor = treasurer) {
  const recording = await server.recorder.record({ commandId: newCommandId(), command }, by);
  if (recording.kind !== 'recorded') throw new Error(JSON.stringify(recording));
}

/** As after a crash: a new server on the same store, which does what was left. */
async function nextStart(): Promise<void> {
  await server.stop();
  server = await startOn(store);
  server.followUps.start((fault) => faults.push(fault));
  await server.followUps.settled();
}

async function typesAfter(n: number): Promise<readonly string[]> {
  return parseLines<DomainEntry>(((await server.book.linesAfter(n)) as string[]).join('\n')).map((one) => one.type);
}

function budget() {
  return server.book.world.state('budget', 'ict');
}

beforeEach(async () => {
  faults = [];
  ({ store, remove } = await newStore());
  server = await startOn(store);
  await found(server, 'a');
  await record(approve);
  await record(identify, manager);
  await record(define, manager);
  for (const one of [...measured, claim]) await record(one, manager);
  await record(verify);
});

afterEach(async () => {
  await server.stop();
  await remove();
});

describe('A saving that is taken from a budget', () => {
  it('is complete in both streams, or pending; done at the next start, once', async () => {
    const n = server.book.length;
    await record(reduce);
    expect(await typesAfter(n)).toEqual(['BudgetReducedBySaving']);
    expect(budget()?.taken).toEqual([]);
    for (let again = 0; again < 3; again += 1) {
      await nextStart();
      expect(await typesAfter(n)).toEqual(['BudgetReducedBySaving', 'SavingTaken']);
    }
    expect(budget()?.taken).toMatchObject([{ value: { savingsId, reductionId: 'r1', lines }, on: '2026-03-03' }]);
    expect(faults).toEqual([]);
  });

  it('keeps the year of the budget from ending, and more from being taken, while it is on its way', async () => {
    await record(reduce);
    const close: Command = { type: 'CloseYear', accountId: `ict.${year}`, carried: [], effectiveOn: '2026-03-04' };
    await expect(record(close)).rejects.toThrow('BudgetIsBeingTold');
    await nextStart();
    await record(close);
  });

  it('and returned before the budget was told is told both, in order, once', async () => {
    const n = server.book.length;
    await record(reduce);
    await record(giveBack);
    for (let again = 0; again < 2; again += 1) {
      await nextStart();
      const all = ['BudgetReducedBySaving', 'SavingReturned', 'SavingTaken', 'SavingGivenBack'];
      expect(await typesAfter(n)).toEqual(all);
    }
    expect(budget()?.taken[0]?.value.givenBack?.on).toBe('2026-03-03');
    expect(faults).toEqual([]);
  });
});
