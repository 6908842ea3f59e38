import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { identified } from '../../testing/benefits/benefit-facts.ts';
import {
  agreedThat,
  askedOfFinance,
  assessed,
  boardFacts,
  entriesOf,
  given,
  ofBenefit,
  ofProject,
  programmeFacts,
  proposedProject,
  queryRaised,
  recommended,
  scrutinyMember,
  treasurer,
} from '../../testing/index.ts';
import { isKnownPost, knownPosts, nearestPost } from './known-posts.ts';

describe('The posts that the ledger knows', () => {
  test('are those of boards and of who has to act, each once', () => {
    const facts = [...programmeFacts, ...boardFacts, assessed(), recommended({ madeTo: 'head of ict' }), agreedThat()];
    const known = knownPosts(replay(entriesOf(facts)), '2026-09-16');
    expect(known).toContain('Head of Finance');
    expect(known.filter((one) => one.toLowerCase() === 'head of ict')).toHaveLength(1);
    expect(known).toEqual(known.toSorted((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)));
    expect(knownPosts(replay([]), '2026-09-16')).toEqual([]);
  });
  test('are those named for a project, its plan and its benefits as well, and never by a query', () => {
    const facts = [
      ...programmeFacts,
      proposedProject('portal', 'Portal'),
      ofProject('portal', { type: 'ProjectSponsorNamed', data: { sponsor: 'Head of Housing' } }),
      identified(),
      ofBenefit({ type: 'OwnerNamed', data: { post: 'Head of Planning' } }),
      queryRaised(),
    ];
    const known = knownPosts(replay(entriesOf(facts)), '2026-09-26');
    expect(known).toEqual(['Head of Housing', 'Head of Planning']);
    expect(isKnownPost('head of  housing', known)).toBe(true);
    expect(isKnownPost('Head of Finance', known)).toBe(false);
    expect(isKnownPost('Head of Finance', [])).toBe(true);
  });
  test('are found by a slip of the pen, and by nothing further off', () => {
    const known = ['Head of ICT', 'Section 151 Officer', 'Section 152 Officers'];
    expect(nearestPost('Section 151 Oficer', known)).toBe('Section 151 Officer');
    expect(nearestPost('section  151 officer', known)).toBeUndefined();
    expect(nearestPost('Director of Housing', known)).toBeUndefined();
    expect(nearestPost('', known)).toBeUndefined();
  });
});

describe('A query', () => {
  const raise = { type: 'RaiseQuery', queryId: 'spent', effectiveOn: '2026-09-16', ...askedOfFinance } as const;
  const refer = { type: 'ReferQuery', queryId: 'spent', effectiveOn: '2026-09-20', reason: 'Theirs.' } as const;

  test('is asked of them alone, where there are any', () => {
    const to = (title: string) => given(...programmeFacts, ...boardFacts).when({ ...raise, to: title }, scrutinyMember);
    to('head  of finance').thenAccepted();
    to('Head of Nonsense').thenRefused(
      'PostIsNotKnown',
      'The ledger knows no post called “Head of Nonsense”, so nobody would know of the query.',
    );
    to('Head of Finanse').thenRefused('PostIsNotKnown');
    given(...programmeFacts)
      .when({ ...raise, to: 'Head of Nonsense' }, scrutinyMember)
      .thenAccepted();
  });
  test('is referred to them alone', () => {
    given(...programmeFacts, ...boardFacts, queryRaised())
      .when({ ...refer, to: 'Head of Nonsense' }, treasurer)
      .thenRefused('PostIsNotKnown');
  });
});
