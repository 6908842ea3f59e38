import type { Refused } from '@minutebook/tabular';
import { describe, expect, it } from 'vitest';

import { readGmpp } from '../index.ts';
import type { Publication } from '../index.ts';

const scale = '(a fixed point in time, using a five-point scale, Red – Green)';

/** The labels of each layout that was published, with the same two invented projects in each. */
const layouts: Record<string, readonly string[]> = {
  '2014': [
    'Project name',
    'Department',
    `MPA RAG rating\n${scale}`,
    'Description / Aims \n',
    'Departmental commentary on actions planned or taken on the MPA RAG rating.',
    'Project - Start Date\n(Latest approved start date)',
    'Project - End Date\n(Latest approved end date)',
    'Departmental narrative on schedule, including any deviation from planned schedule (if necessary)',
    '2013/2014 Budget (£million)',
    '2013/2014 Forecast (£million)',
    '2013/2014 Variance (£million)',
    '2013/2014 Variance %age',
    'Total budgeted whole life costs (£million)\n(including non-government costs)',
    'Departmental narrative on  budget/forecast variance for 2013/14\n(if variance is more than 5%)',
    'Departmental narrative on budgeted whole life costs',
  ],
  '2016': [
    'Project Name',
    'Department',
    `IPA RAG rating\n${scale}`,
    'Description / Aims\n(From GMPP data)',
    'Departmental commentary on actions planned or taken on the IPA RAG rating.',
    'Project - Start Date\n(Latest approved start date)',
    'Project - End Date\n(Latest approved end date)',
    'Departmental narrative on schedule, including any deviation from planned schedule (if necessary)',
    '2015/16 Budget (£million)',
    '2015/16 Forecast (£million)',
    'Variance Budget / Forecast %age',
    'Total budgeted whole life costs (£million) (including Non-government costs)',
    'Departmental Narrative on Budget / Forecast variance for 2015/16 where more than +/-  5%',
    'Departmental Narrative on Budgeted Whole Life Costs',
  ],
  '2018': [
    'Project Name',
    'Department',
    `IPA Delivery Confidence Assessment${scale}`,
    'Description / Aims',
    'Departmental commentary on actions planned or taken on the IPA RAG rating.',
    'Project - Start Date(Latest approved start date)',
    'Project - End Date(Latest approved end date)',
    'Departmental narrative on schedule, including any deviation from planned schedule (if necessary)',
    '2016/17 TOTAL Baseline £m(including Non-Government costs)',
    '2016/17 TOTAL Forecast £m(including Non-Government costs)',
    '2016/2017 Variance %age',
    'Whole Life Cost TOTAL Baseline £m(including Non-Government costs)',
    'Departmental narrative on  budget/forecast variance for 2016/17(if variance is more than 5%)',
    'Departmental Narrative on Budgeted Whole Life Costs',
  ],
  '2023': [
    'GMPP ID Number',
    'Project Name',
    'Department',
    'Annual Report Category',
    `IPA Delivery Confidence Assessment \n${scale}`,
    `SRO Delivery Confidence Assessment \n${scale.replace('five', 'three')}`,
    'Description / Aims',
    'Departmental commentary on actions planned or taken on the IPA RAG rating.',
    'Project - Start Date \n(Latest Approved Start Date)',
    'Project - End Date \n(Latest Approved End Date)',
    'Departmental narrative on schedule, including any deviation from planned schedule (if necessary)',
    'Financial Year Baseline (£m) (including Non-Government Costs)',
    'Financial Year Forecast (£m) (including Non-Government Costs)',
    'Financial Year Variance (%)',
    'Departmental narrative on  budget/forecast variance for 2021/22 \n(if variance is more than 5%)',
    'TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)',
    'Departmental Narrative on Budgeted Whole Life Costs',
    'TOTAL Baseline Benefits (£m)',
    'Departmental Narrative on Budgeted Benefits',
  ],
};

function cellFor(label: string, project: number): string {
  if (/^project name/i.test(label)) return `Bridge ${project}`;
  if (label === 'Department') return 'CO';
  if (/rating|Assessment/.test(label) && !label.startsWith('Departmental')) return 'Amber';
  if (label.startsWith('GMPP')) return `AB_000${project}_2021-Q1`;
  return label.startsWith('Project - ') ? '01/04/2013' : 'words';
}

function fileOf(labels: readonly string[], before = ''): string {
  const lines = labels.map((label) => `"${label}",${cellFor(label, 1)},${cellFor(label, 2)}\r\n`);
  return before + lines.join('');
}

function read(text: string): Refused | { readonly kind: 'read'; readonly publication: Publication } {
  return readGmpp(new TextEncoder().encode(text), { asAt: '2014-09-30', publishedOn: '2015-06-25' }, '2026-09-16');
}

describe('the layout of every year', () => {
  it.each(Object.entries(layouts))('%s is read whole, with no label unknown', (_year, labels) => {
    const found = read(fileOf(labels));
    if (found.kind === 'refused') throw new Error(found.sentence);
    const { projects, unread } = found.publication;
    expect(projects).toMatchObject([1, 2].map((n) => ({ title: `Bridge ${n}`, rating: { kind: 'rated' } })));
    expect(unread.filter(({ reason }) => !reason.includes('identifier'))).toEqual([]);
  });

  it('is read behind a line that tells a spreadsheet its separator', () => {
    const labels = layouts['2016'] ?? [];
    expect(read(fileOf(labels, 'sep=,\r\n'))).toMatchObject({ kind: 'read' });
    const semicolons = fileOf(labels).replaceAll(',', ';');
    expect(read(`sep=;\n${semicolons}`)).toMatchObject({ kind: 'read', publication: { delimiter: ';' } });
  });

  it('counts rows as the file does behind that line', () => {
    const found = read(fileOf([...(layouts['2016'] ?? []), 'Mood'], 'sep=,\r\n'));
    expect(found).toMatchObject({ publication: { unread: [{ row: 16, rowLabel: 'Mood' }, { row: 16 }] } });
  });
});

describe('a layout that the import does not know', () => {
  const labels = layouts['2016'] ?? [];

  it('names the label in the place of the row that is missing, and does not blame the file', () => {
    const found = read(fileOf(labels.map((one) => one.replace('Description / Aims', 'What it is for'))));
    expect(found).toMatchObject({
      sentence: expect.stringMatching(/description.*labels that the import does not know.*“What it is for.*edition/),
    });
    expect(found).not.toMatchObject({ sentence: expect.stringContaining('cut off') });
  });

  it('says so of the rating as well', () => {
    const found = read(fileOf(labels.map((one) => one.replace('IPA RAG rating\n', 'NISTA confidence '))));
    expect(found).toMatchObject({ sentence: expect.stringContaining('“NISTA confidence') });
  });

  it('is cut off where no label is unknown and rows at the end are missing', () => {
    expect(read(fileOf(labels.slice(0, -2)))).toMatchObject({ sentence: expect.stringContaining('cut off') });
  });

  it('keeps two rows of one kind and one label apart from two of different labels', () => {
    const found = read(fileOf([...labels, 'Department']));
    expect(found).toMatchObject({ sentence: expect.stringContaining('two rows labelled “Department”') });
  });
});
