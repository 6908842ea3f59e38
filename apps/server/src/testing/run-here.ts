import { vi } from 'vitest';

import { commandLine } from '../cli/command-line.ts';

/**
 * Runs the command line to its end in the process of the test, which takes a thirtieth of the time of one of its own.
 * For what it says and leaves behind; what depends on a process, as signals, standard output and limits do, needs `run`.
 */
export async function runHere(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ code: 0 | 1; said: string }> {
  const said: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  try {
    return { code: await commandLine(words, environment), said: said.join('') };
  } finally {
    write.mockRestore();
  }
}
