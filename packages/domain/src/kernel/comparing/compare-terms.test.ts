import type { Figure, Term, Unit } from '../figure.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareTerms, differenceParts, isSumOfTerms } from './compare-terms.ts';
import { sum } from '../figure.ts';

function figure(unit: Unit, ...terms: readonly Term[]): Figure {
  return { label: 'A figure', value: 0, unit, formula: '', terms, doesNotTell: '' };
}

function term(label: string, entries: readonly number[], projectId?: string, value = 1): Term {
  return { label, entries, value, ...(projectId === undefined ? {} : { projectId }) };
}

describe('The terms of a figure at two dates', () => {
  test('joined and left', () => {
    const then = figure('projects', term('Parks', [1], 'parks'), term('Bins', [2], 'bins'));
    const now = figure('projects', term('Bins', [2], 'bins'), term('Roads', [3], 'roads'));
    expect(compareTerms(then, now)).toEqual({
      joined: [term('Roads', [3], 'roads')],
      left: [term('Parks', [1], 'parks')],
      altered: [],
    });
  });
  test('are the same project under another name, resting on other entries', () => {
    const then = figure('projects', term('Parks', [1], 'parks'));
    const now = figure('projects', term('Parks and pitches', [8], 'parks'));
    expect(compareTerms(then, now)).toEqual({ joined: [], left: [], altered: [] });
  });
  test('are the same milestone by the entry that planned it, however late it has become', () => {
    const then = figure('milestones', term('Live: 1 day late', [4], 'parks'), term('Pilot: 2 days late', [5], 'parks'));
    const now = figure('milestones', term('Live: 30 days late', [4, 9], 'parks'));
    expect(compareTerms(then, now)).toEqual({
      joined: [],
      left: [term('Pilot: 2 days late', [5], 'parks')],
      altered: [],
    });
  });
  test('may have another value', () => {
    const then = figure('pence', term('Licences', [4], 'parks', 100));
    const now = figure('pence', term('Licences', [4], 'parks', 250));
    expect(compareTerms(then, now).altered).toEqual([
      { was: term('Licences', [4], 'parks', 100), is: term('Licences', [4], 'parks', 250) },
    ]);
  });
  test('are the same by name where they rest on other entries altogether', () => {
    const then = figure('pence', term('Licences', [4], undefined, 100));
    const now = figure('pence', term('Licences', [9], undefined, 250));
    expect(compareTerms(then, now)).toMatchObject({ joined: [], left: [], altered: [{ was: { value: 100 } }] });
  });
  test('are known by their label where they rest on no entry, and each is matched once', () => {
    const then = figure('entries', term('Other', []));
    const now = figure('entries', term('Other', []), term('Other', []));
    expect(compareTerms(then, now)).toEqual({ joined: [term('Other', [])], left: [], altered: [] });
  });
});

describe('What a figure differs by', () => {
  const sumOf = (...terms: readonly Term[]) => sum({ ...figure('pence'), unit: 'pence' }, terms);

  test('is the parts that changed, with the entries that made them others', () => {
    const then = sumOf(term('a', [1], undefined, 100), term('b', [2], undefined, 40), term('d', [5], undefined, 7));
    const now = sumOf(term('a', [1, 7], undefined, 90), term('c', [3], undefined, 60), term('d', [5], undefined, 7));
    expect(differenceParts(then, now)).toEqual([
      { label: 'a', by: -10, entries: [7] },
      { label: 'c', by: 60, entries: [3] },
      { label: 'b', by: -40, entries: [2] },
    ]);
  });
  test('is exactly the sum of its parts', () => {
    const terms = fc.array(
      fc
        .record({ n: fc.nat(6), value: fc.integer({ min: -999, max: 999 }) })
        .map(({ n, value }) => term('x', [n], undefined, value)),
    );
    fc.assert(
      fc.property(terms, terms, (before, after) => {
        const [then, now] = [sumOf(...before), sumOf(...after)];
        const parts = differenceParts(then, now).reduce((so, { by }) => so + by, 0);
        expect(parts).toBe(now.value - then.value);
        expect(isSumOfTerms(now)).toBe(true);
      }),
    );
  });
});
