import { describe, expect, test } from 'vitest';

import { command, rolesFor } from '../../deciding.ts';
import type { Actor } from '../../kernel/entry.ts';
import { stateAfter } from '../../reading.ts';
import { describe as inWords } from '../../saying.ts';
import { replay } from '../../replay.ts';
import {
  askedOfFinance,
  entriesOf,
  given,
  ofQuery,
  programmeFacts,
  queryRaised,
  scrutinyMember,
} from '../../testing/index.ts';
import { acceptedAnswer, queryHolder, queryStanding } from './standing.ts';
import type { QueryState } from './state.ts';

const queryId = 'spent';
const effectiveOn = '2026-09-16';
const text = 'Two invoices were recorded twice.';
const missing = 'Who decided it.';
const finance: Actor = { id: 'finance-1', role: 'financeOfficer' };
const both: Actor = { id: 'both-1', role: 'financeOfficer' };

const raised = [...programmeFacts, queryRaised()];
const answered = [...raised, ofQuery({ type: 'QueryAnswered', data: { text } }, '2026-09-26', finance)];
const closed = [...answered, ofQuery({ type: 'AnswerAccepted', data: {} }, '2026-09-28')];
const reopened = [...answered, ofQuery({ type: 'AnswerRejected', data: { missing } }, '2026-09-28')];

describe('RaiseQuery', () => {
  const raise = { type: 'RaiseQuery', queryId, effectiveOn, ...askedOfFinance } as const;

  test('keeps the figure as it was read, where it stood', () => {
    given(...programmeFacts)
      .when(raise, scrutinyMember)
      .then({ type: 'QueryRaised', data: askedOfFinance });
  });
  test('once under one id', () => {
    given(...raised)
      .when(raise, scrutinyMember)
      .thenRefused('QueryIsAlreadyRaised');
  });
  test('of a position that the ledger has reached', () => {
    given(...programmeFacts)
      .when({ ...raise, seen: { position: 40, on: effectiveOn } }, scrutinyMember)
      .thenRefused('PositionIsAhead');
    given(...programmeFacts)
      .when({ ...raise, seen: { ...raise.seen, comparedWith: { position: 41, on: effectiveOn } } }, scrutinyMember)
      .thenRefused('PositionIsAhead');
  });
  test('of an entry that was there', () => {
    given(...programmeFacts)
      .when({ ...raise, about: { kind: 'entry', n: 3 } }, scrutinyMember)
      .thenRefused('EntryWasNotThereYet', 'What was seen ends with entry 2, so nobody can have seen entry 3 there.');
    given(...programmeFacts)
      .when({ ...raise, about: { kind: 'entry', n: 2 } }, scrutinyMember)
      .thenAccepted();
  });
  test('on the day it was seen, or later', () => {
    given(...programmeFacts)
      .when({ ...raise, effectiveOn: '2026-09-15' }, scrutinyMember)
      .thenRefused('PageWasNotSeenYet');
  });
  test('is all that a scrutiny member records, with their word on the answer', () => {
    const types = command.options.map((one) => one.shape.type.value);
    const own = types.filter(
      (type) => type !== 'CorrectEntry' && type !== 'WithdrawEntry' && rolesFor(type).includes('scrutinyMember'),
    );
    expect(own.toSorted()).toStrictEqual(['AcceptAnswer', 'RaiseQuery', 'RejectAnswer']);
  });
  test('says a question in words, and of a page of this service alone', () => {
    const parsed = (more: object) => command.safeParse({ ...raise, ...more }).success;
    expect(parsed({})).toBe(true);
    expect(parsed({ question: ' ' })).toBe(false);
    expect(parsed({ question: 'x'.repeat(100_000) })).toBe(false);
    for (const address of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '', '/a b']) {
      expect(parsed({ page: { address, title: 'Budget' } }), address).toBe(false);
    }
  });
});

describe('AnswerQuery', () => {
  const answer = { type: 'AnswerQuery', queryId, effectiveOn: '2026-09-26', text } as const;

  test('answers what is open', () => {
    given(...raised)
      .when(answer, finance)
      .then({ type: 'QueryAnswered', data: { text } });
    given(...reopened)
      .when({ ...answer, effectiveOn: '2026-09-29' }, finance)
      .thenAccepted();
  });
  test('not before it was raised', () => {
    given(...programmeFacts)
      .when(answer, finance)
      .thenRefused('QueryIsNotRaised');
    given(...raised)
      .when({ ...answer, effectiveOn: '2026-09-15' }, finance)
      .thenRefused('QueryWasNotRaisedYet');
  });
  test('not again while it waits for a word, nor once it is closed', () => {
    given(...answered)
      .when(answer, finance)
      .thenRefused('QueryIsAlreadyAnswered');
    given(...closed)
      .when({ ...answer, effectiveOn: '2026-09-29' }, finance)
      .thenRefused('QueryIsClosed');
  });
  test('not by who asked', () => {
    given(...programmeFacts, queryRaised(both))
      .when(answer, both)
      .thenRefused('WhoAskedCannotAnswer');
  });
});

