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

import { lacksReason, reasonsOf } from './reasons-of.ts';

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
  ])('stand in its own fields: %#', (fact, reasons) => {
    expect(reasonsOf(entryOf(fact))).toStrictEqual(reasons);
    expect(lacksReason(entryOf(fact))).toBe(false);
  });
  test('are lacking where one was asked for and none was given', () => {
    expect(lacksReason(entryOf(paused))).toBe(true);
    expect(lacksReason(entryOf(issued({})))).toBe(true);
    expect(lacksReason(entryOf(calledMeeting('a')[0]!))).toBe(true);
    expect(lacksReason(entryOf(boardFacts[1]!))).toBe(true);
  });
  test('are not lacking where nobody was asked', () => {
    expect(lacksReason(entryOf({ ...paused, reason: 'The supplier failed' }))).toBe(false);
    expect(lacksReason(entryOf(ofMeeting({ type: 'MeetingClosed', data: {} })))).toBe(false);
    expect(lacksReason({ ...entryOf(paused), causation: 'another' })).toBe(false);
    const source = { document: 'Portfolio', publishedOn: '2026-01-01', digest: 'a'.repeat(64) };
    expect(lacksReason(entryOf({ ...paused, source }))).toBe(false);
  });
  test('are not claimed to lack for a kind that is not known here', () => {
    const unknown = { ...entryOf(paused), type: 'ProjectPraised' } as unknown as DomainEntry;
    expect(lacksReason(unknown)).toBe(false);
    expect(reasonsOf(unknown)).toEqual([]);
  });
});
