import { backlog } from '@minutebook/domain';
import {
  entriesOf,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  reforecastMilestone,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cameAndWent } from './came-and-went.ts';
import { movedPlaces } from './places.ts';
import { rowThen } from './row-then.ts';

const begun = [...programmeFacts, ...['a', 'b', 'c'].map((id) => proposedProject(id, id.toUpperCase()))];
const first = begun.length + 1;

const ranked = (id: string, key: string) => ofProject(id, { type: 'ProjectRanked', data: { position: 1, key } });
const named = (id: string, sponsor: string) => ofProject(id, { type: 'ProjectSponsorNamed', data: { sponsor } });
const stopped = (id: string) => ofProject(id, { type: 'ProjectStopped', data: {} });

/** What was known before these facts were added, and after. */
function sides(added: readonly Fact[], before: readonly Fact[] = []) {
  const timeline = new Timeline();
  timeline.append(entriesOf([...begun, ...before, ...added]));
  const n = begun.length + before.length;
  const after = timeline.at();
  return {
    before: timeline.at({ upTo: n }).world,
    after: after.world,
    entriesOf: (id: string) => after.history(`project-${id}`).filter((entry) => entry.n > n),
    worldAfter: (upTo: number) => timeline.at({ upTo }).world,
  };
}

function places(added: readonly Fact[], earlier: readonly Fact[] = []) {
  const { before, after } = sides(added, earlier);
  return Object.fromEntries([...movedPlaces(before, after)].map(([id, { was, n }]) => [id, [was, n]]));
}

describe('Places in the backlog that are others than then', () => {
  test('are those of the project that was moved and of those it passed, by the entry that moved it', () => {
    expect(places([ranked('c', '1')])).toEqual({ c: [3, first], a: [1, first], b: [2, first] });
  });
  test('are those of the projects behind one that left', () => {
    expect(places([stopped('a')])).toEqual({ b: [2, first], c: [3, first] });
  });
  test('are none where what came came last, but its own, which it had none of', () => {
    expect(places([proposedProject('d', 'D')])).toEqual({ d: [undefined, first] });
  });
  test('are none where all was moved back', () => {
    const keys = ['1', '2', '3'];
    const all = ['a', 'b', 'c'].map((id, at) => ranked(id, keys[at] ?? ''));
    expect(places([ranked('a', '4'), ranked('a', '1')], all)).toEqual({});
  });
  test('are, for any moves, what the two backlogs say, each by an entry in between', () => {
    const move = fc.record({ id: fc.constantFrom('a', 'b', 'c'), key: fc.stringMatching(/^[A-Z]{3}$/) });
    fc.assert(
      fc.property(fc.array(move), fc.array(move, { minLength: 1 }), (earlier, later) => {
        const facts = (all: typeof earlier) => all.map(({ id, key }) => ranked(id, key));
        const { before, after } = sides(facts(later), facts(earlier));
        const order = (world: typeof before) => backlog(world).rows.map(({ project }) => project.projectId);
        const [then, now] = [order(before), order(after)];
        const moved = movedPlaces(before, after);
        expect([...moved.keys()].toSorted()).toEqual(now.filter((id, at) => then[at] !== id).toSorted());
        for (const [id, { was, n }] of moved) {
          expect(then[(was ?? 0) - 1]).toBe(id);
          expect(n).toBeGreaterThan(before.n);
        }
      }),
    );
  });
});

describe('What a row of the backlog said then', () => {
  const differing = (id: string, added: readonly Fact[], before: readonly Fact[] = []) =>
    [...(rowThen(id, sides(added, before)) ?? [])].map(([what, { was, is, n }]) => [what, was, is, n]);

  test('is every value that is another, with the entry that made it what it is', () => {
    const added = [named('a', 'Director'), named('a', 'Chief Executive'), stopped('b')];
    expect(differing('a', added)).toEqual([['Sponsor', 'nobody', 'Chief Executive', first + 1]]);
  });
  test('is nothing where a value is what it was again', () => {
    expect(differing('a', [named('a', 'Nobody else'), named('a', 'Director')], [named('a', 'Director')])).toEqual([]);
  });
  test('tells how far the project was, once it is further', () => {
    expect(differing('a', [stopped('a')])).toEqual([['Stage', 'Before the first gate', 'Stopped', first]]);
  });
  test('is not told of a project that was not in the ledger', () => {
    expect(rowThen('d', sides([proposedProject('d', 'D')]))).toBeUndefined();
  });
});

describe('The milestone that is next', () => {
  test('is set beside what was next then, also where none was planned, by the entry that made it so', () => {
    const planned = plannedMilestone('a', 'live', '2026-12-01');
    expect(rowThen('a', sides([planned]))?.get('Next milestone')).toEqual({
      was: 'none planned',
      is: 'live, 1 December 2026',
      n: first,
    });
    const later = reforecastMilestone('a', 'live', '2027-02-01');
    expect(rowThen('a', sides([later], [planned]))?.get('Next milestone')).toMatchObject({
      was: 'live, 1 December 2026',
      n: first + 1,
    });
  });
});

describe('A list of projects', () => {
  test('tells who came and who left, how, and by which entry', () => {
    const { before, after } = sides([proposedProject('d', 'D'), stopped('a'), named('b', 'Director')]);
    const { came, went } = cameAndWent(backlog(before).rows, backlog(after).rows, before, after);
    expect(came).toEqual([{ projectId: 'd', title: 'D', how: 'new', n: first }]);
    expect(went).toEqual([{ projectId: 'a', title: 'A', how: 'Stopped, was In the backlog', n: first + 1 }]);
  });
  test('tells of one that is new by the entry that proposed it, wherever it stands by now', () => {
    const { before, after } = sides([proposedProject('d', 'D'), stopped('d')]);
    const list = { standing: 'stopped' } as const;
    const { came } = cameAndWent(backlog(before, list).rows, backlog(after, list).rows, before, after);
    expect(came).toEqual([{ projectId: 'd', title: 'D', how: 'new', n: first }]);
  });
  test('tells that one no longer fits its filters', () => {
    const { before, after } = sides(
      [ofProject('a', { type: 'ProjectAligned', data: { aimIds: [] } })],
      [ofProject('a', { type: 'ProjectAligned', data: { aimIds: ['digital'] } })],
    );
    const filter = { aim: 'digital' };
    const { went } = cameAndWent(backlog(before, filter).rows, backlog(after, filter).rows, before, after);
    expect(went).toEqual([{ projectId: 'a', title: 'A', how: 'by what the filters ask about', n: undefined }]);
  });
});
