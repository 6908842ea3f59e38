import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { encode, SqliteStore } from '@minutebook/event-store';
import type { NewEvent } from '@minutebook/event-store';

import { commandIdAt } from '../history/command-id.ts';
import { atLeast, perSecond } from '../report/row.ts';
import type { Findings } from '../report/row.ts';
import { median } from '../report/statistics.ts';
import type { Scope } from '../running/scope.ts';

const writers = 64;
const each = 500;
const rounds = 3;
/** A writer begins a new stream after so many events, as a project has about fifty. */
const streamLength = 50;

interface Line {
  readonly stream: string;
  readonly revision: number;
  readonly event: NewEvent;
}

/** Appending with many writers, against a bare loop of inserts into the same table with the same durability. */
export async function measureAppend(scope: Scope): Promise<Findings> {
  const folder = scope.folder();
  const turns = linesToAppend();
  const store: number[] = [];
  const bare: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    store.push(await throughStore(join(folder, `store-${round}.db`), turns));
    bare.push(await throughLoop(join(folder, `bare-${round}.db`), turns));
    alone.push(await oneByOne(join(folder, `alone-${round}.db`), turns));
  }
  const rate = median(store);
  const ratio = rate / median(bare);
  const bytes = turns.flat().reduce((sum, { event }) => sum + event.data.length + event.metadata.length, 0);
  const comparedWith = `bare inserts, ${writers} a transaction: ${perSecond(median(bare))}`;
  return {
    rows: [
      { measure: `append, ${writers} writers`, measured: perSecond(rate), ...atLeast(rate, 20_000, perSecond) },
      {
        measure: '  its share of the bare loop',
        measured: perSecond(rate),
        comparedWith,
        ratio,
        ...atLeast(ratio, 0.7, String),
      },
      {
        measure: 'append, 1 writer',
        measured: perSecond(median(alone)),
        comparedWith: '64 writers',
        ratio: median(alone) / rate,
      },
    ],
    notes: [
      `append: ${Math.round(bytes / (writers * each))} bytes of data and metadata an event, ${rounds} rounds of ${writers * each}`,
    ],
  };
}

/** What is appended, in turns of one event of each writer. */
function linesToAppend(): readonly (readonly Line[])[] {
  return Array.from({ length: each }, (_, turn) =>
    Array.from({ length: writers }, (_, writer): Line => {
      const index = turn * writers + writer;
      const [event] = encode(
        [{ type: 'MilestoneReforecast', data: { milestoneId: `m${turn}`, forecastFor: '2026-03-31' } }],
        {
          command: commandIdAt(1_760_000_000_000 + turn, index),
          by: { id: 'post-programme-manager', role: 'programmeManager' },
          recordedAt: '2025-10-09T09:00:00.000Z',
          effectiveOn: '2025-10-09',
          reason: 'The supplier delivers the interface to the housing system three weeks later than planned.',
        },
      );
      if (event === undefined) throw new Error('An event was lost on its way into JSON');
      return { stream: `project-${writer}-${Math.floor(turn / streamLength)}`, revision: turn % streamLength, event };
    }),
  );
}

/** Events a second with every writer waiting for its own append. */
async function throughStore(path: string, turns: readonly (readonly Line[])[]): Promise<number> {
  const store = SqliteStore.open(path);
  const write = async (writer: number): Promise<void> => {
    for (const turn of turns) await appendLine(store, turn[writer] as Line);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  return (writers * each) / seconds;
}

async function oneByOne(path: string, turns: readonly (readonly Line[])[]): Promise<number> {
  const store = SqliteStore.open(path);
  const lines = turns.flatMap((turn) => turn.slice(0, 2));
  const start = performance.now();
  for (const line of lines) await appendLine(store, line);
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  return lines.length / seconds;
}

async function appendLine(store: SqliteStore, { stream, revision, event }: Line): Promise<void> {
  const appended = await store.append(stream, [event], revision === 0 ? 'noStream' : revision - 1);
  if (appended.kind !== 'appended') throw new Error(`${stream} was expected at another revision`);
}

/** The least that makes the same rows durable. The file is laid out by the store itself, so the table is the same. */
async function throughLoop(path: string, turns: readonly (readonly Line[])[]): Promise<number> {
  await SqliteStore.open(path).close();
  const database = new DatabaseSync(path);
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536');
  const insert = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, 0)');
  let position = 0;
  const start = performance.now();
  for (const turn of turns) {
    database.exec('BEGIN IMMEDIATE');
    for (const { stream, revision, event } of turn) {
      insert.run((position += 1), stream, revision, event.id, event.type, event.data, event.metadata);
    }
    database.exec('COMMIT');
  }
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return position / seconds;
}
