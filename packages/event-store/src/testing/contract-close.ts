import { describe, expect, test } from 'vitest';

import { StoreUnavailable } from '../port.ts';
import type { Opened } from './opened.ts';
import { freshStream, someEvents } from './some-events.ts';

export function closeContract(open: () => Promise<Opened>): void {
  describe('health and close', () => {
    test('a store that works is up; one that is closed is down', async () => {
      const { store, remove } = await open();
      expect(await store.health()).toEqual({ kind: 'up' });
      await store.close();
      expect(await store.health()).toMatchObject({ kind: 'down' });
      await remove();
    });

    test('close waits for the appends that were begun', async () => {
      const { store, remove } = await open();
      const results = Array.from({ length: 8 }, () => store.append(freshStream(), someEvents(2), 'noStream'));
      await store.close();
      expect((await Promise.all(results)).map((result) => result.kind)).toEqual(Array(8).fill('appended'));
      await remove();
    });

    test('close ends those who follow, and may be repeated', async () => {
      const { store, remove } = await open();
      for await (const step of store.follow(undefined, new AbortController().signal)) {
        if (step.kind === 'caughtUp') void store.close();
      }
      await store.close();
      await remove();
    });

    test('a closed store refuses plainly', async () => {
      const { store, remove } = await open();
      await store.close();
      const closed = expect.objectContaining({ name: 'StoreUnavailable', ambiguous: false });
      await expect(store.append(freshStream(), someEvents(1), 'noStream')).rejects.toEqual(closed);
      await expect(store.read(freshStream())).rejects.toBeInstanceOf(StoreUnavailable);
      await remove();
    });
  });
}
