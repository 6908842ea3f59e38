import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { entriesOf, ofProject, programmeFacts, proposedProject } from '../../testing/index.ts';
import { makerTitle } from './titles.ts';

const madeBy = { kind: 'decision', decisionId: 'small' } as const;
const decided = ofProject('payments', {
  type: 'GateDecisionRecorded',
  data: {
    decisionId: 'small',
    outcome: { kind: 'noted' },
    reasons: 'It is small.',
    knownAt: 1,
    takenBy: { kind: 'officer', schemeId: 'scheme-2026', post: 'Head of ICT', upTo: 10_000_00, wholeLifeCost: 1 },
    gate: {
      frameworkId: 'gates-2026',
      gateId: 'full-plan',
      title: 'Full plan',
      path: 'full',
      place: 1,
      commits: true,
      version: 1,
      digest: 'a'.repeat(64),
    },
  },
});

describe('Who recommended something by a decision', () => {
  test('is the officer who took it, by their post', () => {
    const world = replay(entriesOf([...programmeFacts, proposedProject('payments', 'Payments'), decided]));
    expect(makerTitle(madeBy, world)).toBe('Head of ICT');
  });
  test('is nobody whom the ledger knows where it holds no such decision', () => {
    expect(makerTitle(madeBy, replay(entriesOf(programmeFacts)))).toBe('A decision that is not in the ledger');
  });
});
