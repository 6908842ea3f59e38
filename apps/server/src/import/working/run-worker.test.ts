import { describe, expect, it } from 'vitest';

import { FileWorker, inWorker } from './run-worker.ts';

const table = {
  kind: 'survey',
  bytes: new TextEncoder().encode('Supplier,Amount\nA printer,12.00\n'),
  sheet: 0,
} as const;
const long = {
  ...table,
  bytes: new TextEncoder().encode('Supplier,Amount\n'.concat('A printer,12.00\n'.repeat(2_000_000))),
};

describe('A worker that ends while it reads a file', () => {
  it.each(['SIGSEGV', 'SIGABRT', 'SIGKILL'] as const)(
    'by %s takes nothing with it: the file is refused, the next is read',
    async (signal) => {
      const worker = FileWorker.doing(long);
      if (worker.pid === undefined) throw new Error('It has no process');
      process.kill(worker.pid, signal);
      const said = await worker.next();
      expect(said).toMatchObject({
        kind: 'answer',
        answer: { kind: 'refused', sentence: expect.stringMatching(/needs more memory/) },
      });
      expect(await inWorker(table)).toMatchObject({ kind: 'surveyed' });
    },
  );

  it('is ended by who no longer waits for it', async () => {
    const worker = FileWorker.doing(long);
    await worker.close();
    await worker.close();
    expect(await worker.next()).toMatchObject({ answer: { sentence: 'The reading of the file was ended.' } });
  });
});
