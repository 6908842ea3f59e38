import type { Fact } from './entries.ts';
import { programmeFacts, proposedProject } from './facts.ts';
import type { CommandInTest } from './given.ts';
import {
  boardFacts,
  completePlan,
  digestA,
  frameworkAdopted,
  issuedVersion,
  passedEarlierGates,
  schemeAdopted,
  signedOff,
  submittedTo,
} from './governance-facts.ts';

/** Up to a plan of this whole-life cost (pence) that waits at the full plan, under a scheme; there are 31 entries. */
export function ready(cost: number, scheme: Fact = schemeAdopted): readonly Fact[] {
  return [
    ...programmeFacts,
    ...boardFacts,
    frameworkAdopted,
    scheme,
    proposedProject('payments', 'Payments'),
    ...completePlan('payments', 'full', cost),
    issuedVersion('payments'),
    ...signedOff('payments'),
    ...passedEarlierGates('payments'),
    submittedTo('payments', 'full-plan'),
  ];
}

/** The decision of the head of finance that approves it. */
export const decide = {
  type: 'DecideUnderDelegation',
  projectId: 'payments',
  gateId: 'full-plan',
  post: 'Head of Finance',
  decisionId: 'officer-1',
  outcome: { kind: 'approved' },
  reasons: 'It is worth it',
  alternatives: 'To wait a year',
  plan: { version: 1, digest: digestA },
  knownAt: 31,
} as const satisfies CommandInTest;
