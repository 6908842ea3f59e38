import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../../kernel/day.ts';
import { replay } from '../../replay.ts';
import { calledMeeting, entriesOf, historyArbitrary, ofMeeting, programmeFacts } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import type { DomainEntry } from '../../world.ts';
import { recordedAfterPapers } from './after-papers.ts';
import { gapFigures, gapsBy, recordedByPeople } from './distribution.ts';
import { bandOf, daysToRecord, gapBands, isRecordedLate, lateAfter } from './gap.ts';

/** The entries of some facts, each recorded at noon of the day given for it. */
function recordedOn(...facts: readonly (readonly [Fact, string])[]): readonly DomainEntry[] {
  const days = facts.map(([, day]) => day);
  return entriesOf(facts.map(([fact]) => fact)).map((entry, at) => ({
    ...entry,
    recordedAt: `${days[at]}T12:00:00.000Z`,
  }));
}

const [established, housing] = programmeFacts as readonly [Fact, Fact];
const on = (fact: Fact, day: string): Fact => ({ ...fact, on: day });

describe('The gap between happened and recorded', () => {
  test('is in days, each band up to and with its last', () => {
    expect([0, 1, 7, 8, 30, 31, 90, 91, 4_000].map((days) => gapBands[bandOf(days)]?.label)).toEqual([
      'Same day',
      '1 to 7 days',
      '1 to 7 days',
      '8 to 30 days',
      '8 to 30 days',
      '31 to 90 days',
      '31 to 90 days',
      'More than 90 days',
      'More than 90 days',
    ]);
  });
  test('is late from the first band on that begins after the days in which it is in time', () => {
    const recordedAfter = (days: number) => ({
      effectiveOn: '2026-07-01',
      recordedAt: `${addDays('2026-07-01', days)}T12:00:00.000Z`,
    });
    expect([lateAfter, lateAfter + 1].map((days) => isRecordedLate(recordedAfter(days)))).toEqual([false, true]);
    expect([lateAfter, lateAfter + 1].map((days) => bandOf(days))).toEqual([2, 3]);
  });
  test('of what was recorded ahead is that of the same day', () => expect(bandOf(-3)).toBe(0));
  test('is by the day in London on which it was recorded', () => {
    expect(daysToRecord({ effectiveOn: '2026-07-01', recordedAt: '2026-07-01T23:30:00.000Z' })).toBe(1);
  });
  test('is told by month recorded, role and kind, with the one in the middle', () => {
    const entries = recordedOn(
      [on(established, '2026-04-30'), '2026-05-01'],
      [on(housing, '2026-05-01'), '2026-05-11'],
      [on(housing, '2026-01-01'), '2026-06-02'],
    );
    expect(gapsBy(entries, 'month').map(({ key, bands, middle, longest }) => [key, bands, middle, longest])).toEqual([
      ['2026-05', [0, 1, 1, 0, 0], 10, 10],
      ['2026-06', [0, 0, 0, 0, 1], 152, 152],
    ]);
    expect(gapsBy(entries, 'kind').map(({ key, entries: some }) => [key, some.length])).toEqual([
      ['DepartmentRegistered', 2],
      ['ProgrammeEstablished', 1],
    ]);
    expect(gapsBy(entries, 'role').map(({ key, middle }) => [key, middle])).toEqual([['programmeManager', 10]]);
  });
  test('counts every entry that people recorded once, whatever it is told by', () => {
    fc.assert(
      fc.property(historyArbitrary(20), ({ entries }) => {
        const some = recordedByPeople(entries);
        const total = (bands: readonly number[]) => bands.reduce((sum, one) => sum + one, 0);
        for (const by of ['month', 'role', 'kind'] as const) {
          expect(total(gapsBy(some, by).map(({ bands }) => total(bands)))).toBe(some.length);
        }
        expect(total(gapFigures(some, ({ type }) => type).map(({ value }) => value))).toBe(some.length);
      }),
    );
  });
});

describe('Entries recorded after a paper', () => {
  const [meeting] = calledMeeting('payments') as readonly [Fact, Fact];
  const paper = (reportId: string, day: string) =>
    on(ofMeeting({ type: 'ReportPublished', data: { reportId, title: reportId, position: 1 } }), day);
  const after = (entries: readonly DomainEntry[]) =>
    recordedAfterPapers(recordedByPeople(entries), replay(entries)).map(({ entry, paper: { report }, others }) => [
      entry.n,
      report.value.reportId,
      others,
    ]);

  test('are those about days before it, with the earliest paper that they missed', () => {
    const entries = recordedOn(
      [on(meeting, '2026-04-01'), '2026-04-01'],
      [paper('early', '2026-05-01'), '2026-05-01'],
      [paper('middle', '2026-05-12'), '2026-05-12'],
      [on(housing, '2026-05-01'), '2026-05-20'],
      [paper('late', '2026-05-21'), '2026-05-21'],
      [on(housing, '2026-05-21'), '2026-05-21'],
      [on(housing, '2026-04-30'), '2026-06-01'],
    );
    expect(after(entries)).toEqual([
      [4, 'middle', 0],
      [7, 'early', 2],
    ]);
  });
  test('are found by the days of papers, in whatever order those were recorded', () => {
    const entries = recordedOn(
      [on(meeting, '2026-04-01'), '2026-04-01'],
      [paper('later', '2026-05-12'), '2026-05-12'],
      [paper('told late', '2026-05-02'), '2026-05-13'],
      [on(housing, '2026-05-01'), '2026-05-20'],
      [on(housing, '2026-05-02'), '2026-05-20'],
    );
    expect(after(entries)).toEqual([
      [3, 'later', 0],
      [4, 'told late', 1],
      [5, 'later', 0],
    ]);
  });
});
