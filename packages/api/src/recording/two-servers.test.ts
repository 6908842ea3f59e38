import type { Command } from '@minutebook/domain';
import type { EventStore } from '@minutebook/event-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { found, manager, newCommandId, newStore, startOn } from '../testing.ts';
import type { TestServer } from '../testing.ts';

let store: EventStore;
let remove: () => Promise<void>;
let server: TestServer;

beforeEach(async () => {
  ({ store, remove } = await newStore());
  server = await startOn(store);
});

afterEach(async () => {
  await server.stop();
  await remove();
});

function sponsor(projectId: string, name: string): Command {
  return { type: 'NameProjectSponsor', effectiveOn: '2026-03-01', projectId, sponsor: name };
}

describe('two servers on one store', () => {
  it('record every command exactly once and end with the same ledger', async () => {
    await found(server, 'a', 'b', 'c');
    const other = await startOn(store);
    const requests = Array.from({ length: 40 }, (_, index) => ({
      commandId: newCommandId(),
      command: sponsor(['a', 'b', 'c'][index % 3] ?? 'a', `Post ${index}`),
    }));
    const answers = await Promise.all(
      requests.flatMap((request) => [
        server.recorder.record(request, manager),
        other.recorder.record(request, manager),
      ]),
    );
    const recorded = answers.flatMap((answer) => (answer.kind === 'recorded' ? answer.entries : []));
    for (const request of requests) {
      const again = await server.recorder.record(request, manager);
      if (again.kind !== 'recorded') continue;
      expect(await other.recorder.record(request, manager)).toEqual(again);
    }
    expect(new Set(recorded).size).toBe(server.book.length - 5);
    await other.book.numbered('project-a', server.book.revisionOf('project-a'));
    expect(await other.book.linesAfter(0)).toEqual(await server.book.linesAfter(0));
    await other.stop();
  });
});
