import { replay } from '@minutebook/domain';
import {
  completePlan,
  decidedAt,
  digestB,
  entriesOf,
  issuedVersion,
  ofPlan,
  programmeFacts,
  proposedProject,
  submittedTo,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { planSentence } from './standing.ts';

/** The sentence on a plan whose first version is issued, after these facts. */
function saidAfter(...facts: readonly Fact[]): string {
  const begun = [proposedProject('a', 'Payments'), ...completePlan('a'), issuedVersion('a')];
  const world = replay(entriesOf([...programmeFacts, ...begun, ...facts]));
  return planSentence(world.state('project', 'a')!, world.state('businessPlan', 'a'));
}

const rewritten = ofPlan('a', { type: 'CaseWritten', data: { case: 'strategic', text: 'Again.' } }, '2026-07-01');
const second = [rewritten, issuedVersion('a', 2, digestB, '2026-07-02')];
const approved = 'Version 1 was approved at “full-plan” on 1 June 2026.';

describe('Where a plan stands', () => {
  test('is told by its last version', () => {
    expect(saidAfter()).toBe('Version 1, issued on 1 May 2026, has not been submitted to a gate.');
    expect(saidAfter(submittedTo('a', 'full-plan'))).toBe(
      'Version 1, issued on 1 May 2026, has waited for a decision since 4 May 2026.',
    );
    expect(saidAfter(decidedAt('a'))).toBe(
      'Version 1, issued on 1 May 2026, was approved at “full-plan” on 1 June 2026.',
    );
  });
  test('names the version that is approved beside a later one that is not', () => {
    expect(saidAfter(decidedAt('a'), ...second)).toBe(
      `Version 2, issued on 2 July 2026, has not been submitted to a gate. ${approved}`,
    );
    const submitted = submittedTo('a', 'ready-for-service', 2, digestB, '2026-07-03');
    expect(saidAfter(decidedAt('a'), ...second, submitted)).toBe(
      `Version 2, issued on 2 July 2026, has waited for a decision since 3 July 2026. ${approved}`,
    );
  });
  test('names no approval that is no longer current', () => {
    const rejected = decidedAt('a', { decisionId: 'later', outcome: { kind: 'rejected' }, on: '2026-06-20' });
    expect(saidAfter(decidedAt('a'), rejected, ...second)).toBe(
      'Version 2, issued on 2 July 2026, has not been submitted to a gate.',
    );
  });
});
