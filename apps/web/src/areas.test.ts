import { statement, wordsOfTheAddress } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { formFor, navigation, needs, pages, placeOf, projectOf, projectTabs, streamOf } from './areas.ts';

const commands = statement.options.map((option) => option.shape.type.value);

const entryOf = (stream: string) => ({ stream }) as DomainEntry;

describe('The areas', () => {
  test.each(commands)('say how %s is recorded', async (type) => {
    const form = formFor(type);
    if (typeof form === 'string') {
      expect(['ownPage', 'imported', 'follows']).toContain(form);
      return;
    }
    const loaded = await form();
    expect(loaded.form.schema.shape.type.value).toBe(type);
  });

  test('have each page at an address of its own, under a lit place of the navigation', () => {
    const paths = pages.map(({ fullPath, options }) => fullPath ?? (options as { readonly path: string }).path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(placeOf(path), path).toBeDefined();
  });

  test('have no word beside an id that could be one', () => {
    const paths = pages.map(({ options }) => (options as { readonly path: string }).path.split('/'));
    const ids = new Set(
      paths.flatMap((path) =>
        path.flatMap((part, at) => (/^\$\w+Id$/.test(part) ? [path.slice(0, at).join('/')] : [])),
      ),
    );
    const beside = paths.flatMap((path) => path.filter((_part, at) => ids.has(path.slice(0, at).join('/'))));
    const words = beside.filter((part) => !part.startsWith('$'));
    expect(words).toContain('new');
    expect(words.filter((one) => !wordsOfTheAddress.has(one))).toEqual([]);
  });

  test('light the place that a page lies within', () => {
    expect(placeOf('/')).toBe('/');
    expect(placeOf('/projects/a/plan')).toBe('/backlog');
    expect(placeOf('/entries/3')).toBe('/audit');
    expect(placeOf('/boards')).toBe('/governance');
    expect(placeOf('/no-such-page')).toBeUndefined();
    expect(navigation.map(({ label }) => label)).toEqual([
      'Overview',
      'Backlog',
      'Meetings',
      'Governance',
      'Budget',
      'Benefits',
      'Assurance',
      'Audit',
      'Settings',
    ]);
  });

  test('say nothing of a category that is not known here', () => {
    expect(streamOf(entryOf('petition-a'))).toBeUndefined();
    expect(projectOf(entryOf('petition-a'))).toBeUndefined();
    expect(projectOf(entryOf('project-a'))).toBe('a');
    expect(streamOf(entryOf('businessPlan-a'))?.path('a')).toBe('/projects/a/plan');
  });

  test('have each part of a project once, in order', () => {
    expect(projectTabs.map(({ label }) => label)).toEqual([
      'Summary',
      'Governance',
      'Business plan',
      'Money',
      'Promised and now',
      'Milestones and dependencies',
      'Benefits',
      'Assurance',
      'Scrutiny',
      'History',
    ]);
  });

  test('lead from every need to a page that is there', () => {
    const there = new Set(pages.map(({ options }) => (options as { readonly path: string }).path));
    for (const { path } of Object.values(needs)) expect(there).toContain(path.split('?')[0]);
  });
});
