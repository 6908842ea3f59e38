import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Scope } from './scope.ts';

/**
 * Starts a helper process and asks it one question; resolves with its answer. The process may live on after answering
 * (a server) and ends with the scope.
 * @throws when it ends without an answer; what it says on standard error is shown as it comes.
 */
export function ask<Answer>(
  scope: Scope,
  script: URL,
  question: unknown,
  flags: readonly string[] = [],
): Promise<Answer> {
  const child = scope.child(
    fork(fileURLToPath(script), [JSON.stringify(question)], {
      execArgv: [...flags],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`${script.pathname} ended without an answer (${signal ?? code})`));
    });
  });
}

/**
 * The helper's side: takes the question, sends the answer, and ends when whoever asked is gone. `work` says what it
 * expects the question to be.
 */
export async function answer(work: (question: never) => unknown): Promise<void> {
  process.once('disconnect', () => process.exit());
  const result = await work(JSON.parse(process.argv[2] ?? 'null') as never);
  process.send?.(result);
}
