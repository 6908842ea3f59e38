import { describe, test } from 'vitest';

import {
  given,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  reforecastMilestone,
} from '../testing/index.ts';

const projectId = 'payments';
const reason = 'The supplier is late';
const before = [...programmeFacts, proposedProject('payments', 'Payments'), proposedProject('network', 'Network')];
const network = ofProject(
  'payments',
  { type: 'DependencyDeclared', data: { dependencyId: 'network', needs: 'The network', onProjectId: 'network' } },
  '2026-04-01',
);
const live = plannedMilestone('payments', 'live', '2026-12-01', '2026-04-01');
const met = ofProject('payments', { type: 'MilestoneMet', data: { milestoneId: 'live' } }, '2026-09-01');

describe('DeclareDependency', () => {
  const declare = { type: 'DeclareDependency', projectId, dependencyId: 'network', needs: 'The network' } as const;

  test('states what the project needs, in words', () => {
    given(...before)
      .when(declare)
      .then({ type: 'DependencyDeclared', data: { dependencyId: 'network', needs: 'The network' } });
  });
  test('states the other project that it needs', () => {
    given(...before)
      .when({ ...declare, onProjectId: 'network' })
      .then({
        type: 'DependencyDeclared',
        data: { dependencyId: 'network', needs: 'The network', onProjectId: 'network' },
      });
  });
  test('a dependency is declared once', () => {
    given(...before, network)
      .when(declare)
      .thenRefused('DependencyIsAlreadyDeclared');
  });
  test('a project does not depend on itself', () => {
    given(...before)
      .when({ ...declare, onProjectId: projectId })
      .thenRefused('ProjectDependsOnItself');
  });
  test('the other project is known', () => {
    given(...before)
      .when({ ...declare, onProjectId: 'parks' })
      .thenRefused('OtherProjectIsNotKnown');
  });
});

describe('WithdrawDependency', () => {
  const withdraw = { type: 'WithdrawDependency', projectId, dependencyId: 'network', reason } as const;

  test('withdraws a dependency that stands', () => {
    given(...before, network)
      .when(withdraw)
      .then({ type: 'DependencyWithdrawn', data: { dependencyId: 'network' } });
  });
  test('a dependency nobody declared is not withdrawn', () => {
    given(...before)
      .when(withdraw)
      .thenRefused('DependencyIsNotStanding');
  });
  test('a dependency is withdrawn once', () => {
    const withdrawn = ofProject('payments', { type: 'DependencyWithdrawn', data: { dependencyId: 'network' } });
    given(...before, network, withdrawn)
      .when(withdraw)
      .thenRefused('DependencyIsNotStanding');
  });
  test('a dependency is not withdrawn before the day it was declared', () => {
    given(...before, network)
      .when({ ...withdraw, effectiveOn: '2026-03-31' })
      .thenRefused(
        'DependencyWasNotDeclaredYet',
        'On 2026-03-31 this dependency had not been declared; that happened on 2026-04-01.',
      );
  });
});

describe('PlanMilestone', () => {
  const plan = {
    type: 'PlanMilestone',
    projectId,
    milestoneId: 'live',
    title: 'Live',
    plannedFor: '2026-12-01',
  } as const;

  test('plans a milestone', () => {
    given(...before)
      .when(plan)
      .then({ type: 'MilestonePlanned', data: { milestoneId: 'live', title: 'Live', plannedFor: '2026-12-01' } });
  });
  test('a milestone is planned once', () => {
    given(...before, live)
      .when({ ...plan, title: 'Open' })
      .thenRefused('MilestoneIsAlreadyPlanned', 'The milestone “live” is already planned.');
  });
});

describe('ReforecastMilestone', () => {
  const reforecast = {
    type: 'ReforecastMilestone',
    projectId,
    milestoneId: 'live',
    forecastFor: '2027-02-01',
    reason,
  } as const;

  test('expects the milestone on another day', () => {
    given(...before, live)
      .when(reforecast)
      .then({ type: 'MilestoneReforecast', data: { milestoneId: 'live', forecastFor: '2027-02-01' } });
  });
  test('the milestone is planned', () => {
    given(...before)
      .when(reforecast)
      .thenRefused('MilestoneIsNotPlanned');
  });
  test('the milestone is still to come', () => {
    given(...before, live, met)
      .when(reforecast)
      .thenRefused('MilestoneIsAlreadyMet', '“live” was met on 2026-09-01.');
  });
  test('the milestone was planned by then', () => {
    given(...before, live)
      .when({ ...reforecast, effectiveOn: '2026-03-31' })
      .thenRefused(
        'MilestoneWasNotPlannedYet',
        'On 2026-03-31 this milestone had not been planned; that happened on 2026-04-01.',
      );
  });
  test('the day planned is not forecast again', () => {
    given(...before, live)
      .when({ ...reforecast, forecastFor: '2026-12-01' })
      .thenRefused('NothingIsDifferent');
  });
  test('the day forecast is not forecast again', () => {
    given(...before, live, reforecastMilestone('payments', 'live', '2027-02-01'))
      .when(reforecast)
      .thenRefused('NothingIsDifferent');
  });
  test('a forecast recorded late about an earlier day does not displace the newer one', () => {
    given(
      ...before,
      live,
      reforecastMilestone('payments', 'live', '2027-02-01', '2026-08-01'),
      reforecastMilestone('payments', 'live', '2027-01-01', '2026-06-01'),
    )
      .when(reforecast)
      .thenRefused('NothingIsDifferent');
  });
  test('the milestone may be expected again on the day first planned', () => {
    given(...before, live, reforecastMilestone('payments', 'live', '2027-02-01'))
      .when({ ...reforecast, forecastFor: '2026-12-01' })
      .then({ type: 'MilestoneReforecast', data: { milestoneId: 'live', forecastFor: '2026-12-01' } });
  });
});

describe('MeetMilestone', () => {
  const meet = { type: 'MeetMilestone', projectId, milestoneId: 'live' } as const;

  test('states that the milestone was reached', () => {
    given(...before, live)
      .when(meet)
      .then({ type: 'MilestoneMet', data: { milestoneId: 'live' } });
  });
  test('the milestone is planned', () => {
    given(...before)
      .when(meet)
      .thenRefused('MilestoneIsNotPlanned');
  });
  test('a milestone is met once', () => {
    given(...before, live, met)
      .when(meet)
      .thenRefused('MilestoneIsAlreadyMet');
  });
  test('a milestone is not met before the day it was planned', () => {
    given(...before, live)
      .when({ ...meet, effectiveOn: '2026-03-31' })
      .thenRefused('MilestoneWasNotPlannedYet');
  });
});
