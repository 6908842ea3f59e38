import { describe, expect, test } from 'vitest';

import { benefitOf } from '../../../benefits/read.ts';
import { benefitInYear } from '../../../benefits/reports/register/in-year.ts';
import { followUps } from '../../../follow-ups.ts';
import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import { benefitBase, identified } from '../../../testing/benefits/benefit-facts.ts';
import { digestA, entriesOf, given, issuedVersion, ofPlan } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { idOfPromise } from './promise-id.ts';

const data = {
  title: 'Fewer calls',
  kind: 'benefit' as const,
  class: 'nonCashable' as const,
  recurrence: 'recurring' as const,
  departmentIds: ['housing'],
  aimIds: ['digital'],
};
const promised: readonly Fact[] = [
  ...benefitBase,
  ofPlan('payments', { type: 'BusinessPlanBegun', data: { planType: 'full' } }),
  ofPlan('payments', {
    type: 'BenefitProfileStated',
    data: {
      benefits: [{ title: 'Fewer calls', class: 'cashable', amounts: [{ year: '2026-27', amount: 5_800_000 }] }],
    },
  }),
  issuedVersion('payments'),
];
const planned = { projectId: 'payments', version: 1, digest: digestA, title: 'Fewer calls' };

describe('TakeUpBenefitProfile', () => {
  const takeUp = { type: 'TakeUpBenefitProfile', projectId: 'payments', version: 1 } as const;
  const benefits = [{ benefitId: idOfPromise('payments', 'Fewer calls'), title: 'Fewer calls' }];
  const event = {
    type: 'BenefitProfileTakenUp' as const,
    data: { version: 1, digest: digestA, benefits, departmentIds: ['housing'], aimIds: [] },
  };

  test('names every promise, and each becomes a benefit with the link to it', () => {
    given(...promised)
      .when(takeUp)
      .then(event);
    const made = entriesOf([...promised, ofPlan('payments', event, '2026-05-05')]);
    expect(followUps(made.at(-1)!, replay(made))).toMatchObject([
      {
        index: 0,
        command: {
          type: 'IdentifyPlannedBenefit',
          benefitId: benefits[0]?.benefitId,
          title: 'Fewer calls',
          class: 'cashable',
          recurrence: 'oneOff',
          planned,
        },
      },
    ]);
  });
  test('takes nothing twice, also not by a later version or where somebody identified it by hand', () => {
    const again = 'b'.repeat(64);
    given(...promised, ofPlan('payments', event, '2026-05-05'))
      .when(takeUp)
      .thenRefused('PromisesAreTakenUp');
    given(...promised, ofPlan('payments', event, '2026-05-05'), issuedVersion('payments', 2, again, '2026-06-01'))
      .when({ ...takeUp, version: 2 })
      .thenRefused('PromisesAreTakenUp');
    given(...promised, identified({ planned }))
      .when(takeUp)
      .thenRefused('PromisesAreTakenUp');
  });
  test('of lines whose titles read alike makes one benefit, of which no amount is lost', () => {
    const line = (title: string, year: string, amount: number) => ({
      title,
      class: 'cashable' as const,
      amounts: [{ year, amount }],
    });
    const lines = [
      line('Fewer calls', '2026-27', 100),
      line('fewer  Calls', '2027-28', 20),
      line('FEWER CALLS', '2026-27', 3),
    ];
    const alike: readonly Fact[] = [
      ...benefitBase,
      ofPlan('payments', { type: 'BusinessPlanBegun', data: { planType: 'full' } }),
      ofPlan('payments', { type: 'BenefitProfileStated', data: { benefits: lines } }),
      issuedVersion('payments'),
    ];
    given(...alike)
      .when(takeUp)
      .then(event);
    const made = entriesOf([...alike, ofPlan('payments', event, '2026-05-05')]);
    expect(followUps(made.at(-1)!, replay(made))).toMatchObject([{ command: { recurrence: 'recurring' } }]);
    const world = replay(entriesOf([...alike, identified({ planned })]));
    const benefit = benefitOf(world, 'calls')!;
    const told = ['2026-27', '2027-28'].map((year) => benefitInYear(benefit, year, world, '2026-08-03').promised);
    expect(told.map(({ figure }) => figure?.value)).toEqual([103, 20]);
  });
  test('knows a promise by whatever spelling somebody identified it', () => {
    const otherwise = { ...planned, title: 'fewer calls' };
    given(...promised, identified({ planned: otherwise }))
      .when(takeUp)
      .thenRefused('PromisesAreTakenUp');
    given(...promised, identified({ planned: otherwise }, 'other'))
      .when({ type: 'IdentifyBenefit', benefitId: 'calls', ...data, planned })
      .thenRefused('PromiseIsAlreadyTaken');
    const both = [identified({ planned: otherwise }, 'other'), identified({ planned })];
    expect(breaches(replay(entriesOf([...promised, ...both]))).map(({ rule }) => rule)).toContain(
      'PromiseIsAlreadyTaken',
    );
  });
  test('needs an issued version that promises something', () => {
    given(...promised)
      .when({ ...takeUp, version: 2 })
      .thenRefused('VersionIsNotIssued');
    const silent = promised.filter(({ type }) => type !== 'BenefitProfileStated');
    given(...silent)
      .when(takeUp)
      .thenRefused('PlanPromisesNothing');
  });
});
