import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readGmpp } from '../index.ts';
import type { Publication } from '../index.ts';
import { editionBytes, editionText, stated } from '../testing/edition-file.ts';
import type { StatedProject } from '../testing/edition-file.ts';
import { today } from '../testing/edition-import.ts';
import { lettersOf } from './cell-account.ts';
import { readPublication } from './read-publication.ts';

const edition = { asAt: '2021-03-31', publishedOn: '2021-07-15' };

function read(projects: readonly StatedProject[], more: readonly string[] = []): Publication {
  const found = readGmpp(editionBytes(projects, more), edition, today);
  if (found.kind === 'refused') throw new Error(found.sentence);
  return found.publication;
}

function sumOf({ tally }: Publication): number {
  return tally.labels + tally.taken + tally.unread + tally.notTaken + tally.blank;
}

describe('an edition', () => {
  it('is read one project a column, with where it comes from', () => {
    const { projects, source, tally } = read([stated({ title: 'Pay\nments ' })]);
    expect(projects).toEqual([
      {
        column: 2,
        reference: 'CO_0001_1819-Q1',
        title: 'Pay ments',
        department: 'CO',
        description: 'To pay',
        rating: { kind: 'rated', confidence: { scale: 'fivePoint', rating: 'amber' } },
        commentary: 'Stays amber',
        start: { kind: 'day', day: '2018-04-01' },
        end: { kind: 'day', day: '2022-03-31' },
      },
    ]);
    expect(source).toMatchObject({
      document: 'Government Major Projects Portfolio, published 2021',
      publishedOn: '2021-07-15',
    });
    expect(tally).toEqual({ all: 32, labels: 16, taken: 8, unread: 0, notTaken: 3, blank: 5 });
  });

  it('reports money once a row, with its number of cells', () => {
    const { notTaken } = read([stated(), stated({ id: 'CO_0002_1819-Q1', title: 'Other', money: 'TBC' })]);
    expect(notTaken.filter(({ cells }) => cells > 0)).toMatchObject([
      { row: 10, cells: 2, reason: expect.stringContaining('budgets') },
      { row: 11, cells: 2 },
      { row: 13, cells: 2 },
    ]);
  });

  it('passes over padding columns and keeps a footnote as a note', () => {
    const { projects, notes } = read([stated(), {}], ['The report publishes costs,,']);
    expect(projects).toHaveLength(1);
    expect(notes).toEqual(['Row 17 holds a footnote: The report publishes costs']);
  });

  it('lists every cell it does not understand with row, column, project and reason', () => {
    const publication = read([stated({ rating: 'Amberish', end: 'Spring' })], ['Mood,good']);
    expect(publication.unread).toMatchObject([
      {
        row: 5,
        column: 2,
        letters: 'B',
        project: 'Payments',
        text: 'Amberish',
        reason: 'not a rating of the five-point scale',
      },
      { row: 6, text: 'Stays amber', reason: 'the rating that it comments on was not understood' },
      { row: 8, text: 'Spring', reason: 'not a day as dd/mm/yyyy or yyyy-mm-dd' },
      { row: 17, rowLabel: 'Mood', text: 'good', reason: 'the label of its row is not known to the import' },
    ]);
    expect(sumOf(publication)).toBe(publication.tally.all);
  });

  it('shortens nothing: too long a text is listed whole', () => {
    const long = 'x'.repeat(10_001);
    const { projects, unread } = read([stated({ description: long })]);
    expect(projects[0]?.description).toBeUndefined();
    expect(unread).toMatchObject([{ text: long, reason: expect.stringContaining('not shortened') }]);
  });

  it('takes a dash for no words, and says so', () => {
    const { projects, unread } = read([stated({ description: '-' })]);
    expect(projects[0]?.description).toBeUndefined();
    expect(unread).toMatchObject([{ text: '-', reason: 'these signs are no words' }]);
  });

  it.each([
    ['no name', { title: '' }, 'its column names no project'],
    ['no department', { department: '' }, 'its project has no department'],
    ['a name that is none', { title: '-' }, 'the name of its project is made of signs that are no words'],
    ['too long a name', { title: 'x'.repeat(201) }, 'the name of its project is longer than 200 characters'],
  ])('does not take a column with %s, nor lose it', (_what, given, reason) => {
    const publication = read([stated(given), stated({ id: 'CO_0002_1819-Q1', title: 'Other' })]);
    expect(publication.projects.map(({ title }) => title)).toEqual(['Other']);
    expect(publication.untaken).toMatchObject([{ column: 2, reference: 'CO_0001_1819-Q1' }]);
    expect(new Set(publication.unread.map((one) => one.reason))).toEqual(new Set([reason]));
    expect(sumOf(publication)).toBe(publication.tally.all);
  });

  it('does not choose between two columns of one project', () => {
    const { untaken } = read([stated(), stated({ title: 'Again' }), stated({ id: 'CO_0002_1819-Q1' })]);
    expect(untaken.map(({ column }) => column)).toEqual([2, 3]);
  });

  it('takes two projects whose identifiers differ in the quarter of registration alone', () => {
    const { projects } = read([stated(), stated({ id: 'CO_0001_2122-Q3', title: 'Tunnel' })]);
    expect(projects.map(({ title }) => title)).toEqual(['Payments', 'Tunnel']);
  });

  it('takes no text that reads otherwise than it is kept, and two spellings for one', () => {
    const text = editionText([
      stated({ title: 'Cafe\u0301', description: 'Saves \u2067£120 - £450\u2069' }),
      stated({ id: 'AB_0001_2021-Q1', title: 'Brid\u202ege' }),
    ]);
    const found = readGmpp(new TextEncoder().encode(text), edition, today);
    expect(found).toMatchObject({
      publication: {
        projects: [{ title: 'Caf\u00e9', description: undefined }],
        unread: expect.arrayContaining([
          expect.objectContaining({ reason: 'hidden characters make it read otherwise' }),
        ]),
      },
    });
  });

  it('accounts for every cell, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.constantFrom('', ' ', 'Amber', 'Reset', '2020-01-01', '\u009d', '"', ';', '\n'),
      fc.string(),
    );
    const keys = Object.keys(stated());
    const project = fc.record(Object.fromEntries(keys.map((key) => [key, cell])));
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 4 }), (projects) => {
        const found = readPublication(editionText(projects), { ...edition, digest: '', encoding: 'UTF-8' });
        if (found.kind === 'refused') return;
        expect(sumOf(found.publication)).toBe(found.publication.tally.all);
      }),
    );
  });
});

