import type { CommandInTest } from './given.ts';
import { given } from './given.ts';
import type { Fact } from './entries.ts';
import { programmeFacts, proposedProject } from './facts.ts';
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
} from './governance-facts.ts';

/** A programme with its board and gates, and the project `payments`. */
export const governed: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
];
/** Version 1 of its plan, its sign-offs, the earlier gates it passed and its submission to the full plan. */
export const issued = issuedVersion('payments');
export const signed = signedOff('payments');
export const submitted = submittedTo('payments', 'full-plan');
const meeting = [...calledMeeting('payments'), attendedBy(chair, director)];
export const passed = passedEarlierGates('payments');
/** All of it, up to a meeting that can approve the full plan; the submission is entry 30, and there are 33. */
export const ready: readonly Fact[] = [
  ...governed,
  ...completePlan('payments'),
  issued,
  ...signed,
  ...passed,
  submitted,
  ...meeting,
];

/** The same without some of its facts. */
export function readyWithout(...left: readonly Fact[]): readonly Fact[] {
  return ready.filter((one) => !left.includes(one));
}

/** The command that approves it; the chair records it. */
export const minute = {
  type: 'MinuteDecision',
  meetingId: 'september',
  itemId: 'one',
  decisionId: 'first',
  outcome: { kind: 'approved' },
  reasons: 'It is worth it',
  alternatives: 'To wait a year',
  plan: { version: 1, digest: digestA },
  knownAt: 30,
} as const satisfies CommandInTest;

/** Expects that the chair's minute is accepted. */
export function accepts(facts: readonly Fact[], command: CommandInTest = minute): void {
  given(...facts)
    .when(command, chair)
    .thenAccepted();
}
