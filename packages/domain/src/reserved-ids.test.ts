import { describe, test } from 'vitest';

import { frameworkAdopted, given, ofProject, programmeFacts, proposedProject } from './testing/index.ts';
import type { CommandInTest } from './testing/given.ts';

const payments = proposedProject('payments', 'Payments');
const facts = [...programmeFacts, payments];
const about = { projectId: 'payments' } as const;

describe('An id that is a word of the address', () => {
  test.each<CommandInTest>([
    {
      type: 'ProposeProject',
      projectId: 'new',
      title: 'Parks',
      purpose: 'Green',
      departmentId: 'housing',
      origin: 'request',
    },
    { type: 'ConstituteBoard', boardId: 'constitute', title: 'Board', quorum: 2 },
    { type: 'RegisterDepartment', programmeId: 'transformation', departmentId: 'new', title: 'Parks' },
    { type: 'AdoptAim', programmeId: 'transformation', aimId: 'new', title: 'Greener' },
    { type: 'PlanMilestone', ...about, milestoneId: 'new', title: 'Live', plannedFor: '2026-12-01' },
    { type: 'DeclareDependency', ...about, dependencyId: 'edit', needs: 'Staff' },
  ])('is refused of a new thing: %j', (command) => {
    given(...facts)
      .when(command)
      .thenRefused('IdIsAWordOfTheAddress');
  });
  test('is refused where it stands within a list', () => {
    const { gates, ...framework } = frameworkAdopted.data as { gates: readonly object[]; frameworkId: string };
    const named = { ...framework, gates: [{ ...gates[0], gateId: 'new' }] };
    given(...facts)
      .when({ type: 'AdoptGovernanceFramework', programmeId: 'transformation', ...named } as never)
      .thenRefused('IdIsAWordOfTheAddress');
  });
  test('goes on where it was taken before', () => {
    const old = proposedProject('new', 'Old');
    const live = { milestoneId: 'edit', title: 'Live', plannedFor: '2026-12-01' };
    given(...programmeFacts, old)
      .when({ type: 'NameProjectSponsor', projectId: 'new', sponsor: 'Director' })
      .thenAccepted();
    given(...facts, ofProject('payments', { type: 'MilestonePlanned', data: live }))
      .when({ type: 'MeetMilestone', ...about, milestoneId: 'edit' })
      .thenAccepted();
  });
});
