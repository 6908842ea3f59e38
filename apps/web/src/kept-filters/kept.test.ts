import { describe, expect, test } from 'vitest';

import { readKept, renamed, withFilter, without, wrongName } from './kept.ts';

const overdue = { name: 'Overdue', search: '?need=milestonesLate' };
const housing = { name: 'Housing', search: '?department=housing' };
const kept = withFilter(withFilter({}, '/backlog', overdue), '/backlog', housing);

describe('Filters that somebody keeps', () => {
  test('are kept by the list that they narrow, the newest last', () => {
    expect(withFilter(kept, '/entries', { name: 'Late', search: '?mark=late' })).toEqual({
      '/backlog': [overdue, housing],
      '/entries': [{ name: 'Late', search: '?mark=late' }],
    });
  });
  test('are called otherwise, and still narrow to the same', () => {
    expect(renamed(kept, '/backlog', 'Overdue', 'Late ones')).toEqual({
      '/backlog': [{ ...overdue, name: 'Late ones' }, housing],
    });
  });
  test('are removed by their names, on their own list alone', () => {
    expect(without(kept, '/backlog', 'Overdue')).toEqual({ '/backlog': [housing] });
    expect(without(kept, '/entries', 'Overdue')['/backlog']).toEqual([overdue, housing]);
  });
  test('are read again as they were written', () => {
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  });
  test.each([
    [undefined, {}],
    ['no JSON', {}],
    ['null', {}],
    ['{"/backlog":7}', { '/backlog': [] }],
    ['{"/backlog":[null,{"name":"a"},{"name":"b","search":"javascript:"}]}', { '/backlog': [] }],
  ])('are none where what the browser holds cannot be read: %s', (text, expected) => {
    expect(readKept(text)).toEqual(expected);
  });
});

describe('The name of a filter', () => {
  test.each([
    ['', 'Enter a name for the filter.'],
    ['x'.repeat(61), 'The name must have at most 60 characters.'],
    ['overdue', 'You keep a filter called “Overdue” already.'],
    ['x'.repeat(60), undefined],
  ])('%j: %s', (name, wrong) => {
    expect(wrongName(name, [overdue])).toBe(wrong);
  });
});
