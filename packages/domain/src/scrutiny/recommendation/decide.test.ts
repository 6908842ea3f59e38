import { describe, expect, test } from 'vitest';

import { describe as inWords } from '../../saying.ts';
import { replay } from '../../replay.ts';
import {
  assessed,
  entriesOf,
  foundThat,
  given,
  ofMeeting,
  ofRecommendation,
  programmeFacts,
  recommended,
} from '../../testing/index.ts';

const recommendationId = 'four';
const effectiveOn = '2001-09-03';
const facts = [...programmeFacts, assessed()];

describe('MakeRecommendation', () => {
  const data = {
    reference: 'Recommendation 4',
    text: { kind: 'stated', text: 'Adopt an ICT strategy.' },
    madeBy: { kind: 'assessment', assessmentId: '2001' },
    madeTo: 'Head of ICT',
  } as const;
  const make = { type: 'MakeRecommendation', recommendationId, effectiveOn, ...data } as const;

  test('records what an assessment recommends', () => {
    given(...facts)
      .when(make)
      .then({ type: 'RecommendationMade', data });
    given(...facts, foundThat())
      .when({ ...make, madeBy: { ...data.madeBy, findingId: 'no-strategy' }, answerDueOn: '2001-11-30' })
      .thenAccepted();
  });
  test('of which the text is missing, and it reads so', () => {
    const text = { kind: 'missing', knownFrom: 'the list of contents' } as const;
    given(...facts)
      .when({ ...make, text })
      .then({ type: 'RecommendationMade', data: { ...data, text } });
    const entries = entriesOf([assessed(), recommended({ text })]);
    expect(inWords(entries.at(-1)!, replay(entries))).toBe(
      'Best Value Inspection Service recommends to Head of ICT: Recommendation 4, of which the text is missing',
    );
  });
  test('once, also under another id', () => {
    given(...facts, recommended())
      .when(make)
      .thenRefused('RecommendationIsAlreadyMade');
    given(...facts, recommended({ reference: 'No. 4' }))
      .when({ ...make, recommendationId: 'other' })
      .thenRefused('RecommendationIsAlreadyMade');
    given(...facts, recommended({ text: { kind: 'missing', knownFrom: 'the index' } }))
      .when({ ...make, recommendationId: 'other' })
      .thenRefused('RecommendationIsAlreadyMade');
  });
  test('another of the same assessment, and the same of another body', () => {
    given(...facts, recommended())
      .when({ ...make, recommendationId: 'five', text: { kind: 'stated', text: 'Use the tools.' } })
      .thenAccepted();
    given(...facts, recommended())
      .when({ ...make, recommendationId: 'audit', madeBy: { kind: 'body', body: 'External audit' } })
      .thenAccepted();
  });
  test('of what is there', () => {
    given(...programmeFacts)
      .when(make)
      .thenRefused('AssessmentIsNotRecorded');
    given(...facts)
      .when({ ...make, madeBy: { ...data.madeBy, findingId: 'none' } })
      .thenRefused('FindingIsNotRecorded');
    given(...facts)
      .when({ ...make, madeBy: { kind: 'decision', decisionId: 'none' } })
      .thenRefused('DecisionIsNotKnown');
  });
  test('not before the assessment was published', () => {
    given(...facts)
      .when({ ...make, effectiveOn: '2001-09-02' })
      .thenRefused('RecommendationIsBeforeItsMaker');
  });
  test('with an answer that is due after it', () => {
    given(...facts)
      .when({ ...make, answerDueOn: '2001-09-02' })
      .thenRefused('DueDayIsBeforeIt');
  });
  test('of a meeting that noted something subject to feedback', () => {
    const noted = [
      ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2019-01-16' } }, '2019-01-02'),
      ofMeeting({ type: 'ItemTabled', data: { itemId: 'one', title: 'Digital strategy' } }, '2019-01-02'),
      ofMeeting(
        {
          type: 'DecisionMinuted',
          data: {
            decisionId: 'noted',
            itemId: 'one',
            outcome: { kind: 'notedSubjectTo', body: 'Cabinet', feedback: 'Members asked who is not digital.' },
            reasons: 'Members discussed it',
            knownAt: 1,
            present: [],
            counted: [],
            interested: [],
          },
        },
        '2019-01-16',
      ),
    ];
    const madeBy = { kind: 'decision', decisionId: 'noted' } as const;
    given(...facts, ...noted)
      .when({ ...make, madeBy, madeTo: 'Cabinet', effectiveOn: '2019-01-16' })
      .thenAccepted();
    given(...facts, ...noted)
      .when({ ...make, madeBy, madeTo: 'Cabinet', effectiveOn: '2019-01-15' })
      .thenRefused('RecommendationIsBeforeItsMaker');
  });
});

describe('GiveResponse', () => {
  const data = { answer: 'accepted', because: 'It is right.', by: 'Cabinet', dueOn: '2002-03-31' } as const;
  const respond = { type: 'GiveResponse', recommendationId, effectiveOn: '2001-10-01', ...data } as const;

  test('records what was answered, by whom and by when', () => {
    given(...facts, recommended())
      .when(respond)
      .then({ type: 'ResponseGiven', data });
  });
  test('of a recommendation that was made', () => {
    given(...facts)
      .when(respond)
      .thenRefused('RecommendationIsNotMade');
    given(...facts, recommended())
      .when({ ...respond, effectiveOn: '2001-09-02' })
      .thenRefused('RecommendationWasNotMadeYet');
  });
  test('and what is rejected is never due', () => {
    given(...facts, recommended())
      .when({ ...respond, answer: 'rejected' })
      .thenRefused('RejectedIsNeverDue');
  });
  test('to be done after it', () => {
    given(...facts, recommended())
      .when({ ...respond, dueOn: '2001-09-30' })
      .thenRefused('DueDayIsBeforeIt');
  });
  test('otherwise than before', () => {
    const answered = [...facts, recommended(), ofRecommendation({ type: 'ResponseGiven', data }, '2001-10-01')];
    given(...answered)
      .when(respond)
      .thenRefused('NothingIsDifferent');
    const since = ofRecommendation(
      { type: 'ResponseGiven', data: { ...data, because: 'It is urgent.' } },
      '2002-01-10',
    );
    given(...facts, recommended(), since, ofRecommendation({ type: 'ResponseGiven', data }, '2001-10-01'))
      .when(respond)
      .thenRefused('NothingIsDifferent');
    given(...answered)
      .when({ ...respond, answer: 'partly' })
      .thenAccepted();
  });
});
