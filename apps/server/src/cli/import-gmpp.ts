import { readFileSync } from 'node:fs';

import { dayOf } from '@minutebook/domain';

import type { Configuration } from '../configuration.ts';
import { fillWithDemonstration } from '../fill-with-demonstration.ts';
import { planGmpp, readGmpp, reportLines } from '../import/gmpp/index.ts';
import { runImport } from '../import/run-import.ts';
import { openMinutebook } from '../minutebook.ts';
import { settlePurpose } from '../purpose.ts';
import { Unusable } from '../unusable.ts';
import { progressOf, say } from './terminal.ts';

interface Options {
  readonly asAt: string;
  readonly published: string;
  readonly check?: boolean;
}

/**
 * Records what a published file says and the ledger does not say yet, and reports every cell that was not taken.
 * @throws Unusable when the file cannot be read, or when recording stopped; the sentence says what was recorded.
 */
export async function importGmpp(configuration: Configuration, file: string, options: Options): Promise<void> {
  const today = dayOf(new Date().toISOString());
  const read = readGmpp(bytesOf(file), { asAt: options.asAt, publishedOn: options.published }, today);
  if (read.kind === 'refused') throw new Unusable(`${read.sentence} Nothing was recorded.`);
  const minutebook = await openMinutebook(configuration.storeUrl, say, configuration);
  try {
    const purpose = await settlePurpose(minutebook, configuration.programme);
    if (purpose === 'demonstration') await fillWithDemonstration(minutebook, configuration.programme.example);
    const plan = planGmpp(read.publication, minutebook.book.world);
    if (plan.kind === 'refused') throw new Unusable(plan.sentence);
    process.stdout.write(`${reportLines(plan.report).join('\n')}\n`);
    if (options.check === true) return;
    const before = minutebook.book.length;
    const actor = { id: 'command-line', role: 'programmeManager' } as const;
    const show = progressOf('Recording', plan.commands.length);
    const outcome = await runImport(plan.commands, minutebook.recorder, actor, show);
    if (outcome.kind === 'stopped') throw new Unusable(outcome.sentence);
    say(`${minutebook.book.length - before} entries recorded.`);
  } finally {
    await minutebook.close();
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? 'unknown'})`;
    throw new Unusable(`${file}: ${why}. Nothing was recorded.`, { cause: error });
  }
}
