import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { breaches } from '../../reports/checks/breaches.ts';
import {
  assessed,
  boardFacts,
  chair,
  clerk,
  director,
  entriesOf,
  given,
  ofProgramme,
  ofQuery,
  programmeFacts,
  queryRaised,
  recommended,
  recorder,
  schemeAdopted,
  treasurer,
  withdrawn,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { scrutinyNeeds } from '../area.needs.ts';
import { ownQueryNeeds } from '../reports/query-needs.ts';

const queryId = 'spent';
const on = '2026-09-26';
const answer = { type: 'AnswerQuery', queryId, effectiveOn: on, text: 'Twice.' } as const;
const refer = { type: 'ReferQuery', queryId, effectiveOn: on, to: 'Head of ICT', reason: 'Theirs.' } as const;
const known = [assessed(), recommended({ madeTo: 'Head of ICT' })];
const seated = [...programmeFacts, ...boardFacts, queryRaised()];

describe('The post that holds a query', () => {
  test('answers and refers it: whoever sits on a board by it, or is named for it by the scheme', () => {
    for (const facts of [seated, [...programmeFacts, schemeAdopted, queryRaised()]]) {
      for (const command of [answer, refer]) {
        given(...facts, ...known)
          .when(command, treasurer)
          .thenAccepted();
        given(...facts, ...known)
          .when(command, recorder)
          .thenRefused(
            'RecorderDoesNotHoldThePost',
            'Head of Finance holds this query, and somebody else is in that post.',
          );
      }
    }
  });
  test('may be that of a board member', () => {
    const referred = ofQuery({ type: 'QueryReferred', data: { to: 'chief  executive' } }, '2026-09-20', treasurer);
    given(...seated, referred)
      .when(answer, chair)
      .thenAccepted();
    given(...seated, referred)
      .when(answer, director)
      .thenRefused('RecorderDoesNotHoldThePost');
    given(...seated, referred)
      .when(answer, treasurer)
      .thenRefused('RecorderDoesNotHoldThePost');
  });
  test('is spoken for by an administrator', () => {
    given(...seated)
      .when(answer, clerk)
      .thenAccepted();
  });
  test('is that of nobody whom the ledger knows: then who manages the programme or answers for finance', () => {
    const facts = [...programmeFacts, queryRaised()];
    given(...facts)
      .when(answer, recorder)
      .thenAccepted();
    given(...facts)
      .when(answer, chair)
      .thenRefused('RecorderDoesNotHoldThePost');
  });
  test('is held by nobody once who held it was erased, by a seat or by the scheme', () => {
    const erased = ofProgramme({ type: 'RolesAssigned', data: { personId: treasurer.id, roles: [] } }, '2026-09-25');
    for (const facts of [seated, [...programmeFacts, schemeAdopted, queryRaised()]]) {
      given(...facts, erased)
        .when(answer, recorder)
        .thenAccepted();
      given(...facts, erased)
        .when({ ...answer, effectiveOn: '2026-09-24' }, recorder)
        .thenRefused('RecorderDoesNotHoldThePost');
    }
  });
  test('is judged once more by the seats that are known now', () => {
    const rules = (...facts: readonly Fact[]) => breaches(replay(entriesOf(facts))).map(({ rule }) => rule);
    const answered = ofQuery({ type: 'QueryAnswered', data: { text: 'Twice.' } }, on, director);
    const seat = withdrawn(seated, 'MemberAppointed', 'Head of Finance');
    expect(rules(...seated, { ...answered, by: treasurer })).toEqual([]);
    expect(rules(...seated, answered)).toEqual(['RecorderDoesNotHoldThePost']);
    expect(rules(...seated, { ...answered, by: treasurer }, seat)).toEqual([]);
  });
  test('is told of it under what needs it', () => {
    const world = replay(entriesOf(seated));
    const kinds = (personId: string) => scrutinyNeeds(world, on, 'boardMember', personId).map(({ kind }) => kind);
    expect(kinds(treasurer.id)).toEqual(['queriesUnanswered']);
    expect(kinds(director.id)).toEqual([]);
  });
  test('is told of it, whichever role its holder has; of one that nobody holds, who may speak for such posts', () => {
    const referred = ofQuery({ type: 'QueryReferred', data: { to: 'Head of Nowhere' } }, '2026-09-20', treasurer);
    const kinds = (facts: readonly Fact[], { id, role }: typeof treasurer) =>
      ownQueryNeeds(replay(entriesOf(facts)), on, [role], id).map(({ kind }) => kind);
    expect(kinds(seated, treasurer)).toEqual(['queriesUnanswered']);
    expect(kinds(seated, { ...treasurer, role: 'boardMember' })).toEqual(['queriesUnanswered']);
    for (const nobodys of [recorder, director, clerk]) expect(kinds(seated, nobodys)).toEqual([]);
    expect(kinds([...seated, referred], recorder)).toEqual(['queriesUnanswered']);
    expect(kinds([...seated, referred], chair)).toEqual([]);
  });
  test('is judged once more by the posts that are known now, while the query waits for it', () => {
    const found = (...facts: readonly Fact[]) => breaches(replay(entriesOf(facts)));
    const referred = ofQuery({ type: 'QueryReferred', data: { to: 'Head of Nonsense' } }, '2026-09-20', treasurer);
    const answered = ofQuery({ type: 'QueryAnswered', data: { text: 'Twice.' } }, on, clerk);
    expect(found(...seated)).toEqual([]);
    expect(found(...seated, referred)).toMatchObject([
      {
        rule: 'PostIsNotKnown',
        sentence:
          'The query “Why is this £9,000 less than in July?” waits for Head of Nonsense since 2026-09-20, a post that nothing else names, as is known now.',
      },
    ]);
    expect(found(...seated, referred, answered)).toEqual([]);
  });
});
