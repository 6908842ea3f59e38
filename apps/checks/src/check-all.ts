/*
 * Everything that has to hold before a change is accepted: the build, types, lint, format, unused code and all tests. Each
 * step runs even when one before it fails. The last line counts: a step that is not tests counts as one.
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

/**
 * What runs side by side, one group after the other. Tools that read the sources leave cores idle while they start and
 * where they work alone; tests use every core by themselves, and none of them has to wait for a tool. What starts a server
 * or a browser needs the build.
 */
const groups: readonly (readonly Step[])[] = [
  [
    { name: 'build', command: ['pnpm', 'run', 'build'] },
    { name: 'types', command: ['pnpm', 'run', 'types'] },
    { name: 'lint', command: ['pnpm', 'run', 'lint'] },
    { name: 'format', command: ['oxfmt', '--check'] },
    { name: 'unused code', command: ['pnpm', 'run', 'unused'] },
  ],
  [tests('unit')],
  [tests('served')],
  [tests('journeys')],
];

const folder = mkdtempSync(join(tmpdir(), 'minutebook-checks-'));
const counts: Count[] = [];
const lines: string[] = [];
for (const group of groups) {
  process.stdout.write(`\n── ${group.map((step) => step.name).join(', ')}\n`);
  await Promise.all(group.map((step) => account(step, group.length === 1)));
}
rmSync(folder, { recursive: true });

const skipped = counts.flatMap((count) => count.skipped);
const [passed, failed] = [sum(counts.map((count) => count.passed)), sum(counts.map((count) => count.failed))];
process.stdout.write(`\n${lines.join('')}`);
for (const test of skipped) process.stdout.write(`skipped: ${test}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a step and takes down how it ended. What it says is shown as it comes, or all of it under its name when it has ended. */
async function account(step: Step, alone: boolean): Promise<void> {
  const from = performance.now();
  const said: Buffer[] = [];
  const count = await countOf(step, alone ? undefined : said);
  counts.push(count);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const line = `${count.failed === 0 ? 'passed' : 'FAILED'}  ${step.name} (${seconds} s)\n`;
  lines.push(line);
  if (!alone) process.stdout.write(Buffer.concat([Buffer.from(`\n── ${step.name}\n`), ...said]));
  process.stdout.write(line);
}

/** Runs a step. One that says it ran tests but counted none has failed, as has one that ends badly for another reason. */
async function countOf({ name, command, countsTests = false }: Step, said: Buffer[] | undefined): Promise<Count> {
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  const succeeded = await run(command, { ...process.env, TEST_COUNT: file }, said);
  const none: Count = { passed: 0, failed: 0, skipped: [] };
  if (!countsTests) return succeeded ? { ...none, passed: 1 } : { ...none, failed: 1 };
  const count = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Count) : none;
  const counted = succeeded ? count.passed > 0 : count.failed > 0;
  return counted ? count : { ...count, failed: count.failed + 1 };
}

/** Whether a command ends well. What it says is shown as it comes, or kept where there is something to keep it in. */
function run(
  [program, ...rest]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
  said: Buffer[] | undefined,
): Promise<boolean> {
  const output = said === undefined ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const child = spawn(program, rest, { cwd: root, env, stdio: ['ignore', output, output] });
    child.stdout?.on('data', (chunk: Buffer) => said?.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => said?.push(chunk));
    child.once('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
