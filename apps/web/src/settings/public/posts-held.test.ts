import { replay } from '@minutebook/domain';
import { chair, entriesOf, boardFacts, ofBoard } from '@minutebook/domain/testing';
import { expect, test } from 'vitest';

import { postsHeld } from './posts-held.ts';

const stoodDown = ofBoard({ type: 'MemberStoodDown', data: { memberId: chair.id } }, '2026-08-01');
const world = replay(entriesOf([...boardFacts, stoodDown]));

test('Whoever sits on a board is called by the post of that day, and nobody else by any', () => {
  expect(postsHeld(chair, '2026-07-31', world)).toEqual(['Chief Executive']);
  expect(postsHeld(chair, '2026-08-01', world)).toEqual([]);
  expect(postsHeld({ id: 'somebody-else' }, '2026-07-31', world)).toEqual([]);
});
