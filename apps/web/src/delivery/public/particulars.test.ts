import { replay } from '@minutebook/domain';
import { decidedAt, digestA, entriesOf, ofProject, programmeFacts, proposedProject } from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { particulars } from './particulars.ts';

const base = [...programmeFacts, proposedProject('payments', 'Payments'), decidedAt('payments')];
const started = ofProject('payments', {
  type: 'ProjectStarted',
  data: { decisionId: 'full-plan', version: 1, digest: digestA },
});
const paused = ofProject('payments', { type: 'ProjectPaused', data: {} }, undefined, 'No staff');
const calledIn = ofProject('payments', {
  type: 'GateDecisionCalledIn',
  data: { decisionId: 'full-plan', by: 'Scrutiny Committee' },
});
const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, undefined, 'No money');

function stageOf(...facts: readonly Fact[]) {
  const world = replay(entriesOf([...base, ...facts]));
  const all = particulars('payments', { world, names: world });
  expect(all.map((one) => one.label)).not.toContain('Standing');
  const { words, n, reason } = all.find((one) => one.label === 'Stage')!;
  return [words, n, reason];
}

describe('How far a project is', () => {
  test('is one word, with the entry that makes it so', () => {
    expect(stageOf()).toEqual(['Going through the gates', 5, undefined]);
    expect(stageOf(started)).toEqual(['In delivery', 7, undefined]);
    expect(stageOf(started, paused)).toEqual(['Paused', 8, 'No staff']);
    expect(stageOf(started, calledIn)).toEqual(['Held', 8, undefined]);
    expect(stageOf(started, stopped)).toEqual(['Stopped', 8, 'No money']);
  });
});
