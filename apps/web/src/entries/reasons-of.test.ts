import { describe, expect, test } from 'vitest';

import {
  boardFacts,
  calledMeeting,
  decidedAt,
  entriesOf,
  ofMeeting,
  ofPlan,
  ofProject,
} from '@minutebook/domain/testing';
import type { DomainEntry } from '@minutebook/domain';
import type { Fact } from '@minutebook/domain/testing';

import { streamOf } from '../areas.ts';
import { lacksReason as lacks, reasonsOf as stated } from './reasons-of.ts';

/** The reasons as its area says where they stand. */
async function reasonsFor(entry: DomainEntry) {
  const { wordsForEntries } = await streamOf(entry)!.words();
  return wordsForEntries.reasons;
}
const reasonsOf = async (entry: DomainEntry) => stated(entry, await reasonsFor(entry));
const lacksReason = async (entry: DomainEntry) => lacks(entry, await reasonsFor(entry));

const entryOf = (fact: Fact) => entriesOf([fact])[0]!;

const met = ofProject('a', {
  type: 'ConditionDischarged',
  data: { conditionId: 'one', evidence: 'Tested with residents' },
});
const resolved = ofProject('a', { type: 'IssueResolved', data: { issueId: 'one', resolution: 'Renewed' } });
const signed = ofPlan('a', {
  type: 'SignOffGiven',
  data: { version: 1, digest: 'a'.repeat(64), kind: 'legal', post: 'Head of Legal', statement: 'Agreed' },
});
const issued = (note: object) =>
  ofPlan('a', { type: 'BusinessPlanVersionIssued', data: { version: 1, digest: 'a'.repeat(64), ...note } });
const paused = ofProject('a', { type: 'ProjectPaused', data: {} });

describe('The reasons of an entry', () => {
  test.each([
    [decidedAt('a'), [{ label: 'Reasons', words: 'It is worth it' }]],
    [met, [{ label: 'Evidence', words: 'Tested with residents' }]],
    [resolved, [{ label: 'How it was resolved', words: 'Renewed' }]],
    [signed, [{ label: 'Statement', words: 'Agreed' }]],
    [issued({ note: 'New costs' }), [{ label: 'What is new in it', words: 'New costs' }]],
  ])('stand in its own fields: %#', async (fact, reasons) => {
    expect(await reasonsOf(entryOf(fact))).toStrictEqual(reasons);
    expect(await lacksReason(entryOf(fact))).toBe(false);
  });
  test('are lacking where one was asked for and none was given', async () => {
    expect(await lacksReason(entryOf(paused))).toBe(true);
    expect(await lacksReason(entryOf(issued({})))).toBe(true);
    expect(await lacksReason(entryOf(calledMeeting('a')[0]!))).toBe(true);
    expect(await lacksReason(entryOf(boardFacts[1]!))).toBe(true);
  });
  test('are not lacking where nobody was asked', async () => {
    expect(await lacksReason(entryOf({ ...paused, reason: 'The supplier failed' }))).toBe(false);
    expect(await lacksReason(entryOf(ofMeeting({ type: 'MeetingClosed', data: {} })))).toBe(false);
    expect(await lacksReason({ ...entryOf(paused), causation: 'another' })).toBe(false);
    const source = { document: 'Portfolio', publishedOn: '2026-01-01', digest: 'a'.repeat(64) };
    expect(await lacksReason(entryOf({ ...paused, source }))).toBe(false);
  });
  test('are not claimed to lack for a kind that is not known here', () => {
    const entry = { ...entryOf(paused), type: 'ProjectPraised' } as unknown as DomainEntry;
    expect(lacks(entry, {})).toBe(false);
    expect(stated(entry, {})).toEqual([]);
  });
});
