import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fillWithDemonstration } from '../fill-with-demonstration.ts';
import { openMinutebook } from '../minutebook.ts';
import { runHere } from '../testing/run-here.ts';
import { temporaryFolder } from '../testing/server-process.ts';

/** The demonstration as the command line exports it, in a folder that further files may be put into. */
export async function exportedDemonstration() {
  const folder = temporaryFolder();
  const file = join(folder.path, 'ledger.ndjson');
  const minutebook = await openMinutebook(folder.storeUrl);
  await fillWithDemonstration(minutebook);
  await minutebook.close();
  const { said } = await runHere(['export', '--to', file], { STORE_URL: folder.storeUrl });
  const text = readFileSync(file, 'utf8');
  return { ...folder, file, said, text, lines: text.slice(0, -1).split('\n') };
}

export type ExportedDemonstration = Awaited<ReturnType<typeof exportedDemonstration>>;

/** Runs the command line through a shell script, in which `"$@"` is the command line, so that its outputs can be led elsewhere. */
export async function runThroughShell(
  script: string,
  environment: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const child = spawn('bash', ['-o', 'pipefail', '-c', script, 'bash', process.execPath, main], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}
