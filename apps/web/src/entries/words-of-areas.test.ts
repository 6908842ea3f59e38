import { describe, expect, test } from 'vitest';

import { replay } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  decidedAt,
  entriesOf,
  ofBudget,
  ofMeeting,
  programmeFacts,
  proposedProject,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';

import { streamOf } from '../areas.ts';
import { followsOf } from './follows.ts';
import { decisionNamedBy } from './words-for-entries.ts';

/** What the last of these facts is about. */
async function lastOf(...facts: readonly Fact[]) {
  const all = entriesOf([...programmeFacts, ...boardFacts, proposedProject('a', 'Payments'), ...facts]);
  const { wordsForEntries } = await streamOf(all.at(-1)!)!.words();
  return wordsForEntries.about(all.at(-1)!, replay(all));
}

const declared = ofMeeting({
  type: 'InterestDeclared',
  data: { memberId: chair.id, itemId: 'one', nature: 'Holds shares' },
});

describe('What an entry is about', () => {
  test('of an item or an interest in it, is its project, the meeting and the board', async () => {
    const all = { projectId: 'a', meetingId: 'september', boardId: 'ict', item: { title: 'Payments: full plan' } };
    expect(await lastOf(...calledMeeting('a'))).toMatchObject(all);
    expect(await lastOf(...calledMeeting('a'), declared)).toMatchObject(all);
    const withdrawn = ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'one' } });
    expect(await lastOf(...calledMeeting('a'), withdrawn)).toMatchObject(all);
  });
  test('of an attendance, is the meeting and the board, and no project', async () => {
    const about = await lastOf(...calledMeeting('a'), attendedBy(chair));
    expect(about).toMatchObject({ meetingId: 'september', boardId: 'ict' });
    expect(about.projectId).toBeUndefined();
  });
  test('of a decision that the project was told, is the meeting that took it', async () => {
    expect(await lastOf(decidedAt('a'))).toStrictEqual({
      projectId: 'a',
      decisionId: 'full-plan',
      boardId: 'ict',
      meetingId: 'june',
    });
  });
});

describe('The decision that an entry rests on', () => {
  test('is named by what moves money, and by nothing that names none', () => {
    const [moved, met] = entriesOf([
      ofBudget({
        type: 'FundsVired',
        data: {
          virementId: 'first',
          to: { allocationId: 'payments' },
          kind: 'withinBudget',
          years: [{ year: '2026-27', amount: 3_000_000 }],
          rulesId: 'virement-2026',
          rung: 'ICT Project Board',
          decisionId: 'full-plan',
        },
      }),
      attendedBy(chair),
    ]) as [DomainEntry, DomainEntry];
    expect(decisionNamedBy(moved)).toBe('full-plan');
    expect(decisionNamedBy(met)).toBeUndefined();
  });
});

describe('What follows from an entry', () => {
  test('is told both ways', async () => {
    const [cause, other] = entriesOf([...calledMeeting('a')]) as [DomainEntry, DomainEntry];
    const caused = { ...other, causation: cause.id };
    expect(followsOf(cause, [cause, caused])).toStrictEqual({ from: undefined, told: [caused] });
    expect(followsOf(caused, [cause, caused])).toStrictEqual({ from: cause, told: [] });
  });
});
