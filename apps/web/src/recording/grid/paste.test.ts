import { describe, expect, it } from 'vitest';

import { GridStore } from './grid-store.ts';
import { placeBlock, readBlock } from './paste.ts';

const services = ['Repairs', 'Council tax', 'Parking'].map((title, at) => ({ id: `s${at}`, title }));
const into = { titles: ['Web', 'Phone', 'Counter'], called: 'service' };
const cells = (at: number, ...texts: readonly string[]) => texts.map((text, on) => ({ at: at + on, text }));

describe('a block from a spreadsheet', () => {
  it('goes down from the row and to the right from the column', () => {
    const block = readBlock('1\t2\r\n3\t"4"\r\n');
    expect(placeBlock(block, services, { row: 1, column: 1 }, into)).toEqual({
      cells: [
        { id: 's1', cells: cells(1, '1', '2') },
        { id: 's2', cells: cells(1, '3', '4') },
      ],
      left: [],
    });
  });
  it('goes by the titles of services where its lines have them', () => {
    const placed = placeBlock(readBlock('parking\t5\nLibraries\t7\nRepairs\t9'), services, { row: 0, column: 0 }, into);
    expect(placed.cells).toEqual([
      { id: 's2', cells: cells(0, '5') },
      { id: 's0', cells: cells(0, '9') },
    ]);
    expect(placed.left).toEqual(['No service is called “Libraries”: left out.']);
  });
  it('goes by headings where its first line has them, in whatever order', () => {
    const titled = placeBlock(
      readBlock('Service\tCounter\tWeb\tFax\r\nParking\t1,000\t2\t\r\n'),
      services,
      { row: 0, column: 2 },
      into,
    );
    expect(titled.cells).toEqual([{ id: 's2', cells: [...cells(2, '1,000'), ...cells(0, '2')] }]);
    expect(titled.left).toEqual(['No column is called “Fax”: left out.']);
    const untitled = placeBlock(readBlock('phone\tweb\n3\t4'), services, { row: 1, column: 2 }, into);
    expect(untitled.cells).toEqual([{ id: 's1', cells: [...cells(1, '3'), ...cells(0, '4')] }]);
  });
  it('is read as spreadsheets write it', () => {
    expect(readBlock('a\tb\r\nc\t')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(readBlock('1\r2\r')).toEqual([['1'], ['2']]);
    expect(readBlock('"Council\ntax"\t"say ""none"""\t5" pipe\n\n7')).toEqual([
      ['Council tax', 'say "none"', '5" pipe'],
      [''],
      ['7'],
    ]);
  });
  it('says what of it goes nowhere', () => {
    expect(placeBlock(readBlock('1\t2\n3\t4'), services, { row: 2, column: 2 }, into)).toEqual({
      cells: [{ id: 's2', cells: cells(2, '1') }],
      left: ['1 line below the last service left out.', 'Cells beyond the last column were left out.'],
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
    store.tell('s0', { kind: 'recorded', what: 'Web 5', entries: [9], isArriving: false });
    expect(store.row('s0')).toMatchObject({
      cells: [],
      outcome: { kind: 'recorded', what: 'Web 5', entries: [9], isArriving: false },
    });
  });
  it('knows what there was when the typing of a row began, and when something of it was sent', () => {
    const store = new GridStore();
    store.know(5);
    store.type('s0', 0, '1');
    store.know(8);
    store.type('s0', 1, '2');
    expect(store.row('s0').since).toBe(5);
    store.tell('s0', { kind: 'sending' });
    expect(store.row('s0').since).toBe(5);
    store.tell('s0', { kind: 'overtaken', entries: [7] });
    expect(store.row('s0')).toMatchObject({ cells: ['1', '2'], since: 5 });
    store.tell('s0', { kind: 'notRecorded', problems: [] });
    expect(store.row('s0').since).toBe(8);
    store.tell('s0', { kind: 'recorded', what: 'Web 5', entries: [9], isArriving: false });
    store.know(9);
    store.type('s0', 0, '3');
    expect(store.row('s0').since).toBe(9);
  });
});
