import { describe, test } from 'vitest';

import { digestA, entriesOf, given, issuedVersion, ofPlan, programmeFacts } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { benefitBase, identified, ofBenefit } from '../../testing/benefits/benefit-facts.ts';

const data = {
  title: 'Fewer calls',
  kind: 'benefit' as const,
  class: 'nonCashable' as const,
  recurrence: 'recurring' as const,
  departmentIds: ['housing'],
  aimIds: ['digital'],
};
const facts = [...benefitBase, identified()];
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
const abandoned = ofBenefit({ type: 'BenefitAbandoned', data: {} }, '2026-08-03');

describe('IdentifyBenefit', () => {
  const identify = { type: 'IdentifyBenefit', benefitId: 'calls', ...data } as const;

  test('records what is expected', () => {
    given(...benefitBase)
      .when(identify)
      .then({ type: 'BenefitIdentified', data });
  });
  test('once', () => {
    given(...facts)
      .when(identify)
      .thenRefused('BenefitIsAlreadyIdentified');
  });
  test('of departments that are registered, and for aims that were adopted', () => {
    given(...benefitBase)
      .when({ ...identify, departmentIds: ['housing', 'parks'] })
      .thenRefused('DepartmentIsNotRegistered');
    given(...benefitBase)
      .when({ ...identify, aimIds: ['other'] })
      .thenRefused('AimIsNotAdopted');
  });
  test('as an issued plan promises it', () => {
    given(...promised)
      .when({ ...identify, planned })
      .thenAccepted();
    for (const other of [
      { title: 'More calls' },
      { version: 2 },
      { digest: 'b'.repeat(64) },
      { projectId: 'portal' },
    ]) {
      given(...promised)
        .when({ ...identify, planned: { ...planned, ...other } })
        .thenRefused('PlanPromisesNoSuchBenefit');
    }
  });
  test('from one promise once', () => {
    given(...promised, identified({ planned }, 'other'))
      .when({ ...identify, planned })
      .thenRefused('PromiseIsAlreadyTaken');
  });
});

describe('IdentifyPlannedBenefit', () => {
  const follow = { type: 'IdentifyPlannedBenefit', benefitId: 'calls', ...data, planned } as const;

  test('makes a benefit of a promise, all of it the project’s', () => {
    given(...promised)
      .when(follow)
      .then(
        { type: 'BenefitIdentified', data: { ...data, planned } },
        { type: 'BenefitAttributed', data: { projects: [{ projectId: 'payments', share: 10_000 }] } },
      );
  });
  test('brings nothing back that was withdrawn', () => {
    const made = entriesOf([...promised, identified({ planned })]);
    const first = made.at(-1)!;
    const withdrawn = ofBenefit({ type: 'EntryWithdrawn', data: { entry: first.id } }, first.effectiveOn);
    given(...promised, identified({ planned }), withdrawn)
      .when(follow)
      .thenRefused('BenefitIsAlreadyIdentified');
  });
});

describe('AttributeBenefit', () => {
  const shares = (...all: readonly (readonly [string, number])[]) => ({
    type: 'AttributeBenefit' as const,
    benefitId: 'calls',
    projects: all.map(([projectId, share]) => ({ projectId, share })),
  });
  const sixty = shares(['payments', 6000], ['portal', 4000]);

  test('puts it down to projects, in place of what was said before', () => {
    given(...facts)
      .when(sixty)
      .then({ type: 'BenefitAttributed', data: { projects: sixty.projects } });
  });
  test('never above the whole', () => {
    given(...facts)
      .when(shares(['payments', 6000], ['portal', 4001]))
      .thenRefused(
        'AttributionIsAboveTheWhole',
        '60% + 40.01% is 100.01%: more than the whole benefit would be put down to projects.',
      );
  });
  test('to each project once', () => {
    given(...facts)
      .when(shares(['payments', 1], ['payments', 2]))
      .thenRefused('ProjectIsGivenTwice');
  });
  test('to projects that are known', () => {
    given(...facts)
      .when(shares(['other', 1]))
      .thenRefused('ProjectIsNotKnown');
  });
  test('otherwise than it is', () => {
    given(...facts)
      .when(shares())
      .thenRefused('NothingIsDifferent');
  });
});

describe('NameOwner', () => {
  const name = { type: 'NameOwner', benefitId: 'calls', post: 'Head of Housing' } as const;

  test('says who answers for it, also after its project was closed', () => {
    const closed = { type: 'ProjectClosed' as const, data: { delivered: 'All' } };
    given(...facts, { stream: 'project-payments', ...closed, on: '2026-08-01' })
      .when(name)
      .then({ type: 'OwnerNamed', data: { post: 'Head of Housing' } });
  });
  test('and no other than does', () => {
    given(...facts, ofBenefit({ type: 'OwnerNamed', data: { post: 'Head of Housing' } }))
      .when(name)
      .thenRefused('NothingIsDifferent');
  });
  test('of a benefit that is there, since it was identified, and not abandoned', () => {
    given(...programmeFacts)
      .when(name)
      .thenRefused('BenefitIsNotIdentified');
    given(...facts)
      .when({ ...name, effectiveOn: '2026-03-01' })
      .thenRefused('BenefitWasNotIdentifiedYet');
    given(...facts, abandoned)
      .when(name)
      .thenRefused('BenefitIsAbandoned');
  });
});
