import { describe, test } from 'vitest';

import {
  given,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  reforecastMilestone,
} from '../../../testing/index.ts';

const projectId = 'payments';
const reason = 'The supplier is late';
const before = [...programmeFacts, proposedProject('payments', 'Payments')];
const live = plannedMilestone('payments', 'live', '2026-12-01', '2026-04-01');
const met = ofProject('payments', { type: 'MilestoneMet', data: { milestoneId: 'live' } }, '2026-09-01');
const withdrawn = ofProject('payments', { type: 'MilestoneWithdrawn', data: { milestoneId: 'live' } }, '2026-09-02');

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
  test('a milestone planned for a day before the project is refused, unless a publication states it', () => {
    const source = { document: 'Annual report', publishedOn: '2026-07-01', digest: '0'.repeat(64) };
    const early = { ...plan, plannedFor: '2026-03-01' };
    given(...before)
      .when(early)
      .thenRefused(
        'MilestoneIsBeforeTheProject',
        'The day planned for, 2026-03-01, is before the project was proposed, on 2026-03-02.',
      );
    given(...before)
      .when({ ...early, source })
      .then({ type: 'MilestonePlanned', data: { milestoneId: 'live', title: 'Live', plannedFor: '2026-03-01' } });
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
  test('the day that was forecast on an earlier one is not forecast for that day again', () => {
    given(
      ...before,
      live,
      reforecastMilestone('payments', 'live', '2027-03-01', '2026-08-01'),
      reforecastMilestone('payments', 'live', '2027-02-01', '2026-05-01'),
    )
      .when({ ...reforecast, effectiveOn: '2026-05-01' })
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

describe('WithdrawMilestoneMet', () => {
  const withdrawMet = { type: 'WithdrawMilestoneMet', projectId, milestoneId: 'live', reason } as const;
  const notMet = ofProject('payments', { type: 'MilestoneMetWithdrawn', data: { milestoneId: 'live' } }, '2026-09-02');

  test('states that the milestone had not been met after all', () => {
    given(...before, live, met)
      .when(withdrawMet)
      .then({ type: 'MilestoneMetWithdrawn', data: { milestoneId: 'live' } });
  });
  test('the milestone is then still to come, and may be met again', () => {
    given(...before, live, met, notMet)
      .when({ type: 'MeetMilestone', projectId, milestoneId: 'live' })
      .then({ type: 'MilestoneMet', data: { milestoneId: 'live' } });
  });
  test('a milestone that was not met is left as it is', () => {
    given(...before, live)
      .when(withdrawMet)
      .thenRefused('MilestoneIsNotMet');
    given(...before, live, met, notMet)
      .when(withdrawMet)
      .thenRefused('MilestoneIsNotMet', '“live” is not recorded as met.');
  });
  test('the milestone is planned', () => {
    given(...before)
      .when(withdrawMet)
      .thenRefused('MilestoneIsNotPlanned');
  });
  test('a meeting is not taken back before the day it was', () => {
    given(...before, live, met)
      .when({ ...withdrawMet, effectiveOn: '2026-08-31' })
      .thenRefused(
        'MilestoneWasNotMetYet',
        'On 2026-08-31 this milestone had not been met; that happened on 2026-09-01.',
      );
  });
});

describe('WithdrawMilestone', () => {
  const withdraw = { type: 'WithdrawMilestone', projectId, milestoneId: 'live', reason } as const;

  test('states that the milestone is no longer to be reached', () => {
    given(...before, live)
      .when(withdraw)
      .then({ type: 'MilestoneWithdrawn', data: { milestoneId: 'live' } });
  });
  test('a milestone is withdrawn once', () => {
    given(...before, live, withdrawn)
      .when(withdraw)
      .thenRefused('MilestoneIsWithdrawn', '“live” was withdrawn on 2026-09-02.');
  });
  test('a milestone that is withdrawn is neither met nor expected on another day', () => {
    given(...before, live, withdrawn)
      .when({ type: 'MeetMilestone', projectId, milestoneId: 'live' })
      .thenRefused('MilestoneIsWithdrawn');
    given(...before, live, withdrawn)
      .when({ type: 'ReforecastMilestone', projectId, milestoneId: 'live', forecastFor: '2027-02-01', reason })
      .thenRefused('MilestoneIsWithdrawn');
  });
  test('a milestone that was met is not withdrawn', () => {
    given(...before, live, met)
      .when(withdraw)
      .thenRefused('MilestoneIsAlreadyMet');
  });
  test('a milestone is not withdrawn before the day it was planned', () => {
    given(...before, live)
      .when({ ...withdraw, effectiveOn: '2026-03-31' })
      .thenRefused('MilestoneWasNotPlannedYet');
  });
});
