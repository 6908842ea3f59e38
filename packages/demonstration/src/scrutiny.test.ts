import {
  agreementOf,
  dayOf,
  engagements,
  missingEvidence,
  positionsSideBySide,
  queriesRegister,
  replay,
} from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { demonstration } from './demonstration.ts';
import { recorded } from './testing/in-memory.ts';

const entries = recorded(demonstration()) as readonly DomainEntry[];
const world = replay(entries);

describe('Its queries', () => {
  it('are three: one unanswered for 40 days, one referred and answered, one closed', () => {
    const rows = queriesRegister(world, '2026-11-30');
    expect(rows.map(({ query, standing, days, holder }) => [query.queryId, standing, days, holder])).toEqual([
      ['savings-left-a-budget', 'unanswered', 40, 'Section 151 Officer'],
      ['mobile-without-plan', 'answered', 14, 'Programme Manager'],
      ['calls-not-counted', 'closed', 7, 'Head of ICT'],
    ]);
  });

  it('are about what had been recorded by the end of the day on which it was seen', () => {
    for (const { query } of queriesRegister(world, '2026-11-30')) {
      const { position, on } = query.seen;
      expect(dayOf(entries[position - 1]?.recordedAt ?? '') <= on).toBe(true);
      expect(dayOf(entries[position]?.recordedAt ?? '') > on).toBe(true);
    }
  });
});

describe('Its consultation', () => {
  const [consultation, ...others] = engagements(world);

  it('has two unions and a partner on three options, word for word, and two workshops', () => {
    expect(others).toEqual([]);
    expect(consultation?.workshops.length).toBe(2);
    const rows = consultation === undefined ? [] : positionsSideBySide(consultation);
    expect(
      rows.map(({ position, stands }) => [position.value.audience, ...stands.map(({ stance }) => stance)]),
    ).toEqual([
      ['unions', 'supports', 'supportsOnConditions', 'opposes'],
      ['unions', 'supports', 'noView', 'supportsOnConditions'],
      ['partners', undefined, 'supports', undefined],
    ]);
    expect(rows[0]?.position.value.words).toContain('would never support outsourcing');
  });

  it('leads to a market test of what follows the agreement', () => {
    expect(agreementOf(world, 'service-desk')?.choices.at(-1)?.chosen?.value.option).toBe('marketTest');
  });
});

it('lacks evidence of several kinds', () => {
  const kinds = new Set(missingEvidence(world, '2026-11-30').map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(
    expect.arrayContaining(['conditionNotMet', 'planNotApproved', 'postVacant', 'queryNotAnswered']),
  );
});