describe('ReferQuery', () => {
  const refer = {
    type: 'ReferQuery',
    queryId,
    effectiveOn: '2026-09-20',
    to: 'Head of ICT',
    reason: 'The invoices are theirs.',
  } as const;
  const referred = [...raised, ofQuery({ type: 'QueryReferred', data: { to: 'Head of ICT' } }, '2026-09-20', finance)];

  test('passes it on, and who holds it is known', () => {
    given(...raised)
      .when(refer, finance)
      .then({ type: 'QueryReferred', data: { to: 'Head of ICT' } });
    const state = stateAfter(entriesOf(referred).slice(-2)) as QueryState;
    expect(queryHolder(state)).toBe('Head of ICT');
    expect(queryStanding(state)).toBe('unanswered');
  });
  test('to another post', () => {
    given(...raised)
      .when({ ...refer, to: 'head of  finance' }, finance)
      .thenRefused('PostHoldsItAlready', 'Head of Finance holds this query already.');
    given(...referred)
      .when({ ...refer, to: 'Head of Finance' }, finance)
      .thenAccepted();
  });
  test('while it is open, and not by who asked', () => {
    given(...answered)
      .when({ ...refer, effectiveOn: '2026-09-27' }, finance)
      .thenRefused('QueryIsAlreadyAnswered');
    given(...programmeFacts, queryRaised(both))
      .when(refer, both)
      .thenRefused('WhoAskedCannotAnswer');
  });
  test('is read with the post that held it when it was answered', () => {
    const entries = entriesOf([
      ...raised,
      ofQuery({ type: 'QueryAnswered', data: { text } }, '2026-09-18', finance),
      ofQuery({ type: 'AnswerRejected', data: { missing } }, '2026-09-19'),
      ofQuery({ type: 'QueryReferred', data: { to: 'Head of ICT' } }, '2026-09-20', finance),
    ]);
    expect(inWords(entries.at(-3)!, replay(entries))).toBe(
      'Query “Why is this £9,000 less than in July?” answered by Head of Finance: “Two invoices were recorded twice”',
    );
  });
});

describe('AcceptAnswer', () => {
  const accept = { type: 'AcceptAnswer', queryId, effectiveOn: '2026-09-28' } as const;

  test('closes it with that answer', () => {
    given(...answered)
      .when(accept, scrutinyMember)
      .then({ type: 'AnswerAccepted', data: {} });
    const state = stateAfter(entriesOf(closed).slice(-3)) as QueryState;
    expect(acceptedAnswer(state)?.value.text).toBe(text);
  });
  test('where there is an answer, and not before it', () => {
    given(...raised)
      .when(accept, scrutinyMember)
      .thenRefused('QueryIsNotAnswered');
    given(...answered)
      .when({ ...accept, effectiveOn: '2026-09-25' }, scrutinyMember)
      .thenRefused('AnswerWasNotGivenYet');
    given(...closed)
      .when(accept, scrutinyMember)
      .thenRefused('QueryIsClosed');
  });
  test('not by who answered', () => {
    given(...raised, ofQuery({ type: 'QueryAnswered', data: { text } }, '2026-09-26', both))
      .when(accept, both)
      .thenRefused('WhoAnsweredCannotJudge');
  });
});

describe('RejectAnswer', () => {
  const reject = { type: 'RejectAnswer', queryId, effectiveOn: '2026-09-28', missing } as const;

  test('opens it again and says what is missing', () => {
    given(...answered)
      .when(reject, scrutinyMember)
      .then({ type: 'AnswerRejected', data: { missing } });
    const state = stateAfter(entriesOf(reopened).slice(-3)) as QueryState;
    expect(queryStanding(state)).toBe('unanswered');
    expect(acceptedAnswer(state)).toBeUndefined();
  });
  test('of an answer that waits for a word, not by who gave it', () => {
    given(...reopened)
      .when({ ...reject, effectiveOn: '2026-09-29' }, scrutinyMember)
      .thenRefused('QueryIsNotAnswered');
    given(...raised, ofQuery({ type: 'QueryAnswered', data: { text } }, '2026-09-26', both))
      .when(reject, both)
      .thenRefused('WhoAnsweredCannotJudge');
  });
});

describe('A correction', () => {
  const about = entriesOf(closed);
  const entry = about.at(-2)!;
  const instead = { type: 'AnswerQuery', queryId, effectiveOn: '2026-09-26', text: 'One was.' } as const;

  test('puts an answer right, also after it was accepted', () => {
    given(...closed)
      .when({ type: 'CorrectEntry', entry: entry.id, effectiveOn: '2026-09-26', reason: 'A slip.', instead }, finance)
      .thenAccepted();
  });
  test('takes back no answer that was accepted', () => {
    given(...closed)
      .when(
        {
          type: 'WithdrawEntry',
          stream: entry.stream,
          entry: entry.id,
          statement: 'QueryAnswered',
          effectiveOn: '2026-09-26',
          reason: 'A slip.',
        },
        finance,
      )
      .thenRefused('QueryIsNotAnswered');
  });
});
