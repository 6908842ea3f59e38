import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arrivalKey, keyBetween } from '../../../kernel/order-key.ts';
import { backlog } from '../../reports/backlog.ts';
import { historyOf, programmeFacts, proposedProject, record, today } from '../../../testing/index.ts';
import type { History } from '../../../testing/index.ts';
import type { ProjectCommand } from '../decide.ts';
import { byRank, orderKeyOf } from './ranking.ts';

interface Step {
  readonly kind: 'rank' | 'propose' | 'stop';
  /** Which project, and which one to place it below (none for first), as indexes into those there are. */
  readonly moved: number;
  readonly below: number | undefined;
  /** How many steps ago the facts were read. */
  readonly stale: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant('rank' as const) },
    { weight: 2, arbitrary: fc.constant('propose' as const) },
    { weight: 1, arbitrary: fc.constant('stop' as const) },
  ),
  moved: fc.nat(),
  below: fc.option(fc.nat(), { nil: undefined }),
  stale: fc.constantFrom(0, 0, 0, 1, 2, 5),
});
const steps = fc.array(step, { maxLength: 40, size: 'max' });

const projects = ['a', 'b', 'c', 'd'];
const start = historyOf([...programmeFacts, ...projects.map((one) => proposedProject(one, one))]);

function ids(history: History): readonly string[] {
  return backlog(history.world).rows.map((row) => row.project.projectId);
}

function commandOf({ kind, moved, below }: Step, history: History): ProjectCommand {
  const all = history.world.states('project');
  const projectId = all[moved % all.length]?.projectId ?? '';
  const reason = 'Because';
  switch (kind) {
    case 'propose': {
      const title = `p${all.length}`;
      const particulars = { title, purpose: 'New', departmentId: 'housing', origin: 'request' } as const;
      return { type: 'ProposeProject', projectId: title, effectiveOn: today, ...particulars };
    }
    case 'stop':
      return { type: 'StopProject', projectId, effectiveOn: today, reason };
    case 'rank': {
      const others = ids(history).filter((id) => id !== projectId);
      const placeBelow = below === undefined ? null : (others[below % others.length] ?? null);
      return { type: 'RankProject', projectId, placeBelow, effectiveOn: today, reason };
    }
  }
}

/** Carries out the steps one after the other, each with facts as old as it says, and looks at every stage. */
function play(all: readonly Step[], look: (before: History, command: ProjectCommand, after: History) => void): History {
  const stages: History[] = [start];
  for (const one of all) {
    const before = stages.at(-1) ?? start;
    const command = commandOf(one, before);
    const seen = stages.at(-1 - one.stale) ?? start;
    const after = record(before, command, one.kind === 'rank' ? seen.world : before.world);
    look(before, command, after);
    stages.push(after);
  }
  return stages.at(-1) ?? start;
}

