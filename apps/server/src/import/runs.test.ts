import { expect, test } from 'vitest';

import { Runs } from './runs.ts';

interface Told {
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
}

test('An import that still records is known however many others began since', async () => {
  const runs = new Runs<string, Told>();
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  runs.begin('long', 'a long file', { state: 'running' }, () => finished);
  const others = Array.from({ length: 25 }, (_, at) => `short ${at}`);
  for (const short of others) runs.begin(short, short, { state: 'done' }, () => Promise.resolve());
  expect(runs.last('long')).toBe('a long file');
  expect(runs.stop('long')).toBe(true);
  expect([others[0], others.at(-1)].map((one) => runs.last(one ?? ''))).toEqual([undefined, others.at(-1)]);
  finish();
  await runs.idle();
});
