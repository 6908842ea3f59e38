import { replay } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { namesAPerson } from './names-a-person.ts';

const people = [
  { name: 'Zoë O’Example', email: 'zoe@council.example' },
  { name: 'Green', email: 'green@council.example' },
  { name: 'Head of ICT', email: undefined },
];
const known = { people, world: replay([]), today: '2026-09-16' };

const appoint = (post: string) =>
  ({ type: 'AppointMember', effectiveOn: '2026-09-16', boardId: 'ict', memberId: 'zoe', post }) as Command;

describe('A text that is the name of somebody who can sign in', () => {
  it.each(['Zoë O’Example', 'zoe  o’EXAMPLE ', 'ZOE O’EXAMPLE'])('is refused however it is written: %j', (post) => {
    expect(namesAPerson(appoint(post), known)).toMatchObject({ kind: 'refused', refusal: 'PersonIsNamed' });
  });
  it('is refused in whatever field of a command it stands, and in a correction', () => {
    const conditions = [{ text: 'Test it', owner: 'Zoë O’Example' }];
    const decision = { type: 'MinuteDecision', outcome: { kind: 'approvedWithConditions', conditions } };
    const correction = { type: 'CorrectEntry', instead: appoint('Zoë O’Example') };
    for (const one of [decision, correction]) {
      expect(namesAPerson(one as unknown as Command, known)).toBeDefined();
    }
  });
  it('is not told in the refusal', () => {
    expect(JSON.stringify(namesAPerson(appoint('Zoë O’Example'), known))).not.toMatch(/example/i);
  });
  it('is no post of the demonstration, no word that may be any, and no text that only holds it', () => {
    for (const one of ['Head of ICT', 'Green', 'As Zoë O’Example said', 'Director of Housing']) {
      expect(namesAPerson(appoint(one), known)).toBeUndefined();
    }
  });
});