describe('a slip in the year', () => {
  const daysOf = (start: string, end: string) => {
    const { projects, unread, remarks } = read([stated({ start, end })]);
    const told = unread.filter(({ rowLabel }) => rowLabel.startsWith('Project -'));
    return { start: projects[0]?.start.kind, end: projects[0]?.end.kind, told, remarks };
  };

  it('of another century is told of, and not taken', () => {
    expect(daysOf('01/04/1926', '31/03/2926')).toMatchObject({
      start: 'absent',
      end: 'absent',
      told: [
        { text: '01/04/1926', reason: expect.stringContaining('more than 60 years') },
        { text: '31/03/2926', reason: expect.stringContaining('more than 60 years') },
      ],
      remarks: [],
    });
  });

  it('that ends a project before it starts is told of in both cells, and neither is taken', () => {
    const because = expect.stringContaining('the end is before the start');
    expect(daysOf('2022-04-01', '31/03/2018')).toMatchObject({
      start: 'absent',
      end: 'absent',
      told: [{ reason: because }, { text: '31/03/2018', reason: because }],
    });
    expect(daysOf('2022-04-01', '2022-04-01')).toMatchObject({ start: 'day', end: 'day', told: [], remarks: [] });
  });

  it('of more than ten years is told of and taken: the longest projects take half a century', () => {
    expect(daysOf('1997-03-17', '2070-12-31')).toMatchObject({
      start: 'day',
      end: 'day',
      told: [],
      remarks: [{ text: '1997-03-17' }, { text: '2070-12-31', reason: expect.stringContaining('check the year') }],
    });
    expect(daysOf('2011-03-31', '2031-03-31').remarks).toEqual([]);
  });
});

describe('a file that is refused', () => {
  const bytes = editionBytes([stated(), stated({ id: 'CO_0002_1819-Q1', title: 'Other' })]);
  const text = Buffer.from(bytes).toString('latin1');
  const lines = text.split('\r\n');

  it.each([
    ['is no table', 'Just words', 'not a table'],
    ['is another table', 'Slug,Name\r\na,b\r\n', 'not an edition of the Government Major Projects Portfolio'],
    ['is cut off between rows', `${lines.slice(0, 14).join('\r\n')}\r\n`, 'lacks 2 of the rows that every edition has'],
    ['is cut off within a row', lines.slice(0, 17).join('\r\n').slice(0, -2).concat('\r\nx'), 'cut off or damaged'],
    ['is cut off within a quoted cell', text.slice(0, text.indexOf('five-point')), 'cut off. Fetch it again'],
    ['has a stray quotation mark', text.replace('Payments', '"Pay"ments'), 'quotation mark is out of place'],
    ['has a row twice', `${text}Department,CO,CO\r\n`, 'two rows labelled “Department”'],
    ['names no project', editionText([{ department: 'CO' }]), 'names no project'],
  ])('%s', (_what, content, words) => {
    const found = readGmpp(new Uint8Array(Buffer.from(content, 'utf8')), edition, today);
    expect(found).toMatchObject({ kind: 'refused', sentence: expect.stringContaining(words) });
  });

  it.each([
    [{ asAt: '2021-02-30', publishedOn: '2021-07-15' }, '“2021-02-30” is not a day'],
    [{ asAt: '2021-03-31', publishedOn: 'July' }, '“July” is not a day'],
    [{ asAt: '2021-07-16', publishedOn: '2021-07-15' }, 'cannot have been published earlier'],
    [{ asAt: '1921-03-31', publishedOn: '2021-07-15' }, 'No edition is as old as 1921-03-31'],
    [{ asAt: '2021-03-31', publishedOn: '2025-07-15' }, 'more than three years later'],
    [{ asAt: '2026-09-17', publishedOn: '2026-09-18' }, '2026-09-17 has not come yet'],
    [{ asAt: '2026-09-16', publishedOn: '2026-09-17' }, '2026-09-17 has not come yet'],
  ])('comes with days that cannot be: %j', (days, words) => {
    expect(readGmpp(bytes, days, today)).toMatchObject({ kind: 'refused', sentence: expect.stringContaining(words) });
  });
});

describe('lettersOf', () => {
  it('counts as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

it('refuses a file with far more cells than any edition, before reading them', () => {
  const found = readGmpp(new TextEncoder().encode('a,b\n'.repeat(200_000)), edition, today);
  expect(found).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('far more cells') });
});
