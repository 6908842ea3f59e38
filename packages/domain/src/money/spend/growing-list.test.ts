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

  it('copies nothing of what it holds when one is added to the newest, however long it is', () => {
    const { slice } = Array.prototype;
    let copies = 0;
    const countCopies = function (this: unknown[], ...range: [number?, number?]) {
      copies += 1;
      return slice.apply(this, range);
    };
    const counted = (act: () => void): number => {
      copies = 0;
      // oxlint-disable-next-line no-extend-native -- for the length of one call, to count what is copied
      Array.prototype.slice = countCopies;
      try {
        act();
      } finally {
        // oxlint-disable-next-line no-extend-native -- as it was
        Array.prototype.slice = slice;
      }
      return copies;
    };
    let list = GrowingList.empty<number>();
    const older = list;
    const grow = () => {
      for (let n = 0; n < 1000; n += 1) list = list.with(n);
    };
    expect([counted(grow), counted(() => older.with(1)), list.length]).toEqual([0, 1, 1000]);
  });
});
