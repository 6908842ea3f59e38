import { entriesOf, ofProject, programmeFacts, proposedProject } from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { wordsForEntries } from '../delivery/entry.tsx';
import { changedValues } from './changed-values.ts';
import { streamsSince } from './streams-since.ts';

const begun = [...programmeFacts, proposedProject('a', 'Payments'), proposedProject('b', 'Parking')];

/** The ledger of these facts, at the point before the last ones and after all. */
function between(facts: readonly Fact[], added: readonly Fact[]) {
  const timeline = new Timeline();
  timeline.append(entriesOf([...facts, ...added]));
  const momentAt = (upTo: number) => timeline.at({ upTo });
  return { before: momentAt(facts.length), after: timeline.at(), momentAt };
}

function changed(added: readonly Fact[], params: Readonly<Record<string, string>> = {}) {
  const points = between(begun, added);
  return streamsSince({ shows: ['project'], params }, begun.length, points.after).flatMap((stream) =>
    changedValues(stream, wordsForEntries, points).map(({ of, label, was, is, entry }) => [
      of,
      label,
      was,
      is,
      entry.n,
    ]),
  );
}

const named = (projectId: string, sponsor: string) =>
  ofProject(projectId, { type: 'ProjectSponsorNamed', data: { sponsor } });
const first = begun.length + 1;

describe('What changed of what a page shows', () => {
  test('is every value with what it was and the entry that made it what it is', () => {
    expect(changed([named('a', 'Director'), named('a', 'Chief Executive')])).toContainEqual([
      'Payments',
      'Sponsor',
      'Nobody is named',
      'Chief Executive',
      first + 1,
    ]);
  });
  test('is no value that was only stated again, though the last entry stated it', () => {
    expect(changed([named('a', 'Director'), named('a', 'Director')])).toEqual([
      ['Payments', 'Sponsor', 'Nobody is named', 'Director', first],
    ]);
  });
  test('says of a place that others moved that it was by entries about others, not by the last one of its own', () => {
    const first = (projectId: string, key: string) =>
      ofProject(projectId, { type: 'ProjectRanked', data: { position: 1, key } }, undefined, 'It is wanted first');
    const points = between([...begun, first('a', 'U')], [first('b', 'D'), named('a', 'Director')]);
    const rows = streamsSince({ shows: ['project'], params: {} }, begun.length + 1, points.after).flatMap((stream) =>
      changedValues(stream, wordsForEntries, points),
    );
    expect(rows.find(({ of, label }) => of === 'Payments' && label === 'Rank')).toMatchObject({ isByOthers: true });
    const moved = rows.find(({ of, label }) => of === 'Parking' && label === 'Rank');
    expect([moved?.isByOthers, moved?.entry.n]).toEqual([undefined, begun.length + 2]);
  });
  test('is nothing where a value is what it was again', () => {
    const points = between([...begun, named('a', 'Director')], [named('a', 'Nobody'), named('a', 'Director')]);
    const [stream] = streamsSince({ shows: 'all', params: {} }, first, points.after);
    expect(stream === undefined ? undefined : changedValues(stream, wordsForEntries, points)).toEqual([]);
  });
  test('is of the one thing that the address names', () => {
    const both = [named('a', 'Director'), named('b', 'Director')];
    expect(changed(both).map(([of]) => of)).toEqual(['Parking', 'Payments']);
    expect(changed(both, { projectId: 'a' }).map(([of]) => of)).toEqual(['Payments']);
    expect(changed(both, { n: String(first) }).map(([of]) => of)).toEqual(['Payments']);
  });
  test('is one line for what was not there', () => {
    expect(changed([proposedProject('c', 'Bins'), named('c', 'Director')])).toMatchObject([
      ['Bins', 'In the ledger', undefined, expect.any(String), first],
    ]);
  });
  test('names an entry after which the value is what it is, and before which it was not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Director', 'Chief Executive', 'Head of ICT'), { minLength: 1 }),
        (sponsors) => {
          const rows = changed(sponsors.map((one) => named('a', one)));
          const last = sponsors.at(-1);
          const n = rows[0]?.at(-1) as number;
          expect(rows[0]?.[3]).toBe(last);
          expect(sponsors[n - first]).toBe(last);
          expect(sponsors[n - first - 1]).not.toBe(last);
        },
      ),
    );
  });
});
