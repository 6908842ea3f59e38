import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { entriesOf, fact, given, withdraw, withdrawn } from '../../testing/index.ts';
import { plain } from '../../testing/benefits/figures-plans.ts';
import { figuresSourceOf } from '../read.ts';
import type { FiguresSourceEvent } from './events.ts';
import type { FiguresMapping } from './mapping.ts';

const mapping: FiguresMapping = {
  ...plain,
  columns: [
    { kind: 'words', column: 'slug', words: 'service' },
    { kind: 'words', column: 'month', words: 'period' },
    { kind: 'figure', column: 'web', figure: 'contacts', channelId: 'web' },
  ],
};
const described = (more: Partial<FiguresSourceEvent['data']> = {}) =>
  fact('figuresSource-monthly', {
    type: 'FiguresSourceDescribed',
    data: { title: 'Monthly report', mapping, ...more },
  } satisfies FiguresSourceEvent);

describe('DescribeFiguresSource', () => {
  const describeIt = { type: 'DescribeFiguresSource', sourceId: 'monthly', title: 'Monthly report', mapping } as const;
  const withColumns = (...columns: FiguresMapping['columns']) => ({ ...describeIt, mapping: { ...mapping, columns } });

  test('says how files are read', () => {
    given()
      .when(describeIt)
      .then({ type: 'FiguresSourceDescribed', data: { title: 'Monthly report', mapping } });
  });
  test('says so again when they are read otherwise, and nothing new by the same', () => {
    given(described())
      .when({ ...describeIt, mapping: { ...mapping, whole: true } })
      .thenAccepted();
    given(described()).when(describeIt).thenRefused('NothingIsDifferent');
  });
  test('says of a column one thing', () => {
    given()
      .when(withColumns(...mapping.columns, { kind: 'words', column: 'web', words: 'title' }))
      .thenRefused('ColumnIsGivenTwice');
  });
  test('has a figure, what it is of, and of when', () => {
    const [service, period, figure] = mapping.columns;
    if (service === undefined || period === undefined || figure === undefined) throw new Error('There are three');
    given().when(withColumns(service, period)).thenRefused('FigureIsMissing');
    given().when(withColumns(period, figure)).thenRefused('ColumnIsMissing');
    given().when(withColumns(service, figure)).thenRefused('ColumnIsMissing');
    given()
      .when({ ...describeIt, mapping: { ...mapping, service: 'Repairs', columns: [period, figure] } })
      .thenAccepted();
  });
});

describe('A source of figures', () => {
  const facts = [described(), described({ title: 'Report of each month', mapping: { ...mapping, whole: true } })];
  const sourceAfter = (...more: typeof facts) => figuresSourceOf(replay(entriesOf([...facts, ...more])), 'monthly');

  test('is read as was stated last, and as before where that is withdrawn', () => {
    expect(sourceAfter()?.descriptions.at(-1)?.value.mapping.whole).toBe(true);
    given(...facts)
      .when(withdraw(facts, 'FiguresSourceDescribed'))
      .thenAccepted();
    expect(sourceAfter(withdrawn(facts, 'FiguresSourceDescribed'))?.title).toBe('Monthly report');
  });
});
