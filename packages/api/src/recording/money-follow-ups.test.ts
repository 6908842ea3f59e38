import type { Actor, Command, DomainEntry } from '@minutebook/domain';
import type { EventStore } from '@minutebook/event-store';
import { parseLines } from '@minutebook/ledger';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { found, newCommandId, newStore, startOn, today } from '../testing.ts';
import type { TestServer } from '../testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;
let faults: unknown[];

const treasurer: Actor = { id: 'treasurer-1', role: 'financeOfficer' };
const clerk: Actor = { id: 'clerk-1', role: 'administrator' };
const effectiveOn = '2024-04-01';
const year = '2024-25';

function approve(budgetId: string): Command {
  const lines = [{ fundedBy: 'existingBudget' as const, year, amount: 100_00 }];
  const departmentId = 'housing';
  return { type: 'ApproveBudget', budgetId, title: budgetId, departmentId, nature: 'revenue', lines, effectiveOn };
}

const anything = [{ title: 'Head of Finance', by: { kind: 'role' as const, role: 'financeOfficer' as const } }];

const rules: Command = {
  type: 'AdoptVirementRules',
  programmeId: 'ict',
  rulesId: 'rules',
  title: 'Rules',
  ladders: { withinBudget: [], betweenBudgets: anything, capitalToRevenue: [], revenueToCapital: [] },
  effectiveOn: '2026-01-05',
};

const vire: Command = {
  type: 'VireFunds',
  budgetId: 'ict',
  virementId: 'first',
  to: { budgetId: 'licences' },
  years: [{ year, amount: 40_00 }],
  reason: 'Licences cost more',
  effectiveOn: '2026-03-02',
};

const accountId = `ict.${year}`;
const close: Command = { type: 'CloseYear', accountId, carried: [{ amount: 100_00 }], effectiveOn: '2026-03-02' };
const reopen: Command = { type: 'ReopenYear', accountId, reason: 'An invoice was missed', effectiveOn: '2026-03-03' };
const closeAgain: Command = { ...close, carried: [{ amount: 30_00 }], effectiveOn: '2026-03-04' };

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

function ended() {
  return server.book.world.state('budget', 'ict')?.closedYears.map((one) => one.value.carried);
}

beforeEach(async () => {
  faults = [];
  ({ store, remove } = await newStore());
  server = await startOn(store);
  await found(server, 'a');
  await record(rules, clerk);
  await record(approve('ict'));
  await record(approve('licences'));
});

afterEach(async () => {
  await server.stop();
  await remove();
});

describe('A virement between two budgets', () => {
  it('is complete on both sides, or pending; done at the next start, once', async () => {
    const n = server.book.length;
    await record(vire);
    expect(await typesAfter(n)).toEqual(['FundsVired']);
    expect(server.book.world.state('budget', 'licences')?.received).toEqual([]);
    for (let again = 0; again < 3; again += 1) {
      await nextStart();
      expect(await typesAfter(n)).toEqual(['FundsVired', 'VirementReceived']);
    }
    const [received] = server.book.world.state('budget', 'licences')?.received ?? [];
    expect(received).toMatchObject({ value: { virementId: 'first', fromBudgetId: 'ict' }, on: '2026-03-02' });
    expect(faults).toEqual([]);
  });

  it('keeps the year of the other budget from ending while it is on its way', async () => {
    await record(vire);
    const other: Command = { type: 'CloseYear', accountId: `licences.${year}`, carried: [], effectiveOn: today };
    await expect(record(other)).rejects.toThrow('BudgetIsBeingTold');
    await nextStart();
    await record(other);
  });
});

describe('The end of a year', () => {
  it('is told to the budget, and taken back again', async () => {
    server.followUps.start((fault) => faults.push(fault));
    await record(close);
    await server.followUps.settled();
    expect(ended()).toEqual([[{ amount: 100_00 }]]);
    await record(reopen);
    await server.followUps.settled();
    expect(ended()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('that was opened and closed anew before the budget was told is told once, as it stands', async () => {
    const n = server.book.length;
    for (const command of [close, reopen, closeAgain]) await record(command);
    for (let again = 0; again < 2; again += 1) {
      await nextStart();
      expect(await typesAfter(n)).toEqual(['YearClosed', 'YearReopened', 'YearClosed', 'YearBroughtForward']);
    }
    expect(ended()).toEqual([[{ amount: 30_00 }]]);
    expect(faults).toEqual([]);
  });

  it('waits, after it was opened again, until the budget was told of that', async () => {
    server.followUps.start((fault) => faults.push(fault));
    await record(close);
    await server.followUps.settled();
    await server.followUps.stop();
    await record(reopen);
    await expect(record(closeAgain)).rejects.toThrow('BudgetIsBeingTold');
    await nextStart();
    await record(closeAgain);
    await server.followUps.settled();
    expect(ended()).toEqual([[{ amount: 30_00 }]]);
    expect(faults).toEqual([]);
  });
});
