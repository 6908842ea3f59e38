import { describe, test } from 'vitest';

import type { Fact } from '../../testing/index.ts';
import {
  calledMeeting,
  completePlan,
  governed,
  signed,
  accepts,
  attendedBy,
  chair,
  decidedAt,
  digestA,
  director,
  given,
  issued,
  minute,
  ofProgramme,
  ofProject,
  passed,
  ready,
  readyWithout,
  submitted,
  submittedTo,
} from '../../testing/index.ts';
import { defaultFramework } from './default-framework.ts';

/** Up to a meeting that can let the project, once its full plan is approved, into service. */
const toReadyForService: readonly Fact[] = [
  ...readyWithout(submitted, ...ready.slice(-3)),
  submittedTo('payments', 'ready-for-service', 1, digestA, '2026-08-01'),
  ...calledMeeting('payments', 'ready-for-service'),
  attendedBy(chair, director),
];

describe('The gates', () => {
  test('are passed in order', () => {
    given(...readyWithout(passed.at(2)!))
      .when({ ...minute, knownAt: 29 }, chair)
      .thenRefused('EarlierGateIsNotPassed', 'The gate “Outline plan”, which comes before this one, is not passed.');
    accepts(readyWithout(passed.at(2)!), { ...minute, outcome: { kind: 'noted' }, knownAt: 29 });
  });
  test('passing a later one stands for the earlier', () => {
    accepts(readyWithout(passed.at(0)!, passed.at(1)!));
  });
  test('stand open again once they were called in or decided otherwise, whatever later one was passed', () => {
    const calledIn = ofProject('payments', {
      type: 'GateDecisionCalledIn',
      data: { decisionId: 'outline-plan', by: 'Scrutiny Committee' },
    });
    const deferred = decidedAt('payments', {
      decisionId: 'again',
      gateId: 'outline-plan',
      on: '2026-07-01',
      outcome: { kind: 'deferred' },
    });
    for (const one of [calledIn, deferred]) {
      given(...toReadyForService, decidedAt('payments'), one)
        .when({ ...minute, knownAt: 31 }, chair)
        .thenRefused('EarlierGateIsNotPassed', 'The gate “Outline plan”, which comes before this one, is not passed.');
    }
    accepts([...toReadyForService, decidedAt('payments')], { ...minute, knownAt: 31 });
  });
  test('of a later framework stand as passed where they are new, and not where they were moved', () => {
    const { gates, ...rest } = defaultFramework({ frameworkId: 'gates-2027', boardId: 'ict' });
    const adopted = (order: typeof gates) =>
      ofProgramme({ type: 'GovernanceFrameworkAdopted', data: { ...rest, gates: order } }, '2026-09-10');
    const [idea, ...others] = gates as [(typeof gates)[0], ...typeof gates];
    const inserted = adopted([idea, { ...idea, gateId: 'new', title: 'New' }, ...others]);
    accepts([...ready, inserted]);
    const moved = adopted([...others.slice(0, 2), idea, ...others.slice(2)]);
    given(...readyWithout(passed.at(1)!, passed.at(2)!), moved)
      .when({ ...minute, knownAt: 28 }, chair)
      .thenRefused(
        'EarlierGateIsNotPassed',
        'The gate “Strategic outline”, which comes before this one, is not passed.',
      );
  });
  test('are those of the framework in force on the day of the decision', () => {
    const { gates, ...rest } = defaultFramework({ frameworkId: 'gates-2027', boardId: 'ict' });
    const renamed = ofProgramme(
      {
        type: 'GovernanceFrameworkAdopted',
        data: { ...rest, gates: gates.map((gate) => ({ ...gate, gateId: `new-${gate.gateId}` })) },
      },
      '2026-09-16',
    );
    given(...ready, renamed)
      .when(minute, chair)
      .thenRefused('GateIsNotInTheFramework');
    accepts([...ready, { ...renamed, on: '2026-09-17' }]);
  });
  test('belong to their boards on the day of the decision', () => {
    const moved = defaultFramework({ frameworkId: 'gates-2027', boardId: 'cabinet' });
    given(...ready, ofProgramme({ type: 'GovernanceFrameworkAdopted', data: moved }, '2026-09-10'))
      .when(minute, chair)
      .thenRefused('GateBelongsToAnotherBoard');
  });
  test('of the short path are for plans below its amount', () => {
    const small = (cost: number): readonly Fact[] => [
      ...governed,
      ...completePlan('payments', 'justification', cost),
      issued,
      ...signed,
      submittedTo('payments', 'justification'),
      ...calledMeeting('payments', 'justification'),
      attendedBy(chair, director),
    ];
    accepts(small(24_999_99), { ...minute, knownAt: 27 });
    given(...small(25_000_00))
      .when({ ...minute, knownAt: 27 }, chair)
      .thenRefused(
        'ShortPathIsClosed',
        'The short path is for plans that cost less than £25,000 over their whole life; this one costs £25,000.',
      );
  });
});

