import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { command, isFollowUp } from './deciding.ts';
import type { DomainEntry } from './world.ts';
import { followedTypes, followUps, isToldOf } from './follow-ups.ts';
import { commandId, followUpIdOf } from './kernel/index.ts';
import { replay } from './replay.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  decideIn,
  entriesOf,
  governanceStory,
  historyArbitrary,
  inYear,
  ofAccount,
  ofBudget,
  ofMeeting,
} from './testing/index.ts';
import type { Fact } from './testing/index.ts';

const entries = entriesOf(governanceStory.map(([one]) => one));
const world = replay(entries);

function entryOf<Type extends DomainEntry['type']>(type: Type) {
  return entries.find((entry) => entry.type === type) as Extract<DomainEntry, { type: Type }>;
}

describe('What follows from an entry', () => {
  test('a decision at a gate is told to the project, with who took it and what it says', () => {
    const minute = entryOf('DecisionMinuted');
    const { itemId: _i, present: _p, counted: _c, interested: _n, projectId: _j, ...said } = minute.data;
    expect(followUps(minute, world)).toStrictEqual([
      {
        index: 0,
        command: {
          type: 'RecordGateDecision',
          projectId: 'payments-x1',
          ...said,
          takenBy: { kind: 'board', boardId: 'board-x1', meetingId: 'meeting-x1', itemId: 'item-x1' },
          effectiveOn: minute.effectiveOn,
        },
      },
    ]);
  });
  test('a call-in is told to the project that the decision was about, with its reason', () => {
    const callIn = { ...entryOf('DecisionCalledIn'), reason: 'Costs' };
    expect(followUps(callIn, world)).toStrictEqual([
      {
        index: 0,
        command: {
          type: 'CallInGateDecision',
          projectId: 'payments-x1',
          decisionId: 'decision-x1',
          by: 'Scrutiny Committee',
          effectiveOn: callIn.effectiveOn,
          reason: 'Costs',
        },
      },
    ]);
  });
  test('a withdrawal is told to the project of the plan', () => {
    expect(followUps(entryOf('BusinessPlanWithdrawn'), world)).toMatchObject([
      { command: { type: 'WithdrawPlanVersion', projectId: 'payments-x1', version: 1 } },
    ]);
  });
  test('nothing follows from a decision at no gate, from its call-in, or from any other entry', () => {
    const { gate: _gate, ...away } = entryOf('DecisionMinuted').data;
    const called = ofMeeting({ type: 'MeetingCalled', data: { boardId: 'board-x1', heldOn: '2026-09-16' } });
    const facts = [
      called,
      ofMeeting({ type: 'DecisionMinuted', data: away }),
      ofMeeting({ type: 'DecisionCalledIn', data: { decisionId: away.decisionId, by: 'Scrutiny' } }),
    ];
    const made = entriesOf(facts);
    for (const entry of made) expect(followUps(entry, replay(made))).toStrictEqual([]);
    for (const entry of entries) {
      if (!followedTypes.has(entry.type)) expect(followUps(entry, world)).toStrictEqual([]);
    }
  });
  test('is a command that only a follow-up sends, and a whole one', () => {
    const sent = entries.flatMap((entry) => followUps(entry, world).map((one) => one.command));
    expect(sent).toHaveLength(3);
    for (const one of sent) {
      expect(isFollowUp(one)).toBe(true);
      expect(command.parse(one)).toStrictEqual(one);
    }
  });
});

