import { describe, expect, test } from 'vitest';

import { breaches } from '../../reports/checks/breaches.ts';
import { replay } from '../../replay.ts';
import {
  agreedThat,
  assessed,
  boardFacts,
  chair,
  clerk,
  director,
  entriesOf,
  given,
  ofProgramme,
  ofRecommendation,
  programmeFacts,
  recommended,
  recorder,
} from '../../testing/index.ts';

const recommendationId = 'four';
const facts = [...programmeFacts, ...boardFacts, assessed(), recommended()];
const board = { kind: 'board', boardId: 'ict' } as const;
const maker = { kind: 'maker' } as const;
const evidence = ofRecommendation(
  { type: 'EvidenceOffered', data: { evidenceId: 'minutes', text: 'The minutes.', by: 'Head of ICT' } },
  '2026-03-02',
);
const verdict = { evidenceId: 'minutes', verdict: 'shows', because: 'It is in them.' } as const;
const closing = { how: 'implemented', because: 'It was adopted.', by: board } as const;
const closed = { ...ofRecommendation({ type: 'RecommendationClosed', data: closing }, '2026-04-01'), by: chair };

describe('JudgeEvidence', () => {
  const judge = { type: 'JudgeEvidence', recommendationId, ...verdict, by: board } as const;

  test('for a board, by a member, or for who made it, by an administrator', () => {
    given(...facts, evidence)
      .when(judge, chair)
      .then({ type: 'EvidenceJudged', data: { ...verdict, by: board } });
    given(...facts, evidence)
      .when({ ...judge, by: maker }, clerk)
      .thenAccepted();
  });
  test('of what was offered', () => {
    given(...facts)
      .when(judge, chair)
      .thenRefused('EvidenceIsNotOffered');
  });
  test('once', () => {
    const judged = ofRecommendation({ type: 'EvidenceJudged', data: { ...verdict, by: board } }, '2026-03-03');
    given(...facts, evidence, { ...judged, by: chair })
      .when(judge, chair)
      .thenRefused('EvidenceIsAlreadyJudged');
  });
  test('not by who offered it', () => {
    given(...facts, { ...evidence, by: chair })
      .when(judge, chair)
      .thenRefused('WhoHasToActCannotClose');
  });
});

describe('CloseRecommendation', () => {
  const close = { type: 'CloseRecommendation', recommendationId, ...closing } as const;

  test('for a board, by one of its members', () => {
    given(...facts)
      .when(close, chair)
      .then({ type: 'RecommendationClosed', data: closing });
  });
  test('for a board, by nobody who was erased and whose seat is vacant', () => {
    given(...facts, ofProgramme({ type: 'RolesAssigned', data: { personId: chair.id, roles: [] } }, '2026-03-01'))
      .when(close, chair)
      .thenRefused('RecorderIsNotOnTheBoard');
  });
  test('for the body that made it, by an administrator', () => {
    given(...facts)
      .when({ ...close, by: maker }, clerk)
      .then({ type: 'RecommendationClosed', data: { ...closing, by: maker } });
    given(...facts)
      .when({ ...close, by: maker }, chair)
      .thenRefused('RecorderDoesNotSpeakForIt');
  });
  test('not by who sits on no such board, and for one that is there', () => {
    given(...facts)
      .when(close, { id: 'other', role: 'boardMember' })
      .thenRefused('RecorderIsNotOnTheBoard');
    given(...facts)
      .when({ ...close, by: { kind: 'board', boardId: 'none' } }, clerk)
      .thenRefused('BoardIsNotConstituted');
  });
  test('not by who has to act: the post that it was made to', () => {
    const toHousing = [...programmeFacts, ...boardFacts, assessed(), recommended({ madeTo: 'director of housing' })];
    given(...toHousing)
      .when(close, director)
      .thenRefused(
        'WhoHasToActCannotClose',
        'You sit as Director of Housing, who has to act on it, so this is for somebody else to say.',
      );
    given(...toHousing)
      .when(close, chair)
      .thenAccepted();
  });
  test('the post that an action was agreed with', () => {
    given(...facts, agreedThat({ post: 'Director of Housing' }))
      .when(close, director)
      .thenRefused('WhoHasToActCannotClose');
  });
  test('the board itself that it was made to', () => {
    given(...programmeFacts, ...boardFacts, assessed(), recommended({ madeTo: 'ICT Programme Board' }))
      .when(close, chair)
      .thenRefused(
        'WhoHasToActCannotClose',
        '“ICT Programme Board” has to act on it, so this is for somebody else to say.',
      );
  });
  test('or who recorded what was done about it', () => {
    given(...facts, { ...agreedThat(), by: clerk })
      .when(close, clerk)
      .thenRefused('WhoHasToActCannotClose');
  });
  test('as done only once the evidence was judged', () => {
    given(...facts, evidence)
      .when(close, chair)
      .thenRefused('EvidenceIsNotJudged');
    given(...facts, evidence)
      .when({ ...close, how: 'overtaken' }, chair)
      .thenAccepted();
  });
  test('once', () => {
    given(...facts, closed)
      .when(close, chair)
      .thenRefused('RecommendationIsClosed');
  });
});

describe('ReopenRecommendation', () => {
  const reopen = { type: 'ReopenRecommendation', recommendationId, reason: 'It was given up again' } as const;

  test('opens it again', () => {
    given(...facts, closed)
      .when(reopen, chair)
      .then({ type: 'RecommendationReopened', data: {} });
    const again = ofRecommendation({ type: 'RecommendationReopened', data: {} }, '2026-05-01');
    given(...facts, closed, again)
      .when({ type: 'CloseRecommendation', recommendationId, ...closing }, chair)
      .thenAccepted();
  });
  test('where it was closed', () => {
    given(...facts)
      .when(reopen, chair)
      .thenRefused('RecommendationIsNotClosed');
  });
});

describe('What recommendations lean on', () => {
  const rules = (...some: Parameters<typeof entriesOf>[0]) =>
    breaches(replay(entriesOf([...programmeFacts, ...boardFacts, ...some]))).map(({ rule }) => rule);

  test('is judged once more', () => {
    expect(rules(assessed(), recommended(), closed)).toEqual([]);
    expect(rules(assessed(), recommended(), recommended({}, '2001-09-03', 'again'))).toContain(
      'RecommendationIsAlreadyMade',
    );
    expect(rules(recommended())).toContain('RecommendationIsBeforeItsMaker');
    expect(rules(assessed({}, '2001-10-01'), recommended())).toContain('RecommendationIsBeforeItsMaker');
    expect(rules(assessed(), recommended({ madeTo: 'Chief Executive' }), closed)).toContain('WhoHasToActCannotClose');
    expect(rules(assessed(), recommended(), agreedThat(), { ...closed, by: recorder })).toContain(
      'WhoHasToActCannotClose',
    );
  });
});
