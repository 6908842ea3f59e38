import { describe, test } from 'vitest';

import {
  agreedThat,
  assessed,
  entriesOf,
  given,
  ofRecommendation,
  programmeFacts,
  proposedProject,
  recommended,
} from '../../testing/index.ts';
import { identified } from '../../testing/benefits/benefit-facts.ts';

const recommendationId = 'four';
const facts = [...programmeFacts, assessed(), recommended()];
const rejected = ofRecommendation(
  { type: 'ResponseGiven', data: { answer: 'rejected', because: 'No money.', by: 'Cabinet' } },
  '2001-09-20',
);
const completed = ofRecommendation({ type: 'ActionCompleted', data: { actionId: 'write' } }, '2002-03-01');

describe('AgreeAction', () => {
  const data = {
    actionId: 'write',
    title: 'Write the strategy',
    post: 'Head of ICT',
    dueOn: '2002-03-31',
    projectIds: ['strategy'],
    moves: { kind: 'benefit', benefitId: 'calls' },
    towards: 'A good service',
  } as const;
  const agree = {
    ...data,
    type: 'AgreeAction' as const,
    recommendationId,
    effectiveOn: '2001-10-01',
    projectIds: ['strategy'],
  };
  const leaning = [...facts, proposedProject('strategy', 'Strategy'), identified()];

  test('records what is to be done, by which projects, and what it is to move', () => {
    given(...leaning)
      .when({ ...agree })
      .then({ type: 'ActionAgreed', data: { ...data, projectIds: ['strategy'] } });
  });
  test('once', () => {
    given(...leaning, agreedThat())
      .when({ ...agree, title: 'Another' })
      .thenRefused('ActionIsAlreadyAgreed');
    given(...leaning, agreedThat())
      .when({ ...agree, actionId: 'other' })
      .thenRefused('ActionIsAlreadyAgreed');
  });
  test('not about what was rejected, unless it was answered otherwise since', () => {
    given(...leaning, rejected)
      .when({ ...agree })
      .thenRefused('RecommendationIsRejected');
    const after = ofRecommendation(
      { type: 'ResponseGiven', data: { answer: 'partly', because: 'There is.', by: 'Cabinet' } },
      '2001-09-25',
    );
    given(...leaning, rejected, after)
      .when({ ...agree })
      .thenAccepted();
  });
  test('by a day that is to come', () => {
    given(...leaning)
      .when({ ...agree, dueOn: '2001-09-30' })
      .thenRefused('DueDayIsBeforeIt');
  });
  test('with projects and a benefit that are there', () => {
    given(...leaning)
      .when({ ...agree, projectIds: ['strategy', 'strategy'] })
      .thenRefused('ProjectIsGivenTwice');
    given(...leaning)
      .when({ ...agree, projectIds: ['none'] })
      .thenRefused('ProjectIsNotKnown');
    given(...leaning)
      .when({ ...agree, moves: { kind: 'benefit', benefitId: 'none' } })
      .thenRefused('BenefitIsNotIdentified');
    given(...leaning)
      .when({ ...agree, moves: { kind: 'inWords', measure: 'Calls' } })
      .thenAccepted();
  });
  test('and an answer before it is not corrected to a rejection', () => {
    const answered = ofRecommendation(
      { type: 'ResponseGiven', data: { answer: 'accepted', because: 'Right.', by: 'Cabinet' } },
      '2001-09-20',
    );
    const all = [...facts, answered, agreedThat()];
    const entry = entriesOf(all).at(-2)!;
    const instead = {
      type: 'GiveResponse',
      recommendationId,
      effectiveOn: '2001-09-20',
      answer: 'rejected',
      because: 'No money.',
      by: 'Cabinet',
    } as const;
    given(...all)
      .when({ type: 'CorrectEntry', entry: entry.id, effectiveOn: '2001-09-20', reason: 'Read again', instead })
      .thenRefused('RecommendationIsRejected');
  });
});

describe('ReforecastAction', () => {
  const reforecast = {
    type: 'ReforecastAction',
    recommendationId,
    effectiveOn: '2002-02-01',
    actionId: 'write',
    dueOn: '2002-06-30',
    reason: 'The post is vacant',
  } as const;

  test('sets another day', () => {
    given(...facts, agreedThat())
      .when(reforecast)
      .then({ type: 'ActionReforecast', data: { actionId: 'write', dueOn: '2002-06-30' } });
  });
  test('than it had, and one that is to come', () => {
    given(...facts, agreedThat())
      .when({ ...reforecast, dueOn: '2002-03-31' })
      .thenRefused('NothingIsDifferent');
    given(...facts, agreedThat())
      .when({ ...reforecast, dueOn: '2002-01-31' })
      .thenRefused('DueDayIsBeforeIt');
  });
  test('of an action that is still to be done', () => {
    given(...facts)
      .when(reforecast)
      .thenRefused('ActionIsNotAgreed');
    given(...facts, agreedThat(), completed)
      .when({ ...reforecast, effectiveOn: '2002-03-02' })
      .thenRefused('ActionIsCompleted');
  });
});

describe('CompleteAction', () => {
  const complete = { type: 'CompleteAction', recommendationId, actionId: 'write' } as const;

  test('says that it is done', () => {
    given(...facts, agreedThat())
      .when(complete)
      .then({ type: 'ActionCompleted', data: { actionId: 'write' } });
  });
  test('once, and of one that was agreed', () => {
    given(...facts, agreedThat(), completed)
      .when(complete)
      .thenRefused('ActionIsCompleted');
    given(...facts)
      .when(complete)
      .thenRefused('ActionIsNotAgreed');
  });
});

describe('OfferEvidence', () => {
  const data = { evidenceId: 'minutes', text: 'The minutes of Cabinet.', by: 'Head of ICT' } as const;
  const offer = { type: 'OfferEvidence', recommendationId, ...data } as const;

  test('of the whole, or of one action', () => {
    given(...facts)
      .when(offer)
      .then({ type: 'EvidenceOffered', data });
    given(...facts, agreedThat())
      .when({ ...offer, actionId: 'write' })
      .then({ type: 'EvidenceOffered', data: { ...data, actionId: 'write' } });
    given(...facts)
      .when({ ...offer, actionId: 'write' })
      .thenRefused('ActionIsNotAgreed');
  });
  test('once', () => {
    given(...facts, ofRecommendation({ type: 'EvidenceOffered', data }))
      .when({ ...offer, evidenceId: 'other' })
      .thenRefused('EvidenceIsAlreadyOffered');
  });
});
