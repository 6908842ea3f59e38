import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fillWithDemonstration } from '../fill-with-demonstration.ts';
import { openMinutebook } from '../minutebook.ts';
import { runHere } from '../testing/run-here.ts';
import { temporaryFolder } from '../testing/server-process.ts';

interface Recorded {
  readonly said: string;
  /** What is in each file of the folder, by its name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Recorded once for all files of tests that one process runs: that takes longer than most of what is tried with it. */
let recorded: Promise<Recorded> | undefined;

/** The demonstration as the command line exports it, in a folder of one's own that further files may be put into. */
export async function exportedDemonstration() {
  recorded ??= record();
  const { said, files } = await recorded;
  const folder = temporaryFolder();
  for (const [name, content] of files) writeFileSync(join(folder.path, name), content, { mode: 0o600 });
  const file = join(folder.path, exportedAs);
  const text = readFileSync(file, 'utf8');
  return { ...folder, file, said, text, lines: text.slice(0, -1).split('\n') };
}

const exportedAs = 'ledger.ndjson';

async function record(): Promise<Recorded> {
  const folder = temporaryFolder();
  const minutebook = await openMinutebook(folder.storeUrl);
  await fillWithDemonstration(minutebook);
  await minutebook.close();
  const { said } = await runHere(['export', '--to', join(folder.path, exportedAs)], { STORE_URL: folder.storeUrl });
  const files = readdirSync(folder.path).map((name) => [name, readFileSync(join(folder.path, name))] as const);
  folder.remove();
  return { said, files: new Map(files) };
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