describe('What follows in money', () => {
  const treasury = [approvedBudget(), approvedBudget('licences', { title: 'Licences' }), allocated('case-work', 310)];
  const virement = (to: { readonly budgetId?: string; readonly allocationId?: string }) =>
    ofBudget(
      {
        type: 'FundsVired',
        data: {
          virementId: 'first',
          from: 'case-work',
          to,
          kind: 'betweenBudgets',
          years: [inYear(10)],
          rulesId: 'virement-2026',
          rung: 'Head of Finance',
        },
      },
      '2026-09-16',
    );
  const end = { spent: 5_00, carried: [{ allocationId: 'case-work', amount: -5_00 }, { amount: 7_00 }] };
  const [closed, told] = closedYear(end.carried, { spent: 5_00 });
  const reopened = { ...ofAccount({ type: 'YearReopened', data: {} }, '2027-06-01'), reason: 'An invoice was missed' };

  function following(...facts: readonly Fact[]) {
    const made = entriesOf([...treasury, ...facts]);
    return made.flatMap((entry) => followUps(entry, replay(made)).map((one) => one.command));
  }

  test('a virement to another budget is told to it, to the allocation it is for; one within a budget to nobody', () => {
    const to = { budgetId: 'licences', allocationId: 'hosting' };
    const told = { type: 'ReceiveVirement', budgetId: 'licences', virementId: 'first', fromBudgetId: 'ict' };
    const rest = { years: [inYear(10)], effectiveOn: '2026-09-16' };
    expect(following(virement(to))).toStrictEqual([{ ...told, allocationId: 'hosting', ...rest }]);
    expect(following(virement({ budgetId: 'licences' }))).toStrictEqual([{ ...told, ...rest }]);
    expect(following(virement({ allocationId: 'payments' }))).toStrictEqual([]);
  });
  test('the end of a year is told to its budget, and its opening again, with the reason', () => {
    expect(following(closed, told, reopened)).toStrictEqual([
      { type: 'BringYearForward', budgetId: 'ict', year: '2026-27', ...end, effectiveOn: '2027-05-01' },
      {
        type: 'TakeBackYearEnd',
        budgetId: 'ict',
        year: '2026-27',
        effectiveOn: '2027-06-01',
        reason: 'An invoice was missed',
      },
    ]);
  });
  test('is pending until the budget knows it, and then told', () => {
    const isTold = (entry: Fact, ...facts: readonly Fact[]): boolean => {
      const made = entriesOf([...treasury, ...facts]);
      return isToldOf(
        made.find((one) => one.type === entry.type)!,
        replay(made),
      );
    };
    const out = virement({ budgetId: 'licences' });
    const data = { virementId: 'first', fromBudgetId: 'ict', years: [inYear(10)] };
    const received = ofBudget({ type: 'VirementReceived', data }, '2026-09-16', 'licences');
    const takenBack = ofBudget({ type: 'YearEndTakenBack', data: { year: '2026-27' } }, '2027-06-01');
    expect([isTold(out, out), isTold(out, out, received)]).toEqual([false, true]);
    expect([isTold(closed, closed), isTold(closed, closed, told)]).toEqual([false, true]);
    expect([isTold(reopened, closed, told, reopened), isTold(reopened, closed, told, reopened, takenBack)]).toEqual([
      false,
      true,
    ]);
    // Opened again before it was told of the closing, the budget has nothing to be told.
    expect(isTold(closed, closed, reopened)).toBe(true);
  });
});

describe('followUpIdOf', () => {
  test('is a UUID with the entry’s time, the same each time, another for each entry and index, and none that a person may send', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 7 }), fc.uuid({ version: 7 }), (one, other) => {
        fc.pre(one !== other);
        const ids = [followUpIdOf(one, 0), followUpIdOf(one, 1), followUpIdOf(other, 0), one, other];
        expect(new Set(ids).size).toBe(5);
        expect(followUpIdOf(one, 0)).toBe(ids[0]);
        expect(ids.map((id) => commandId.safeParse(id).success)).toEqual([false, false, false, true, true]);
        expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(ids[0]?.slice(0, 13)).toBe(one.slice(0, 13));
      }),
    );
  });
});

describe('On any history', () => {
  test('what follows is the same in every later world, and done again records nothing', () => {
    fc.assert(
      fc.property(historyArbitrary(40), (history) => {
        const told = history.entries.filter((entry) => followedTypes.has(entry.type));
        for (const entry of told) {
          const then = replay(history.entries.slice(0, entry.n));
          expect(followUps(entry, history.world)).toStrictEqual(followUps(entry, then));
          for (const one of followUps(entry, history.world)) {
            expect(decideIn(history.world, one.command, history.world, entry.by).kind).toBe('refused');
          }
        }
      }),
    );
  });
});
