/*
 * Whether all units compile, each with the options of its own tsconfig. What is wrong is said by the compiler, with the
 * path of its file.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './testing/root.ts';
import { programsOf } from './types/programs.ts';
import type { Program } from './types/programs.ts';

/** Checks a program, and resolves with the exit code of the compiler. */
async function check({ at, ...configuration }: Program): Promise<number> {
  const folder = join(at, 'node_modules/.cache');
  const file = join(folder, 'types.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(configuration));
  return new Promise((resolve, reject) => {
    const child = spawn('tsc', ['-p', file], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const codes = await Promise.all(programsOf(root).map(check));
process.exitCode = Math.max(...codes);
