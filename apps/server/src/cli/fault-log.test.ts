import { StoreUnavailable } from '@minutebook/event-store';
import { expect, it } from 'vitest';

import { faultLog } from './fault-log.ts';

it('logs a store that is away in a sentence, not a stack for each request; a fault of the program whole', () => {
  const lines: unknown[] = [];
  let time = 0;
  const log = { warn: (line: unknown) => lines.push(line), error: (line: unknown) => lines.push(line) };
  const fault = faultLog(log as never, () => time);
  for (let request = 0; request < 3000; request += 1) {
    fault(new StoreUnavailable('The event store cannot be reached', false));
    time += 10;
  }
  expect(lines.length).toBeLessThan(5);
  expect(lines[0]).toBe('The event store cannot be reached');
  expect(lines[1]).toMatch(/^The event store cannot be reached \(and 999 times since\)$/);
  const bug = new TypeError('x is undefined');
  fault(bug);
  expect(lines.at(-1)).toEqual({ err: bug });
});
