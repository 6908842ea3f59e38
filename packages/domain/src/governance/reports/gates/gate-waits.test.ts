import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  decidedAt,
  entriesOf,
  frameworkAdopted,
  ofProject,
  programmeFacts,
  proposedProject,
  submittedTo,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { entriesOfWait, gateWaits, gateWaitsSentence } from './gate-waits.ts';

const on = '2026-09-16';

function gatesOf(...facts: readonly Fact[]) {
  return gateWaits(
    replay(
      entriesOf([
        ...programmeFacts,
        frameworkAdopted,
        proposedProject('a', 'Payments'),
        proposedProject('b', 'Parks'),
        ...facts,
      ]),
    ),
    on,
  );
}

const firstGate = (...facts: readonly Fact[]) => gatesOf(...facts).at(0)!;
const submitted = (projectId: string, day: string, version = 1) =>
  submittedTo(projectId, 'full-plan', version, undefined, day);
const decided = (
  projectId: string,
  day: string,
  decisionId = 'd',
  kind: 'approved' | 'deferred' | 'rejected' = 'approved',
) => decidedAt(projectId, { decisionId, on: day, outcome: { kind } });

describe('The wait before a gate', () => {
  test('lasts from the submission to the approval, and rests on both entries', () => {
    const gate = firstGate(submitted('a', '2026-05-04'), decided('a', '2026-06-01'));
    expect(gate.waits.map((one) => [one.days, entriesOfWait(one)])).toStrictEqual([[28, [8, 9]]]);
    expect(gate.waiting.value).toBe(0);
  });
  test('goes on through a deferral and a second submission', () => {
    const gate = firstGate(
      submitted('a', '2026-05-04'),
      decided('a', '2026-06-01', 'd', 'deferred'),
      submitted('a', '2026-06-20', 2),
      decided('a', '2026-07-01', 'e'),
    );
    expect(gate.waits.map((one) => [one.days, one.onTheWay.length])).toStrictEqual([[58, 1]]);
  });
  test('begins again after a rejection', () => {
    const gate = firstGate(
      submitted('a', '2026-05-04'),
      decided('a', '2026-06-01', 'd', 'rejected'),
      submitted('a', '2026-09-01', 2),
    );
    expect(gate.waits.map((one) => one.days)).toStrictEqual([28, 15]);
    expect(gate.waiting.value).toBe(1);
  });
  test('ends without a decision when the version is withdrawn or the project ends', () => {
    const withdrawn = ofProject('a', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-05-10');
    const stopped = ofProject('b', { type: 'ProjectStopped', data: {} }, '2026-05-14');
    const gate = firstGate(submitted('a', '2026-05-04'), submitted('b', '2026-05-04'), withdrawn, stopped);
    expect(gate.waits.map((one) => one.days)).toStrictEqual([6, 10]);
    expect([gate.waiting.value, gate.middle]).toStrictEqual([0, undefined]);
  });
  test('is usually that of the middle plan, and the sentence says who waits now', () => {
    const gates = gatesOf(submitted('a', '2026-05-04'), decided('a', '2026-06-01'), submitted('b', '2026-09-01'));
    expect(gates.at(0)!.middle).toMatchObject({ value: 28, unit: 'days' });
    expect(gateWaitsSentence(gates)).toBe(
      'Plans usually wait 28 days for a decision at a gate; the longest wait was 28 days, of Payments before “Full plan”. 1 waits now.',
    );
    expect(gateWaitsSentence([])).toBe('No plan has been decided on yet. None waits now.');
  });
});