describe('Conditions', () => {
  const terms = { conditionId: 'test', text: 'Test with residents', owner: 'Head of ICT', dueOn: '2026-09-15' };
  const conditional = decidedAt('payments', {
    gateId: 'outline-plan',
    on: '2026-05-20',
    outcome: { kind: 'approvedWithConditions', conditions: [terms] },
  });
  const waiting = ready.map((one) => (one === passed[2] ? conditional : one));
  const discharged = (on: string) =>
    ofProject('payments', { type: 'ConditionDischarged', data: { conditionId: 'test', evidence: 'Report' } }, on);

  test('past their day without evidence block the next gate', () => {
    given(...waiting)
      .when(minute, chair)
      .thenRefused(
        'ConditionIsOutstanding',
        'The day of a condition has passed and nothing shows that it was met: “Test with residents” (Head of ICT, due 2026-09-15).',
      );
    accepts(waiting, { ...minute, outcome: { kind: 'deferred' } });
  });
  const calledIn = ofProject('payments', {
    type: 'GateDecisionCalledIn',
    data: { decisionId: 'outline-plan', by: 'Scrutiny Committee' },
  });

  test('do not hold up who decides again at the gate that set them', () => {
    given(
      ...readyWithout(passed.at(2)!, submitted, ...ready.slice(-3)),
      conditional,
      calledIn,
      submittedTo('payments', 'outline-plan', 1, digestA, '2026-08-01'),
      ...calledMeeting('payments', 'outline-plan'),
      attendedBy(chair, director),
    )
      .when({ ...minute, knownAt: 31 }, chair)
      .thenAccepted();
  });
  test('of a later gate do not hold up who decides again at an earlier one', () => {
    const later = decidedAt('payments', {
      decisionId: 'later',
      gateId: 'ready-for-service',
      on: '2026-06-20',
      outcome: { kind: 'approvedWithConditions', conditions: [terms] },
    });
    accepts([...ready, later]);
  });
  test('block nothing on their day, or once they were met by then', () => {
    const due = { ...terms, dueOn: '2026-09-16' };
    const onTheDay = decidedAt('payments', {
      gateId: 'outline-plan',
      on: '2026-05-20',
      outcome: { kind: 'approvedWithConditions', conditions: [due] },
    });
    accepts(ready.map((one) => (one === passed[2] ? onTheDay : one)));
    accepts([...waiting, discharged('2026-09-16')]);
    given(...waiting, discharged('2026-09-17'))
      .when(minute, chair)
      .thenRefused('ConditionIsOutstanding');
  });
  test('have ids of their own and a day that is to come', () => {
    const set = (...conditions: (typeof terms)[]) => ({
      ...minute,
      outcome: { kind: 'approvedWithConditions' as const, conditions },
    });
    const fresh = { ...terms, conditionId: 'fresh', dueOn: '2026-09-16' };
    accepts(ready, set(fresh));
    given(...ready)
      .when(set(fresh, fresh), chair)
      .thenRefused('ConditionIsAlreadySet');
    given(...ready)
      .when(set({ ...fresh, dueOn: '2026-09-15' }), chair)
      .thenRefused('ConditionIsDueTooEarly');
  });
});

describe('A note', () => {
  test('takes the place of no decision', () => {
    given(...ready, decidedAt('payments', { decisionId: 'june' }))
      .when({ ...minute, outcome: { kind: 'noted' }, supersedes: 'june' }, chair)
      .thenRefused('NotingTakesNoPlace');
  });
});

describe('A second decision', () => {
  const approved = decidedAt('payments', { decisionId: 'june' });
  const calledIn = ofProject('payments', {
    type: 'GateDecisionCalledIn',
    data: { decisionId: 'june', by: 'Scrutiny Committee' },
  });

  test('takes the place of a standing approval only when it says so', () => {
    given(...ready, approved)
      .when(minute, chair)
      .thenRefused('GateIsAlreadyApproved', 'The project passed this gate on 2026-06-01.');
    accepts([...ready, approved], { ...minute, supersedes: 'june' });
    accepts([...ready, approved], { ...minute, outcome: { kind: 'noted' } });
  });
  test('needs not say so once the first was called in, or was no approval', () => {
    accepts([...ready, approved, calledIn]);
    accepts([...ready, decidedAt('payments', { decisionId: 'june', outcome: { kind: 'deferred' } })]);
  });
  test('is not made before what it takes the place of', () => {
    given(...ready, decidedAt('payments', { decisionId: 'june', on: '2026-09-17' }))
      .when({ ...minute, supersedes: 'june' }, chair)
      .thenRefused('DecisionIsLater');
  });
  test('takes the place of a decision at the same gate', () => {
    given(...ready, approved)
      .when({ ...minute, supersedes: 'outline-plan' }, chair)
      .thenRefused('DecisionIsNotKnown');
  });
});
