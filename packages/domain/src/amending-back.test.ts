import { describe, expect, test } from 'vitest';

import { decide } from './deciding.ts';
import { replay } from './replay.ts';
import {
  correct,
  entriesOf,
  given,
  ofBoard,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  recorder,
  reforecastMilestone,
  today,
} from './testing/index.ts';
import type { Fact, StatedInTest } from './testing/index.ts';
import { facts as postFacts, ofPost, postId } from './testing/money/post-facts.ts';

interface Case {
  /** What was said first, and is right. */
  readonly first: readonly Fact[];
  /** What was said last, by mistake. */
  readonly mistaken: Fact;
  /** What should have been said: the same as first. */
  readonly instead: StatedInTest;
}

const project = [...programmeFacts, proposedProject('payments', 'Payments')];
const planned = [...project, plannedMilestone('payments', 'live', '2026-12-01')];
const risk = { riskId: 'cost', likelihood: 2, impact: 5 } as const;
const raised = ofProject('payments', { type: 'RiskRaised', data: { ...risk, title: 'Cost rises' } });
const assessed = (likelihood: number) =>
  ofProject('payments', { type: 'RiskAssessed', data: { ...risk, likelihood, response: 'A fixed price' } });
const sponsor = (post: string) => ofProject('payments', { type: 'ProjectSponsorNamed', data: { sponsor: post } });
const board = (quorum: number) => ofBoard({ type: 'BoardConstituted', data: { title: 'ICT board', quorum } });

const cases: Readonly<Record<string, Case>> = {
  'the day on which a milestone was planned': {
    first: planned,
    mistaken: reforecastMilestone('payments', 'live', '2062-12-11'),
    instead: {
      type: 'ReforecastMilestone',
      projectId: 'payments',
      milestoneId: 'live',
      forecastFor: '2026-12-01',
      reason: 'Late supplier',
    },
  },
  'how a risk stood': {
    first: [...project, raised, assessed(2)],
    mistaken: assessed(4),
    instead: { type: 'AssessRisk', projectId: 'payments', ...risk, response: 'A fixed price' },
  },
  'who answered for a project': {
    first: [...project, sponsor('Head of Housing')],
    mistaken: sponsor('Head of Finance'),
    instead: { type: 'NameProjectSponsor', projectId: 'payments', sponsor: 'Head of Housing' },
  },
  'what a project was called': {
    first: project,
    mistaken: ofProject('payments', { type: 'ProjectRedescribed', data: { title: 'Paymnets' } }),
    instead: { type: 'RedescribeProject', projectId: 'payments', title: 'Payments' },
  },
  'the quorum of a board': {
    first: [...programmeFacts, board(2)],
    mistaken: board(20),
    instead: { type: 'ConstituteBoard', boardId: 'ict', title: 'ICT board', quorum: 2 },
  },
  'the hours of a post': {
    first: postFacts,
    mistaken: ofPost({ type: 'PostHoursChanged', data: { fte: 60 } }),
    instead: { type: 'ChangePostHours', postId, fte: 100, reason: 'None changed' },
  },
};

describe('An entry that should have said what stood before it', () => {
  test.each(Object.entries(cases))('is corrected to that: %s', (_, { first, mistaken, instead }) => {
    const facts = [...first, mistaken];
    given(...facts)
      .when(correct(facts, mistaken.type, instead))
      .thenAccepted();
  });
  test.each(Object.entries(cases))('while to record that once more is nothing new: %s', (_, { first, instead }) => {
    const answer = decide({ effectiveOn: today, ...instead }, replay(entriesOf(first)), recorder);
    expect(answer).toStrictEqual({
      kind: 'refused',
      refusal: 'NothingIsDifferent',
      sentence: expect.any(String) as string,
      remedy: expect.any(String) as string,
    });
  });
});
