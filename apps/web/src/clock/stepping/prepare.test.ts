import { backlog, replay } from '@minutebook/domain';
import type { BacklogRow, LedgerWorld } from '@minutebook/domain';
import { entriesOf, ofProject, programmeFacts, proposedProject } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';
import type { Moment } from '@minutebook/ledger';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Prepared, shows } from './prepare.ts';
import { reportOn } from './report.ts';

const ids = ['a', 'b', 'c'];
const begun = [...programmeFacts, ...ids.map((id) => proposedProject(id, id.toUpperCase()))];

const change = fc.record({ id: fc.constantFrom(...ids), key: fc.stringMatching(/^[A-Z]{3}$/) });
const histories = fc
  .array(change, { minLength: 1, maxLength: 20 })
  .map((all) =>
    entriesOf([
      ...begun,
      ...all.map(({ id, key }) => ofProject(id, { type: 'ProjectRanked', data: { position: 1, key } })),
    ]),
  );

const order = (world: LedgerWorld) =>
  backlog(world).rows.map(({ rank, project: { projectId, ranking } }: BacklogRow) => [rank, projectId, ranking?.n]);

const onePage = ({ world }: Moment, day: string) => ({ day, order: order(world) });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('What is worked out before somebody comes to a stop', () => {
  test('is what a fresh replay says there, for any stops in any order, and whatever is recorded meanwhile', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), fc.nat(), (entries, wanted, split) => {
        const known = 1 + (split % entries.length);
        const stops = wanted.map((one) => one % (known + 1));
        const timeline = new Timeline();
        timeline.append(entries.slice(0, known));
        const forget = shows(onePage);
        const aheadOf = (n: number) => ({ clocks: { upTo: n }, day: `2026-03-${10 + (n % 9)}` });
        new Prepared(aheadOf, (clocks) => timeline.at(clocks)).prepare(stops);
        vi.runAllTimers();
        timeline.append(entries.slice(known));
        for (const n of stops) {
          const { clocks, day } = aheadOf(n);
          expect(reportOn(onePage, timeline.at(clocks), day)).toEqual({
            day,
            order: order(replay(entries.slice(0, n))),
          });
        }
        forget();
      }),
      { numRuns: 50 },
    );
  });

  test('is a look-up when they come, of no more stops than are kept, the nearest first', () => {
    const timeline = new Timeline();
    timeline.append(entriesOf(begun));
    const worked: number[] = [];
    const counted = ({ world }: Moment): number => worked.push(world.n);
    const forget = shows(counted);
    const stops = Array.from({ length: begun.length }, (_, at) => begun.length - at);
    const held: Moment[] = [];
    const momentAt = (clocks: object): Moment => {
      const moment = timeline.at(clocks);
      held.push(moment);
      return moment;
    };
    new Prepared((upTo) => ({ clocks: { upTo }, day: '2026-03-01' }), momentAt).prepare(stops);
    vi.runAllTimers();
    expect(worked).toEqual(stops.slice(0, 25));
    for (const moment of held) reportOn(counted, moment, '2026-03-01');
    expect(worked).toHaveLength(held.length);
    forget();
  });

  test('is not worked out once the page no longer shows it, or the reader went on', () => {
    const worked: string[] = [];
    const report = (name: string) => (): number => worked.push(name);
    shows(report('left'))();
    const timeline = new Timeline();
    timeline.append(entriesOf(begun));
    const prepared = new Prepared(
      (upTo) => ({ clocks: { upTo }, day: '2026-03-01' }),
      (clocks) => timeline.at(clocks),
    );
    prepared.prepare([1, 2])();
    const forget = shows(report('shown'));
    vi.runAllTimers();
    expect(worked).toEqual([]);
    prepared.prepare([1, 2]);
    vi.runAllTimers();
    expect(worked).toEqual(['shown', 'shown']);
    forget();
  });

  test('leaves what fails to the page that shows it', () => {
    const fails = (): never => {
      throw new Error('A part is not there yet');
    };
    const forget = shows(fails);
    const timeline = new Timeline();
    timeline.append(entriesOf(begun));
    new Prepared(
      (upTo) => ({ clocks: { upTo }, day: '2026-03-01' }),
      (clocks) => timeline.at(clocks),
    ).prepare([1, 2]);
    expect(() => vi.runAllTimers()).not.toThrow();
    forget();
  });
});
