import type { Command } from '@minutebook/domain';
import { StoreUnavailable } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { found, manager, newCommandId, newStore, proposal, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';
import { ClockWatch } from './clock-watch.ts';
import { Recorder } from './recorder.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
});

afterEach(async () => {
  await server.stop();
  await remove();
});

function sponsor(projectId: string, name: string): Command {
  return { type: 'NameProjectSponsor', effectiveOn: '2026-03-01', projectId, sponsor: name };
}

function withheld(projectId: string): Command {
  return { type: 'WithholdRating', effectiveOn: '2026-03-01', projectId, because: 'earlyPlanning' };
}

function rename(projectId: string, title: string): Command {
  return { type: 'RedescribeProject', effectiveOn: '2026-03-01', projectId, title };
}

describe('Recorder', () => {
  it('records what was decided and answers with its numbers in the ledger', async () => {
    await found(server);
    const recording = await server.recorder.record({ commandId: newCommandId(), command: proposal('a') }, manager);
    expect(recording).toEqual({ kind: 'recorded', entries: [3] });
    expect(server.book.world.state('project', 'a')?.title.value).toBe('Project a');
  });

  it('refuses what rests on a revision that there is not', async () => {
    await found(server, 'a');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    for (const basedOn of [1, 2 ** 53 - 1]) {
      const request = { commandId: newCommandId(), command: rename('a', 'Another'), basedOn };
      expect(await server.recorder.record(request, manager)).toMatchObject({ refusal: 'RevisionIsNotThere' });
    }
    const first = { commandId: newCommandId(), command: proposal('b'), basedOn: 0 };
    expect(await server.recorder.record(first, manager)).toMatchObject({ refusal: 'RevisionIsNotThere' });
  });

  it('takes what rests on a revision that only another server has read so far', async () => {
    await found(server, 'a');
    const beside = await startOn(store);
    const add = beside.book.add.bind(beside.book);
    const held: Parameters<typeof add>[0][] = [];
    beside.book.add = (entries) => void held.push(entries);
    await server.recorder.record({ commandId: newCommandId(), command: rename('a', 'One'), basedOn: 0 }, manager);
    await expect.poll(() => held.flat().length).toBe(1);
    const next = { commandId: newCommandId(), command: rename('a', 'Two'), basedOn: 1 };
    const answer = beside.recorder.record(next, manager);
    beside.book.add = add;
    for (const entries of held) add(entries);
    expect(await answer).toMatchObject({ kind: 'recorded' });
    await beside.stop();
  });

  it('records nothing that was refused', async () => {
    await found(server, 'a');
    const recording = await server.recorder.record({ commandId: newCommandId(), command: proposal('a') }, manager);
    expect(recording).toMatchObject({ kind: 'refused', refusal: 'ProjectIsAlreadyProposed' });
    expect(server.book.length).toBe(3);
  });

  it('records nothing by a clock that cannot be believed, but what follows from an entry', async () => {
    await found(server, 'a');
    const sources = { wall: () => Date.parse('2026-01-01'), steady: () => 0, uptime: () => 0 };
    const watch = new ClockWatch({ latest: () => server.book.recordedAt, acceptsAhead: () => false, sources });
    const recorder = new Recorder({ store, book: server.book, watch, clock: () => '2026-03-10T12:00:00.000Z' });
    const refusal = { kind: 'refused', refusal: 'LedgerIsAheadOfTheClock' };
    expect(await recorder.record({ commandId: newCommandId(), command: proposal('b') }, manager)).toMatchObject(
      refusal,
    );
    expect(recorder.hindrance()).toContain('has not come yet');
    const cause = { id: crypto.randomUUID(), recordedAt: '2026-03-10T12:00:00.000Z' };
    const told = await recorder.record({ commandId: newCommandId(), command: proposal('c') }, manager, cause);
    expect(told.kind).toBe('recorded');
  });

  it('decides again as often as somebody else is first with what does not touch it', async () => {
    await found(server, 'a');
    let rivals = 0;
    const raced = new Proxy(store, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property, target);
        if (property !== 'append') return typeof value === 'function' ? value.bind(target) : value;
        return async (...batch: Parameters<EventStore['append']>) => {
          rivals += 1;
          const command = sponsor('a', `Sponsor ${rivals}`);
          if (rivals <= 6) await server.recorder.record({ commandId: newCommandId(), command }, manager);
          return store.append(...batch);
        };
      },
    });
    const recorder = new Recorder({ store: raced, book: server.book, clock: () => '2026-03-10T12:00:00.000Z' });
    const recording = await recorder.record({ commandId: newCommandId(), command: rename('a', 'Another') }, manager);
    expect(recording).toEqual({ kind: 'recorded', entries: [10] });
  });

  it('refuses what has not happened yet', async () => {
    await found(server, 'a');
    const command = { ...sponsor('a', 'Head of Housing'), effectiveOn: '2026-03-11' };
    expect(await server.recorder.record({ commandId: newCommandId(), command }, manager)).toMatchObject({
      kind: 'refused',
      refusal: 'DayIsInTheFuture',
      remedy: 'Record what happened, on the day it happened; plan what is to come as a milestone.',
    });
  });

  it('records a command once, however often and however closely together it is sent', async () => {
    await found(server, 'a', 'b');
    const sent = fc.array(fc.record({ project: fc.constantFrom('a', 'b'), times: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(sent, async (sends) => {
        const before = server.book.length;
        const answers = await Promise.all(
          sends.map(({ project, times }) => {
            const request = { commandId: newCommandId(), command: sponsor(project, `Post ${newCommandId()}`) };
            return Promise.all(Array.from({ length: times }, () => server.recorder.record(request, manager)));
          }),
        );
        for (const same of answers) for (const one of same) expect(one).toEqual(same[0]);
        expect(server.book.length).toBe(before + sends.length);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses an id that was used for something else, or by somebody else', async () => {
    await found(server, 'a', 'b');
    const request = { commandId: newCommandId(), command: rename('a', 'Another title') };
    await server.recorder.record(request, manager);
    const elsewhere = { ...request, command: rename('b', 'Another title') };
    const used = { kind: 'refused', refusal: 'CommandIdIsUsed' };
    expect(await server.recorder.record(elsewhere, manager)).toMatchObject(used);
    expect(await server.recorder.record(request, { ...manager, id: 'somebody-else' })).toMatchObject(used);
    expect(server.book.length).toBe(5);
  });

  it('returns the first result of a command after a restart', async () => {
    await found(server, 'a');
    const request = { commandId: newCommandId(), command: rename('a', 'Another title') };
    const first = await server.recorder.record(request, manager);
    await server.stop();
    server = await startOn(store);
    expect(await server.recorder.record(request, manager)).toEqual(first);
    expect(server.book.length).toBe(4);
  });

  it('stops a change that is based on an older state and shows what came between', async () => {
    await found(server, 'a');
    await server.recorder.record({ commandId: newCommandId(), command: rename('a', 'Theirs'), basedOn: 0 }, manager);
    const mine = { commandId: newCommandId(), command: rename('a', 'Mine'), basedOn: 0 };
    expect(await server.recorder.record(mine, manager)).toEqual({ kind: 'conflict', entries: [4] });
    expect(server.book.world.state('project', 'a')?.title.value).toBe('Theirs');
  });

  it('lets what rests on nothing that came between follow it', async () => {
    await found(server, 'a');
    await server.recorder.record({ commandId: newCommandId(), command: rename('a', 'Theirs'), basedOn: 0 }, manager);
    const mine = { commandId: newCommandId(), command: withheld('a'), basedOn: 0 };
    expect(await server.recorder.record(mine, manager)).toEqual({ kind: 'recorded', entries: [5] });
  });
  it('stops two authors of one part of a plan, and not two of different parts', async () => {
    await found(server, 'a');
    const plan = { projectId: 'a', effectiveOn: '2026-03-01' } as const;
    const write = (name: 'strategic' | 'economic', text: string, basedOn: number) =>
      server.recorder.record(
        { commandId: newCommandId(), command: { ...plan, type: 'WriteCase', case: name, text }, basedOn },
        manager,
      );
    const begin: Command = { ...plan, type: 'BeginBusinessPlan', planType: 'full' };
    await server.recorder.record({ commandId: newCommandId(), command: begin }, manager);
    expect(await write('strategic', 'Theirs', 0)).toEqual({ kind: 'recorded', entries: [5] });
    expect(await write('economic', 'Mine', 0)).toEqual({ kind: 'recorded', entries: [6] });
    expect(await write('strategic', 'Mine', 0)).toEqual({ kind: 'conflict', entries: [5, 6] });
    expect(await write('strategic', 'Mine', 1)).toEqual({ kind: 'recorded', entries: [7] });
  });

  it('throws when the store is down, and records the same command once it is back', async () => {
    await found(server, 'a');
    let down = true;
    const failing = new Proxy(store, {
      get(target, property) {
        if (property === 'append' && down) return () => Promise.reject(new StoreUnavailable('No answer', false));
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const other = await startOn(failing);
    const request = { commandId: newCommandId(), command: rename('a', 'Another title') };
    await expect(other.recorder.record(request, manager)).rejects.toThrow(StoreUnavailable);
    down = false;
    expect(await other.recorder.record(request, manager)).toEqual({ kind: 'recorded', entries: [4] });
    await other.stop();
  });

  it('answers that it is recorded but not numbered when its own reading lags', async () => {
    const idle: EventStore = new Proxy(store, {
      get(target, property) {
        if (property === 'follow')
          return async function* () {
            yield { kind: 'caughtUp' };
          };
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const blind = await startOn(idle, 1);
    const establish: Command = {
      type: 'EstablishProgramme',
      effectiveOn: '2026-01-05',
      programmeId: 'other',
      title: 'T',
      council: 'C',
      purpose: 'P',
      demonstration: false,
    };
    expect(await blind.recorder.record({ commandId: newCommandId(), command: establish }, manager)).toEqual({
      kind: 'pending',
    });
    await blind.stop();
  });
});
