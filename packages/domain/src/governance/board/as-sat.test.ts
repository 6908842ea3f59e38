import { describe, expect, test } from 'vitest';

import { numberOfFormerStaff } from '../../programme/programme/former-staff.ts';
import { replay } from '../../replay.ts';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  director,
  entriesOf,
  given,
  ofProgramme,
  programmeFacts,
  proposedProject,
  treasurer,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import type { Actor } from '../../kernel/entry.ts';
import { boardsTooSmall } from '../reports/gates/boards-too-small.ts';
import { frameworkAdopted } from '../../testing/governance-facts.ts';
import { membersOn } from './members.ts';
import { boardAsSat, vacantSeats } from './as-sat.ts';

const assigned = (who: Actor, roles: Actor['role'][], on: string) =>
  ofProgramme({ type: 'RolesAssigned', data: { personId: who.id, roles } }, on);
const base = [...programmeFacts, ...boardFacts, frameworkAdopted];
const erased = [assigned(director, ['boardMember'], '2026-01-05'), assigned(director, [], '2026-09-10')];
const world = (...facts: readonly Fact[]) => replay(entriesOf([...base, ...facts]));

describe('The seat of somebody who was erased', () => {
  test('is vacant from that day on, and was theirs before', () => {
    const posts = (on: string) => membersOn(boardAsSat('ict', world(...erased), on)!, on).map((seat) => seat.post);
    expect(posts('2026-09-09')).toContain('Director of Housing');
    expect(posts('2026-09-10')).toStrictEqual(['Chief Executive', 'Head of Finance']);
    expect(vacantSeats('ict', world(...erased), '2026-09-10').map((one) => one.seat.post)).toStrictEqual([
      'Director of Housing',
    ]);
  });
  test('is theirs again once they have roles again', () => {
    const again = assigned(director, ['boardMember'], '2026-09-11');
    expect(vacantSeats('ict', world(...erased, again), '2026-09-16')).toStrictEqual([]);
  });
  test('counts to no board that has enough members, and to nobody who is present', () => {
    const both = [
      ...erased,
      assigned(treasurer, ['financeOfficer'], '2026-01-05'),
      assigned(treasurer, [], '2026-09-10'),
    ];
    expect(boardsTooSmall(world(...erased), '2026-09-16')).toStrictEqual([]);
    expect(boardsTooSmall(world(...both), '2026-09-16').map((one) => one.boardId)).toStrictEqual(['ict']);
    given(...base, ...erased, proposedProject('payments', 'Payments'), ...calledMeeting('payments'))
      .when({ type: 'RecordAttendance', meetingId: 'september', present: [chair.id, director.id], apologies: [] })
      .thenRefused('MemberIsNotOnTheBoard');
    given(
      ...base,
      proposedProject('payments', 'Payments'),
      ...calledMeeting('payments'),
      attendedBy(chair, director),
      ...erased,
    )
      .when(
        {
          type: 'MinuteDecision',
          meetingId: 'september',
          itemId: 'one',
          decisionId: 'first',
          outcome: { kind: 'noted' },
          reasons: 'So',
          knownAt: 1,
        },
        chair,
      )
      .thenRefused('BoardIsNotQuorate');
  });
});

describe('Former members of staff', () => {
  test('are numbered in the order in which they left, and keep their number', () => {
    const [programme] = world(
      ...erased,
      assigned(chair, ['boardMember'], '2026-01-05'),
      assigned(chair, [], '2026-09-12'),
    ).states('programme');
    expect(numberOfFormerStaff(director.id, programme)).toBe(1);
    expect(numberOfFormerStaff(chair.id, programme)).toBe(2);
    expect(numberOfFormerStaff(treasurer.id, programme)).toBeUndefined();
  });
});
