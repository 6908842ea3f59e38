import type { DomainEvent } from '@minutebook/domain';
import { fact, proposedProject } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { ledgerOf, numberOf, paperOf, recipeOf, storyWith, wordsOf } from '../story.test-support.ts';

const entries = storyWith();
const at = ledgerOf(entries);
const beforeDecision = recipeOf({ n: numberOf('DecisionMinuted', entries) - 1 });

describe('What a paper says of a project of which no plan is decided on', () => {
  const other = proposedProject('other', 'Another matter');
  const about = { projectId: 'other' };
  const item = fact('meeting-meeting-x1', { type: 'ItemTabled', data: { itemId: 'other', title: 'A report', about } });
  const all = storyWith(other, item);
  const words = wordsOf(paperOf(recipeOf({ kind: 'committee', n: all.length }), ledgerOf(all)));

  test('is what is recorded of it, and not what no plan of it states', () => {
    const lacks = (of: string) => of.match(/No plan of it/g)?.length;
    expect(words).toContain('Another matter');
    // The plan that is decided on at the same meeting lacks some of it.
    expect(lacks(words)).toBe(lacks(wordsOf(paperOf(beforeDecision, at))));
    expect(words).toContain('No money is recorded for it.');
  });
});

describe('What a paper says of an item about no project', () => {
  const itemId = 'saved';
  const sat = { present: [], counted: [], interested: [] };
  const of = { definition: 1, period: { kind: 'quarter', quarter: '2026-Q2' }, basis: 'measured' } as const;
  const measured = { ...of, value: 6_800_00, takenFrom: 'Ledger of finance' };
  const measure = {
    measureId: 'billing',
    unit: { kind: 'money' },
    direction: 'down',
    howMeasured: 'Paid to the agency',
    periodicity: 'quarter',
  } as const;
  const billing: readonly DomainEvent[] = [
    {
      type: 'BenefitIdentified',
      data: {
        title: 'No agency officers',
        kind: 'benefit',
        class: 'cashable',
        recurrence: 'recurring',
        departmentIds: ['housing'],
        aimIds: ['digital'],
      },
    },
    { type: 'MeasureDefined', data: measure },
    {
      type: 'BaselineSet',
      data: {
        definition: 1,
        value: 14_000_00,
        period: { kind: 'quarter', quarter: '2026-Q1' },
        takenFrom: 'Ledger of finance',
        agreedBy: 'Head of Finance',
      },
    },
    { type: 'MeasurementRecorded', data: measured },
  ];
  const before = [
    ...billing.map((event) => ({ ...fact('benefit-billing', event), on: '2026-08-11' })),
    fact('meeting-meeting-x1', { type: 'ItemTabled', data: { itemId, title: 'What was saved' } }),
  ];
  const knownAt = storyWith(...before).length;
  const noted = { decisionId: 's1', outcome: { kind: 'noted' }, reasons: 'Seen', itemId, knownAt, ...sat } as const;
  const minuted = fact('meeting-meeting-x1', { type: 'DecisionMinuted', data: noted });
  const entry = storyWith(...before).find(({ type }) => type === 'MeasurementRecorded')?.id ?? '';
  const instead = { entry, type: 'MeasurementRecorded', data: { ...measured, value: 8_600_00 } };
  const corrected = { ...fact('benefit-billing', { type: 'EntryCorrected', data: instead }), on: '2026-08-11' };
  const all = storyWith(...before, minuted, corrected);
  const wordsAt = (n: number, kind: 'committee' | 'minutes' = 'committee') =>
    wordsOf(paperOf(recipeOf({ kind, n }), ledgerOf(all)));
  const putRight =
    '“No agency officers, April to June 2026”: as it stood then £7,200; corrected on 16 September 2026, on the day of the meeting that it concerns, to £5,400.';

  test('is what the programme saved, as known at its position', () => {
    const words = wordsAt(knownAt);
    expect(words).toContain('What the programme saved');
    expect(words).toContain('£0 released; £0 claimed, £0 verified, £0 taken from budgets.');
    expect(words).toContain('No agency officers: measured in 2026-27 | £7,200');
    expect(wordsAt(all.length)).toContain('No agency officers: measured in 2026-27 | £5,400');
    expect(wordsOf(paperOf(beforeDecision, at))).not.toContain('What the programme saved');
  });
  test('is in the paper and in the minutes which figure was put right since, once that is known', () => {
    for (const kind of ['committee', 'minutes'] as const) {
      expect(wordsAt(all.length, kind)).toContain(putRight);
      expect(wordsAt(all.length - 1, kind)).not.toContain('as it stood then');
    }
  });
});
