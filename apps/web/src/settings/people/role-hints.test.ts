import { rolesFor, statement } from '@minutebook/domain';
import type { Role } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { roleOptions } from './role-hints.ts';

const recordedBy = (role: Role) =>
  statement.options.map(({ shape }) => shape.type.value).filter((type) => rolesFor(type).includes(role));

const hintOf = (role: Role) => roleOptions.find(({ value }) => value === role)?.hint ?? '';

/** What a hint must name, by a command that the role may record. */
const named: readonly (readonly [Role, (typeof statement.options)[number]['shape']['type']['value'], RegExp])[] = [
  ['programmeManager', 'RaiseRisk', /projects/],
  ['programmeManager', 'WriteCase', /plans/],
  ['programmeManager', 'CallMeeting', /meetings/],
  ['boardMember', 'MinuteDecision', /what their boards decide/],
  ['clerk', 'MinuteDecision', /what any board decides, as minutes that it confirms/],
  ['boardMember', 'DeclareInterest', /interests/],
  ['boardMember', 'DecideUnderDelegation', /under delegation/],
  ['financeOfficer', 'GiveSignOff', /for finance/],
  ['financeOfficer', 'DecideUnderDelegation', /under delegation/],
  ['administrator', 'AdoptGovernanceFramework', /framework/],
  ['administrator', 'AdoptSchemeOfDelegation', /scheme of delegation/],
  ['administrator', 'AppointMember', /members/],
  ['administrator', 'CallMeeting', /meetings/],
  ['administrator', 'AdoptAim', /aims/],
  ['administrator', 'GiveSignOff', /sign-offs/],
];

describe('What is said of a role to whoever gives it', () => {
  test.each(named)('%s: %s', (role, type, words) => {
    expect(recordedBy(role)).toContain(type);
    expect(hintOf(role)).toMatch(words);
  });

  test.each(roleOptions.map(({ value }) => value as Role))(
    '%s is said to record nothing only where that is so',
    (role) => {
      expect(hintOf(role).includes('Records nothing')).toBe(recordedBy(role).length === 0);
    },
  );

  test.each(roleOptions)('$label: in at most 45 words', ({ hint = '' }) => {
    expect(hint.split(' ').length).toBeLessThanOrEqual(45);
  });

  test('what only others may record is not said of a role', () => {
    expect(hintOf('programmeManager')).not.toMatch(/interests|framework|sign-offs/);
    expect(hintOf('administrator')).not.toMatch(/projects|plans|under delegation/);
    expect(hintOf('boardMember')).not.toMatch(/projects|meetings|sign-offs/);
  });
});
