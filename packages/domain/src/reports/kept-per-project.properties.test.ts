import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ratings } from '../delivery/reports/confidence/ratings.ts';
import { openByRank } from '../delivery/project/particulars/ranking.ts';
import { timetable } from '../delivery/reports/timetable/timetable.ts';
import { backlog } from '../delivery/reports/backlog.ts';
import { compliance } from '../governance/reports/gates/compliance.ts';
import { role as anyRole } from '../kernel/entry-schema.ts';
import { replay } from '../replay.ts';
import type { ReplayedWorld } from '../replay.ts';
import { historyArbitrary } from '../testing/index.ts';
import type { LedgerWorld } from '../world.ts';
import { needsOf } from './needs.ts';
import { overview } from './overview.ts';

/** Around the days on which the histories happen, so that milestones pass their day and ratings grow old between two of them. */
const asked = fc.constantFrom('2025-12-30', '2026-03-30', '2026-09-17', '2026-12-20', '2027-03-01');

/** Every report that goes on from what it knew of a project, with all terms and entries of its figures. */
function told(world: LedgerWorld, on: string) {
  const projects = openByRank(world.states('project'));
  return {
    overview: overview(world, on),
    needs: anyRole.options.map((role) => needsOf(world, on, role)),
    timetables: [
      timetable(world, on),
      ...world.states('project').map(({ projectId }) => timetable(world, on, projectId)),
    ],
    ratings: ratings(projects),
    backlog: backlog(world),
    compliance: compliance(world),
  };
}

describe('What reports keep of a project', () => {
  test('is what they would work out anew, after any entries and on any days, asked in any order', () => {
    const steps = fc.array(fc.record({ on: asked, entries: fc.nat(8), back: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(historyArbitrary(40), steps, ({ entries }, all) => {
        // One world goes on, and shares the states that no entry changed; worlds replayed anew share nothing with it.
        const before: ReplayedWorld[] = [];
        let world = replay([]);
        for (const { on, entries: more, back } of all) {
          before.push(world);
          world = world.after(entries.slice(world.n, world.n + more));
          const seen = (back ? before[Math.floor(before.length / 2)] : undefined) ?? world;
          expect(told(seen, on)).toStrictEqual(told(replay(entries.slice(0, seen.n)), on));
        }
      }),
    );
  });
});
