import { dayOf, isAmendment, replay } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld } from '@minutebook/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Numbering } from './numbering.ts';
import { asDomain, histories } from './testing.ts';
import { Timeline } from './timeline.ts';
import type { Unnumbered } from './numbering.ts';

function numbered(history: readonly Unnumbered[]): DomainEntry[] {
  const numbering = new Numbering();
  return asDomain(history.map((entry) => numbering.number(entry)));
}

function states(world: LedgerWorld) {
  return world.states('project').map((project) => ({ ...project }));
}

describe('Timeline', () => {
  it('finds the first entry that was recorded after an instant', () => {
    const day = fc.integer({ min: 1, max: 31 }).map((of) => `2026-03-${String(of).padStart(2, '0')}T12:00:00.000Z`);
    fc.assert(
      fc.property(histories, day, (history, instant) => {
        const entries = numbered(history);
        const timeline = new Timeline();
        timeline.append(entries);
        expect(timeline.firstRecordedAfter(instant)).toBe(entries.find(({ recordedAt }) => recordedAt > instant)?.n);
      }),
    );
  });

  it('is, at every entry number, the simple replay of the entries up to it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const entries = numbered(history);
        const timeline = new Timeline();
        timeline.append(entries);
        for (let n = 0; n <= entries.length; n += 1) {
          expect(states(timeline.at({ upTo: n }).world)).toEqual(states(replay(entries.slice(0, n))));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the same whatever other moments were asked for before it, as when somebody goes from date to date', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(), { minLength: 1 }), (history, places) => {
        const entries = numbered(history);
        const timeline = new Timeline();
        timeline.append(entries);
        for (const place of places) {
          const n = place % (entries.length + 1);
          expect(states(timeline.at({ upTo: n }).world)).toEqual(states(replay(entries.slice(0, n))));
        }
      }),
    );
  });

  it('gives the same state for the same moment, so that what is worked out of it is known the next time', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, place) => {
        const entries = numbered(history);
        const timeline = new Timeline();
        timeline.append(entries);
        const upTo = place % (entries.length + 1);
        const [once, again] = [timeline.at({ upTo }), timeline.at({ upTo })].map(({ world }) =>
          world.states('project'),
        );
        expect(again?.every((state, at) => state === once?.[at])).toBe(true);
      }),
    );
  });

  it('gives the same moment again while it is held, which entries that come later leave as it was', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (history, place, split) => {
        const entries = numbered(history);
        const first = split % (entries.length + 1);
        const upTo = place % (first + 1);
        const timeline = new Timeline();
        timeline.append(entries.slice(0, first));
        const held = [timeline.at({ upTo }), timeline.at({ upTo, effectiveOn: '2026-03-15' })] as const;
        timeline.append(entries.slice(first));
        expect(timeline.at({ upTo })).toBe(held[0]);
        expect(timeline.at({ upTo, effectiveOn: '2026-03-15' })).toBe(held[1]);
        expect(held[1]).not.toBe(held[0]);
        expect(states(held[0].world)).toEqual(states(replay(entries.slice(0, upTo))));
        expect(states(held[1].world)).toEqual(states(replay(entries.slice(0, upTo), '2026-03-15')));
      }),
      { numRuns: 50 },
    );
  });

  it('is, as known and as effective on any days, the simple replay of what was recorded and had happened by then', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-03-${String(of).padStart(2, '0')}`);
    fc.assert(
      fc.property(histories, day, day, (history, knownOn, effectiveOn) => {
        const entries = numbered(history);
        const timeline = new Timeline();
        timeline.append(entries);
        const wanted = entries.filter(
          (entry) => dayOf(entry.recordedAt) <= knownOn && entry.effectiveOn <= effectiveOn,
        );
        const moment = timeline.at({ knownOn, effectiveOn });
        expect(moment.entries).toEqual(wanted);
        expect(moment.history('project-p1')).toEqual(wanted.filter((entry) => entry.stream === 'project-p1'));
        const known = entries.filter((entry) => dayOf(entry.recordedAt) <= knownOn);
        expect(states(moment.world)).toEqual(states(replay(known, effectiveOn)));
        expect(states(moment.names)).toEqual(states(replay(known)));
      }),
    );
  });

  it('leaves out, as effective on a day, what had not happened by then and is amended by nothing', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const entries = numbered(history).filter((entry) => !isAmendment(entry));
        const by = entries.filter((entry) => entry.effectiveOn <= '2026-03-14');
        expect(states(replay(entries, '2026-03-14'))).toEqual(states(replay(by)));
      }),
    );
  });

  it('shows the same past after later entries have arrived', () => {
    fc.assert(
      fc.property(histories, fc.nat(60), (history, split) => {
        const entries = numbered(history);
        const at = Math.min(split, entries.length);
        const timeline = new Timeline();
        timeline.append(entries.slice(0, at));
        const moment = timeline.at();
        timeline.append(entries.slice(at));
        expect(states(moment.world)).toEqual(states(replay(entries.slice(0, at))));
        expect(moment.entries).toHaveLength(at);
      }),
    );
  });

  it('refuses an entry that is not the next one', () => {
    const [first, second] = numbered(fc.sample(histories, { seed: 1, numRuns: 20 }).flat().slice(0, 2));
    const timeline = new Timeline();
    expect(() => timeline.append([second as DomainEntry])).toThrow('Entry 1 was expected, not 2');
    timeline.append([first as DomainEntry]);
    expect(() => timeline.append([first as DomainEntry])).toThrow('Entry 2 was expected, not 1');
  });
});