describe('The order of the backlog', () => {
  test('no move loses or doubles a project, however old the facts it was decided on', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, (before, command, after) => {
          const expected = new Set(ids(before));
          const recorded = after.entries.length > before.entries.length;
          if (recorded && command.type === 'ProposeProject') expected.add(command.projectId);
          if (recorded && command.type === 'StopProject') expected.delete(command.projectId);
          expect(ids(after).toSorted()).toStrictEqual([...expected].toSorted());
        });
      }),
    );
  });

  test('is total, and the same from whichever order one begins', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (all, random) => {
        const states = play(all, () => undefined).world.states('project');
        const shuffled = states
          .map((state) => ({ state, at: random.next().value }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ state }) => state);
        expect(shuffled.toSorted(byRank)).toStrictEqual(states.toSorted(byRank));
        for (const one of states) for (const other of states) if (one !== other) expect(byRank(one, other)).not.toBe(0);
      }),
    );
  });

  test('a move on fresh facts lands first, or directly below its neighbour when no key is shared', () => {
    const fresh = steps.map((all) => all.map((one, index) => (index % 3 === 0 ? one : { ...one, stale: 0 })));
    fc.assert(
      fc.property(fresh, (all) => {
        let at = 0;
        play(all, (before, command, after) => {
          const stale = all[at]?.stale ?? 0;
          at += 1;
          if (command.type !== 'RankProject' || stale > 0 || after.entries.length === before.entries.length) return;
          const order = ids(after);
          const place = order.indexOf(command.projectId);
          const ranked = after.world.state('project', command.projectId)?.ranking?.value;
          expect(ranked?.position).toBe(place + 1);
          if (command.placeBelow === null) expect(place).toBe(0);
          const keys = before.world.states('project').map(orderKeyOf);
          if (command.placeBelow !== null && new Set(keys).size === keys.length) {
            expect(order[place - 1]).toBe(command.placeBelow);
          }
        });
      }),
    );
  });

  test('a project that nobody has ranked stands below all that were there when it came', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, (before, command, after) => {
          if (command.type !== 'ProposeProject' || after.entries.length === before.entries.length) return;
          expect(ids(after)).toStrictEqual([...ids(before), command.projectId]);
        });
      }),
    );
  });

  test('projects moved to one place at the same moment stand there in the order they came', () => {
    const rank = (projectId: string): ProjectCommand => ({
      type: 'RankProject',
      projectId,
      placeBelow: 'a',
      effectiveOn: today,
      reason: 'Because',
    });
    const both = record(record(start, rank('d')), rank('c'), start.world);
    expect(ids(both)).toStrictEqual(['a', 'c', 'd', 'b']);
  });
});

describe('keyBetween', () => {
  const key = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 9 })), { minLength: 1, maxLength: 60 }).map((moves) =>
    moves.reduce<readonly string[]>(
      (keys, [, at]) => {
        const index = at % (keys.length + 1);
        return keys.toSpliced(index, 0, keyBetween(keys[index - 1], keys[index]));
      },
      [arrivalKey(1), arrivalKey(2)],
    ),
  );

  test('keeps any list of keys strictly in order, whatever is put where', () => {
    fc.assert(
      fc.property(key, (keys) => {
        expect(keys).toStrictEqual([...new Set(keys)].toSorted((one, other) => (one < other ? -1 : 1)));
        for (const one of keys) expect(one).toMatch(/^[0-9A-Za-z]*[1-9A-Za-z]$/);
      }),
    );
  });

  test('lies strictly between any two keys that it made, or that arrivals have', () => {
    const arrivals = fc.integer({ min: 1, max: 62 ** 5 }).map(arrivalKey);
    const any = fc.oneof(
      arrivals,
      key.map((keys) => keys[0] ?? ''),
      key.map((keys) => keys.at(-1) ?? ''),
    );
    fc.assert(
      fc.property(any, any, (one, other) => {
        fc.pre(one !== other);
        const [above, below] = one < other ? [one, other] : [other, one];
        const between = keyBetween(above, below);
        expect(above < between && between < below).toBe(true);
        expect(keyBetween(undefined, above) < above).toBe(true);
        expect(keyBetween(below, undefined) > below).toBe(true);
      }),
    );
  });

  test.each([
    ['directly below the same one', (low: string, _high: string, next: string) => [low, next]],
    ['directly above the same one', (_low: string, high: string, next: string) => [next, high]],
    [
      'to either side in turn',
      (low: string, high: string, next: string, turn: number) => (turn % 2 === 0 ? [low, next] : [next, high]),
    ],
  ])('grows by at most one character for every five moves %s', (_where, narrow) => {
    let low = arrivalKey(1);
    let high = arrivalKey(2);
    for (let move = 1; move <= 1000; move += 1) {
      const next = keyBetween(low, high);
      expect(next.length).toBeLessThanOrEqual(arrivalKey(1).length + Math.ceil(move / 5));
      const narrowed = narrow(low, high, next, move);
      low = narrowed[0] ?? '';
      high = narrowed[1] ?? '';
    }
  });

  test('arrivals keep their order', () => {
    const number = fc.integer({ min: 1, max: 62 ** 7 - 1 });
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(Math.sign(one - other)).toBe(arrivalKey(one) < arrivalKey(other) ? -1 : Number(one !== other));
      }),
    );
  });
});
