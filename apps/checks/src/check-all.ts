/*
 * Everything that has to hold before a change is accepted: types, lint, format, unused code and all tests. Each step
 * runs even when one before it fails. The last line counts: a step that is not tests counts as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Count } from './count-reporter.ts';
import { root } from './testing/root.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly countsTests?: boolean;
}

const reporter = fileURLToPath(new URL('count-reporter.ts', import.meta.url));
const tests = (project: string): Step => ({
  name: `tests: ${project}`,
  command: ['vitest', 'run', '--project', project, '--reporter', 'default', '--reporter', reporter],
  countsTests: true,
});

/** One after the other: each of them uses every core by itself. */
const steps: readonly Step[] = [
  { name: 'types', command: ['pnpm', 'run', 'types'] },
  { name: 'lint', command: ['pnpm', 'run', 'lint'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'unused code', command: ['pnpm', 'run', 'unused'] },
  tests('unit'),
  tests('served'),
  tests('journeys'),
];

const folder = mkdtempSync(join(tmpdir(), 'minutebook-checks-'));
const counts: Count[] = [];
const lines: string[] = [];
for (const step of steps) {
  process.stdout.write(`\n── ${step.name}\n`);
  const from = performance.now();
  const count = await countOf(step);
  counts.push(count);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  lines.push(`${count.failed === 0 ? 'passed' : 'FAILED'}  ${step.name} (${seconds} s)`);
  process.stdout.write(`${lines.at(-1)}\n`);
}
rmSync(folder, { recursive: true });

const skipped = counts.flatMap((count) => count.skipped);
const [passed, failed] = [sum(counts.map((count) => count.passed)), sum(counts.map((count) => count.failed))];
process.stdout.write(`\n${lines.join('\n')}\n`);
for (const test of skipped) process.stdout.write(`skipped: ${test}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a step. One that says it ran tests but counted none has failed, as has one that ends badly for another reason. */
async function countOf({ command, countsTests = false }: Step): Promise<Count> {
  const file = join(folder, 'count.json');
  rmSync(file, { force: true });
  const succeeded = await run(command, { ...process.env, TEST_COUNT: file });
  const none: Count = { passed: 0, failed: 0, skipped: [] };
  if (!countsTests) return succeeded ? { ...none, passed: 1 } : { ...none, failed: 1 };
  const count = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Count) : none;
  const counted = succeeded ? count.passed > 0 : count.failed > 0;
  return counted ? count : { ...count, failed: count.failed + 1 };
}

/** Whether a command, shown as it runs, ends well. */
function run([program, ...rest]: readonly [string, ...string[]], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, rest, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(false);
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
