import {
  agreements,
  capacityByMonth,
  dayOf,
  levelsReported,
  monthsOfYear,
  replay,
  serviceAreas,
} from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { recomputedCapacity, recomputedLevels } from '@minutebook/domain/testing';
import { describe, expect, it } from 'vitest';

import { demonstration } from './demonstration.ts';
import { recorded } from './testing/in-memory.ts';

const entries = recorded(demonstration()) as readonly DomainEntry[];
const days = ['2025-07-31', '2025-12-31', '2026-03-31', '2026-08-31', '2026-11-29'];

describe.each(days)('The people and agreements of the demonstration as known on %s', (day) => {
  const known = entries.filter((entry) => dayOf(entry.recordedAt) <= day);
  const world = replay(known);

  it('are in post and asked for, month by month and in every service area, as other code counts it day by day', () => {
    const months = ['2025-26', '2026-27', '2027-28'].flatMap(monthsOfYear);
    for (const area of [undefined, ...serviceAreas(world)]) {
      for (const { month, inPost, asked } of capacityByMonth(world, months, area)) {
        expect({ month, inPost: inPost.value, asked: asked.value }).toEqual({
          month,
          ...recomputedCapacity(known, month, area),
        });
      }
    }
  });

  it('have service levels that were met, missed and not reported as other code finds them', () => {
    for (const agreement of agreements(world)) {
      const levels = levelsReported(agreement, day).map(({ level, met, missed, gaps }) => ({
        levelId: level.levelId,
        met: met.value,
        missed: missed.value,
        gaps: gaps.value,
      }));
      expect(levels).toEqual(recomputedLevels(known, agreement.agreementId, day));
    }
  });
});
