import type { Figure, Term, Unit } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { compareTerms } from './compare-terms.ts';

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
  test('are known by their label where they rest on no entry, and each is matched once', () => {
    const then = figure('entries', term('Other', []));
    const now = figure('entries', term('Other', []), term('Other', []));
    expect(compareTerms(then, now)).toEqual({ joined: [term('Other', [])], left: [], altered: [] });
  });
});
