import { replay } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { entriesOf, ofProject, programmeFacts, proposedProject } from '@minutebook/domain/testing';
import { expect, test } from 'vitest';

import { wordsAsRead, wordsOf } from './entry-words.ts';

test('An entry that was corrected reads as corrected, and one that was withdrawn as it read until then', () => {
  const issue = { issueId: 'staff', title: 'Nobdy to test', severity: 'high' } as const;
  const before = [...programmeFacts, proposedProject('payments', 'Payments')];
  const raised = ofProject('payments', { type: 'IssueRaised', data: issue });
  const recorded = entriesOf([...before, raised]).at(-1) as DomainEntry;
  const corrected = ofProject('payments', {
    type: 'EntryCorrected',
    data: { entry: recorded.id, type: 'IssueRaised', data: { ...issue, title: 'Nobody to test' } },
  });
  const withdrawn = ofProject('payments', { type: 'EntryWithdrawn', data: { entry: recorded.id } });
  const known = (...after: (typeof raised)[]) => replay(entriesOf([...before, raised, ...after]));
  expect(wordsAsRead(recorded, known())).toBe('Issue raised: Nobdy to test');
  expect(wordsAsRead(recorded, known(corrected))).toBe('Issue raised: Nobody to test');
  expect(wordsOf(recorded, known(corrected))).toBe('Issue raised: Nobdy to test');
  expect(wordsAsRead(recorded, known(corrected, withdrawn))).toBe('Issue raised: Nobody to test');
  expect(wordsAsRead(recorded, known(withdrawn))).toBe('Issue raised: Nobdy to test');
});
