import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { encode, SqliteStore } from '@minutebook/event-store';

import { commandIdAt } from '../history/command-id.ts';
import { atLeast, megabytes, milliseconds, perSecond } from '../report/row.ts';
import type { Findings } from '../report/row.ts';
import { ask } from '../running/helper.ts';
import type { Scope } from '../running/scope.ts';
import { spendFile } from './spend-file.ts';

/** What one import took: milliseconds, and bytes of memory. */
export interface Imported {
  readonly recorded: number;
  readonly surveying: number;
  readonly planning: number;
  /** From the word to begin until the last payment is durable and the end is recorded. */
  readonly recording: number;
  /** Planning the same file once more, when all of it is held. */
  readonly again: number;
  readonly longestTurn: number;
  /** Bytes of the file. */
  readonly megabytes: number;
  readonly before: number;
  readonly most: number;
}

const rows = 100_000;
const together = 500;

/** An import of spend from the bytes of a file, against a bare loop that splits its lines and inserts them. */
export async function measureImport(scope: Scope): Promise<Findings> {
  const folder = scope.folder();
  const script = new URL('import-process.ts', import.meta.url);
  const found = await ask<Imported>(scope, script, { rows, folder });
  if (found.recorded !== rows) throw new Error(`${found.recorded} of ${rows} payments were recorded`);
  const rate = (rows / found.recording) * 1000;
  const bare = await bareImport(join(folder, 'bare.db'));
  const comparedWith = `lines split and inserted, ${together} a transaction: ${perSecond(bare)}`;
  return {
    rows: [
      {
        measure: 'import of spend, 100,000 rows to durable',
        measured: perSecond(rate),
        comparedWith,
        ratio: rate / bare,
        ...atLeast(rate, 3000, perSecond),
      },
      { measure: '  surveyed', measured: milliseconds(found.surveying) },
      { measure: '  planned', measured: milliseconds(found.planning) },
      { measure: '  planned again, all of it held', measured: milliseconds(found.again) },
      { measure: '  longest turn of the server’s thread', measured: milliseconds(found.longestTurn) },
      {
        measure: '  memory at most',
        measured: megabytes(found.most),
        comparedWith: `before: ${megabytes(found.before)}, the file ${megabytes(found.megabytes)}`,
      },
    ],
  };
}

/** The least that makes the same payments durable, without knowing what any cell means. */
async function bareImport(path: string): Promise<number> {
  const text = spendFile(rows);
  await SqliteStore.open(path).close();
  const database = new DatabaseSync(path);
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536');
  const insert = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, 0)');
  const start = performance.now();
  const lines = text.split('\r\n').slice(1, -1);
  for (let from = 0; from < lines.length; from += together) {
    database.exec('BEGIN IMMEDIATE');
    for (const [at, line] of lines.slice(from, from + together).entries()) {
      const position = from + at;
      const event = paymentOf(line, position);
      insert.run(position + 1, 'spend-ict.2025-26', position, event.id, event.type, event.data, event.metadata);
    }
    database.exec('COMMIT');
  }
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return lines.length / seconds;
}

function paymentOf(line: string, position: number) {
  const [day = '', name = '', amount = '', reference = '', , , description = ''] = line.split(',');
  const payee = { kind: 'named', name };
  const data = { payee, reference, description, amount: Math.round(Number(amount) * 100) };
  const [event] = encode([{ type: 'SpendRecorded', data }], {
    command: commandIdAt(1_760_000_000_000, position),
    by: { id: 'finance', role: 'financeOfficer' },
    recordedAt: '2026-11-20T12:00:00.000Z',
    effectiveOn: day.split('/').toReversed().join('-'),
  });
  if (event === undefined) throw new Error('An event was lost on its way into JSON');
  return event;
}
