import type { Fact } from './entries.ts';
import { programmeFacts, proposedProject } from './facts.ts';
import type { CommandInTest } from './given.ts';
import {
  attendedBy,
  boardFacts,
  calledMeeting,
  chair,
  completePlan,
  digestA,
  director,
  frameworkAdopted,
  issuedVersion,
  passedEarlierGates,
  signedOff,
  submittedTo,
  treasurer,
} from './governance-facts.ts';

const project = proposedProject('payments', 'Payments');
/** A programme with its board, its gates and the project `payments`. */
export const base: readonly Fact[] = [...programmeFacts, ...boardFacts, frameworkAdopted, project];
const plan: readonly Fact[] = [...completePlan('payments'), issuedVersion('payments'), ...signedOff('payments')];
/** All of it up to a meeting with every member there that can approve its full plan; the submission is entry 30. */
export const ready: readonly Fact[] = [
  ...base,
  ...plan,
  ...passedEarlierGates('payments'),
  submittedTo('payments', 'full-plan'),
  ...calledMeeting('payments'),
  attendedBy(chair, director, treasurer),
];

/** The minute that approves it. */
export const minute = {
  type: 'MinuteDecision',
  meetingId: 'september',
  itemId: 'one',
  decisionId: 'first',
  outcome: { kind: 'approved' },
  reasons: 'It is worth it',
  alternatives: 'To wait a year',
  minuteReference: 'ICT/26/31',
  plan: { version: 1, digest: digestA },
  knownAt: 30,
} as const satisfies CommandInTest;

const members = [chair.id, director.id, treasurer.id];
const gate = {
  frameworkId: 'gates-2026',
  gateId: 'full-plan',
  title: 'Full plan',
  path: 'full',
  place: 4,
  commits: true,
  gatesAfter: ['ready-for-service', 'benefits-reviewed'] as string[],
  version: 1,
  digest: digestA,
} as const;
/** What that minute records. */
export const data = {
  decisionId: 'first',
  outcome: { kind: 'approved' as const },
  reasons: 'It is worth it',
  alternatives: 'To wait a year',
  minuteReference: 'ICT/26/31',
  knownAt: 30,
  itemId: 'one',
  present: members,
  counted: members,
  interested: [] as string[],
  projectId: 'payments',
  gate,
};
