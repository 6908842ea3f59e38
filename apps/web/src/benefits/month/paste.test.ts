import { describe, expect, it } from 'vitest';

import { GridStore } from './grid-store.ts';
import { placeBlock, readBlock } from './paste.ts';

const services = ['Repairs', 'Council tax', 'Parking'].map((title, at) => ({ serviceId: `s${at}`, title }));

describe('a block from a spreadsheet', () => {
  it('goes down from the row and to the right from the column', () => {
    const block = readBlock('1\t2\r\n3\t"4"\r\n');
    expect(placeBlock(block, services, { row: 1, column: 1 }, 3)).toEqual({
      cells: [
        { id: 's1', at: 1, texts: ['1', '2'] },
        { id: 's2', at: 1, texts: ['3', '4'] },
      ],
      left: [],
    });
  });
  it('goes by the titles of services where its lines have them', () => {
    const placed = placeBlock(readBlock('parking\t5\nLibraries\t7\nRepairs\t9'), services, { row: 0, column: 0 }, 3);
    expect(placed.cells).toEqual([
      { id: 's2', at: 0, texts: ['5'] },
      { id: 's0', at: 0, texts: ['9'] },
    ]);
    expect(placed.left).toEqual(['No service is called “Libraries”: left out.']);
  });
  it('says what of it goes nowhere', () => {
    expect(placeBlock(readBlock('1\t2\n3\t4'), services, { row: 2, column: 2 }, 3)).toEqual({
      cells: [{ id: 's2', at: 2, texts: ['1'] }],
      left: ['1 lines below the last service were left out.', 'Cells beyond the last column were left out.'],
    });
  });
});

describe('what is typed', () => {
  it('is told to who shows its row, and to no other row', () => {
    const store = new GridStore();
    const told: string[] = [];
    store.listen('s0', () => told.push('s0'));
    store.listen('s1', () => told.push('s1'));
    store.type('s0', 2, '5');
    expect(told).toEqual(['s0']);
    expect(store.row('s0').cells).toEqual(['', '', '5']);
    store.tell('s0', { kind: 'recorded', entries: [9], isArriving: false });
    expect(store.row('s0')).toEqual({ cells: [], outcome: { kind: 'recorded', entries: [9], isArriving: false } });
  });
});
