import { describe, test } from 'vitest';

import {
  attendedBy,
  chair,
  completePlan,
  director,
  given,
  ofMeeting,
  recorder,
  treasurer,
} from '../../testing/index.ts';
import { base, data, minute, ready } from '../../testing/ready-to-minute.ts';
import type { MeetingEvent } from './events.ts';

describe('The quorum', () => {
  const interestOf = (memberId: string) =>
    ofMeeting({ type: 'InterestDeclared', data: { memberId, itemId: 'one', nature: 'Owns shares' } });

  test('is reached by members present without an interest', () => {
    given(...ready, attendedBy(chair))
      .when(minute, chair)
      .thenRefused('BoardIsNotQuorate', 'The quorum is 2; 1 of the members present count.');
    given(...ready, interestOf(director.id), interestOf(treasurer.id))
      .when(minute, chair)
      .thenRefused(
        'BoardIsNotQuorate',
        'The quorum is 2; 1 of the members present count, with 2 standing aside for an interest.',
      );
  });
  test('does not count who declared an interest in another item of the meeting about the same project', () => {
    const about = { projectId: 'payments', gateId: 'full-plan' };
    const two = ofMeeting({ type: 'ItemTabled', data: { itemId: 'two', title: 'Again', about } }, '2026-09-01');
    const three = ofMeeting({ type: 'ItemTabled', data: { itemId: 'three', title: 'Report' } }, '2026-09-01');
    const interests = [interestOf(director.id), interestOf(treasurer.id)];
    given(...ready, two, ...interests)
      .when({ ...minute, itemId: 'two' }, chair)
      .thenRefused('BoardIsNotQuorate');
    const withdrawn = ofMeeting({ type: 'ItemWithdrawn', data: { itemId: 'one' } });
    given(...ready, two, ...interests, withdrawn)
      .when({ ...minute, itemId: 'two' }, chair)
      .thenRefused('BoardIsNotQuorate');
    const { plan: _plan, ...noted } = { ...minute, itemId: 'three', outcome: { kind: 'noted' } } as const;
    given(...ready, three, ...interests)
      .when(noted, director)
      .thenAccepted();
  });
  test('does not count who declared an interest in the project at another meeting', () => {
    const june = (event: MeetingEvent) => ofMeeting(event, '2026-06-10', 'june');
    const elsewhere = [
      june({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-06-10' } }),
      june({ type: 'ItemTabled', data: { itemId: 'x', title: 'Payments', about: { projectId: 'payments' } } }),
      june({ type: 'InterestDeclared', data: { memberId: director.id, itemId: 'x', nature: 'Owns shares' } }),
      june({ type: 'InterestDeclared', data: { memberId: treasurer.id, itemId: 'x', nature: 'Owns shares' } }),
    ];
    given(...elsewhere, ...ready)
      .when({ ...minute, knownAt: 34 }, chair)
      .thenRefused('BoardIsNotQuorate');
  });
  test('is not reached while nobody said who was there', () => {
    given(...ready.slice(0, -1))
      .when(minute, chair)
      .thenRefused('BoardIsNotQuorate');
  });
});

describe('Votes', () => {
  const vote = (votesFor: number, against: number, abstained = 0) => ({ for: votesFor, against, abstained });

  test('are of those who may vote', () => {
    given(...ready)
      .when({ ...minute, votes: vote(3, 1) }, chair)
      .thenRefused('VotesContradict', '4 votes are recorded, but 3 members may vote.');
  });
  test('carry the outcome; equal votes carry either', () => {
    given(...ready)
      .when({ ...minute, votes: vote(1, 2) }, chair)
      .thenRefused('VotesContradict');
    given(...ready)
      .when({ ...minute, outcome: { kind: 'rejected' }, votes: vote(2, 1) }, chair)
      .thenRefused('VotesContradict');
    given(...ready)
      .when({ ...minute, votes: vote(0, 0, 3) }, chair)
      .thenRefused('VotesContradict');
    given(...ready)
      .when({ ...minute, votes: vote(1, 1, 1) }, chair)
      .then({ type: 'DecisionMinuted', data: { ...data, votes: vote(1, 1, 1) } });
  });
});

describe('Who decides', () => {
  test('did not prepare the plan', () => {
    const byDirector = completePlan('payments').map((one) => ({ ...one, by: director }));
    const facts = ready.map((one) => byDirector.find((each) => each.data === one.data) ?? one);
    const prepared = [...facts.slice(0, base.length), ...byDirector.slice(0, 1), ...facts.slice(base.length + 1)];
    given(...prepared)
      .when(minute, chair)
      .thenRefused(
        'DeciderPreparedThePlan',
        'Who prepared a plan does not decide on it, and version 1 was prepared by: Director of Housing.',
      );
    const aside = ofMeeting({
      type: 'InterestDeclared',
      data: { memberId: director.id, itemId: 'one', nature: 'Wrote the plan' },
    });
    given(...prepared, aside)
      .when({ ...minute, outcome: { kind: 'deferred' } }, chair)
      .then({
        type: 'DecisionMinuted',
        data: {
          ...data,
          outcome: { kind: 'deferred' },
          counted: [chair.id, treasurer.id],
          interested: [director.id],
        },
      });
    given(...prepared, aside)
      .when(minute, director)
      .thenRefused('DeciderHasAnInterest');
  });
  test('a preparer who does not sit there decides nothing', () => {
    given(...ready)
      .when(minute, recorder)
      .thenRefused('RecorderIsNotOnTheBoard');
  });
});
