import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { GrowingList } from './growing-list.ts';

describe('A growing list', () => {
  it('stays as it was, whatever is added to it and to what came before it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.integer()), { maxLength: 60 }), (steps) => {
        const lists = [{ list: GrowingList.empty<number>(), holds: [] as readonly number[] }];
        for (const [from, value] of steps) {
          const to = lists[from % lists.length];
          if (to !== undefined) lists.push({ list: to.list.with(value), holds: [...to.holds, value] });
        }
        for (const { list, holds } of lists) expect([...list]).toEqual(holds);
      }),
    );
  });
});
