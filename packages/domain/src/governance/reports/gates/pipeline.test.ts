import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  entriesOf,
  frameworkAdopted,
  ofProject,
  programmeFacts,
  proposedProject,
  submittedTo,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { waitingPlans } from '../plans/waiting-plans.ts';
import { stillWaits, gateWaits } from './gate-waits.ts';
import { pipeline } from './pipeline.ts';

const on = '2026-09-16';
const submitted = (day: string, version = 1) => submittedTo('a', 'idea-accepted', version, undefined, day);
const withdrawn = (version: number) =>
  ofProject('a', { type: 'PlanVersionWithdrawn', data: { version } }, '2026-05-10');

/** The versions that wait, by the pipeline, by the waits at gates and by the plans that wait. */
function waiting(...facts: readonly Fact[]) {
  const world = replay(entriesOf([...programmeFacts, frameworkAdopted, proposedProject('a', 'Payments'), ...facts]));
  const project = world.state('project', 'a');
  return [
    pipeline(world, on).steps.reduce((so, one) => so + one.waiting.value, 0),
    gateWaits(world, on).flatMap(({ waits }) => waits.filter(stillWaits)).length,
    project === undefined ? 0 : waitingPlans(project).length,
  ];
}

test('A plan waits once it was submitted, until its version is withdrawn, and again with another', () => {
  expect(waiting()).toEqual([0, 0, 0]);
  expect(waiting(submitted('2026-05-04'))).toEqual([1, 1, 1]);
  expect(waiting(submitted('2026-05-04'), withdrawn(1))).toEqual([0, 0, 0]);
  expect(waiting(submitted('2026-05-04'), withdrawn(1), submitted('2026-05-12', 2))).toEqual([1, 1, 1]);
  expect(waiting(submitted('2026-05-04'), submitted('2026-05-06', 2), withdrawn(1))).toEqual([1, 1, 1]);
});
