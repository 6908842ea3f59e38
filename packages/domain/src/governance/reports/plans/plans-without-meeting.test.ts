import { expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, ofMeeting, submittedTo } from '../../../testing/index.ts';
import { base } from '../../../testing/ready-to-minute.ts';
import { completePlan, issuedVersion, passedEarlierGates } from '../../../testing/governance-facts.ts';
import { governanceNeeds } from '../../area.needs.ts';
import { clerkNeeds } from '../../clerk-needs.ts';

const waiting = [
  ...base,
  ...completePlan('payments'),
  issuedVersion('payments'),
  ...passedEarlierGates('payments'),
  submittedTo('payments', 'full-plan'),
];
const called = ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-09-20' } }, '2026-09-01');

test('A plan that waits for a board that is not called to meet is told to whoever calls it, until it is called', () => {
  const needs = (...facts: typeof waiting) =>
    governanceNeeds(replay(entriesOf(facts)), '2026-09-16', 'clerk').map(({ kind, sentence }) => [kind, sentence]);
  expect(needs(...waiting)).toContainEqual([
    'plansWithoutMeeting',
    '1 plan waits for a meeting of the ICT Programme Board; none is called.',
  ]);
  expect(needs(...waiting, called).map(([kind]) => kind)).not.toContain('plansWithoutMeeting');
});

test('A plan that waits for a board that is called is told to a clerk until it is on an agenda', () => {
  const needs = (...facts: typeof waiting) =>
    clerkNeeds(replay(entriesOf(facts)), '2026-09-16').map(({ kind, sentence }) => [kind, sentence]);
  expect(needs(...waiting, called)).toContainEqual([
    'plansNotTabled',
    '1 plan waits for a board that is called, and is on no agenda.',
  ]);
  const about = { projectId: 'payments', gateId: 'full-plan' };
  const tabled = ofMeeting({ type: 'ItemTabled', data: { itemId: 'one', title: 'Payments', about } }, '2026-09-01');
  expect(needs(...waiting, called, tabled).map(([kind]) => kind)).not.toContain('plansNotTabled');
});
