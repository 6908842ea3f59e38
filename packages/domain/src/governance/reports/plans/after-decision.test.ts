import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  boardFacts,
  completePlan,
  decidedAt,
  digestA,
  digestB,
  entriesOf,
  fact,
  frameworkAdopted,
  issuedVersion,
  ofMeeting,
  ofProject,
  passedEarlierGates,
  programmeFacts,
  proposedProject,
  signedOff,
  submittedTo,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { calledIn, calledInAt, isSetByCalledIn } from '../decisions/called-in.ts';
import { planGaps } from './plan-tasks.ts';

const on = '2026-09-16';
const base: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  ...completePlan('payments'),
  issuedVersion('payments'),
  ...signedOff('payments'),
  ...passedEarlierGates('payments'),
  submittedTo('payments', 'full-plan'),
];
const byScrutiny = ofProject(
  'payments',
  { type: 'GateDecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny Committee' } },
  '2026-06-03',
  'Savings are unclear',
);
const rewritten = fact('businessPlan-payments', {
  type: 'CaseWritten',
  data: { case: 'economic', text: 'Another text' },
});
const onTheAgenda: readonly Fact[] = [
  ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: '2026-09-30' } }, '2026-09-01', 'autumn'),
  ofMeeting(
    {
      type: 'ItemTabled',
      data: { itemId: 'again', title: 'Payments again', about: { projectId: 'payments', gateId: 'full-plan' } },
    },
    '2026-09-01',
    'autumn',
  ),
];

function seen(...facts: readonly Fact[]) {
  return replay(entriesOf([...base, ...facts]));
}

/** The last task before the gate that comes next. */
function lastTask(...facts: readonly Fact[]) {
  const { tasks } = planGaps(seen(...facts), 'payments', on);
  const { kind, title, done, sentence } = tasks.at(-1)!;
  return [kind, title, done, sentence];
}

describe('What is to be done after a decision that did not let the project through', () => {
  const submit = ['submit', 'Submit it to “Full plan”', false];

  test('a plan deferred or rejected is revised and submitted again', () => {
    expect(lastTask(decidedAt('payments', { outcome: { kind: 'deferred' } }))).toStrictEqual([
      ...submit,
      'Version 1 was deferred on 2026-06-01: revise it and submit it again.',
    ]);
    expect(lastTask(decidedAt('payments', { outcome: { kind: 'rejected' } }))).toStrictEqual([
      ...submit,
      'Version 1 was rejected on 2026-06-01: revise it and submit it again.',
    ]);
  });
  test('a plan referred is submitted again once the other body has been heard, by its name as it was stated', () => {
    expect(
      lastTask(decidedAt('payments', { outcome: { kind: 'referred', body: 'Scrutiny Committee' } })),
    ).toStrictEqual([
      ...submit,
      'Version 1 was referred to Scrutiny Committee on 2026-06-01: submit it again once that body was heard.',
    ]);
  });
  test('a version issued since is submitted', () => {
    const second = issuedVersion('payments', 2, digestB, '2026-06-10');
    const deferred = decidedAt('payments', { outcome: { kind: 'deferred' } });
    expect(lastTask(deferred, rewritten, second)).toStrictEqual([
      ...submit,
      'Version 1 was deferred on 2026-06-01; version 2 has not been submitted yet.',
    ]);
  });
  test('a plan that is being revised is issued and submitted', () => {
    const deferred = decidedAt('payments', { outcome: { kind: 'deferred' } });
    expect(lastTask(deferred, rewritten)).toStrictEqual([
      ...submit,
      'Version 1 was deferred on 2026-06-01; issue the plan as it is now and submit that version.',
    ]);
  });
  test('to note a plan leaves it waiting', () => {
    expect(lastTask(decidedAt('payments', { outcome: { kind: 'noted' } }))).toStrictEqual([
      'submit',
      'Submit it to “Full plan”',
      true,
      '',
    ]);
  });
  test('a version approved and then withdrawn is named with both days', () => {
    const withdrawn = [
      fact('businessPlan-payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-07-01'),
      ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-07-01'),
    ];
    expect(lastTask(decidedAt('payments'), ...withdrawn).at(-1)).toBe(
      'Version 1 was approved on 2026-05-20 and withdrawn on 2026-07-01; issue the plan as it is now and submit that version.',
    );
  });
  test('nothing was ever submitted', () => {
    const world = replay(entriesOf(base.slice(0, -1)));
    expect(planGaps(world, 'payments', on).tasks.at(-1)?.sentence).toBe('No version has been submitted to this gate.');
  });
  test('a version withdrawn before anything was decided waits no more, and is named', () => {
    const withdrawn = [
      fact('businessPlan-payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-07-01'),
      ofProject('payments', { type: 'PlanVersionWithdrawn', data: { version: 1 } }, '2026-07-01'),
    ];
    expect(planGaps(seen(...withdrawn), 'payments', on, 'full-plan').tasks.at(-1)).toMatchObject({
      done: false,
      sentence: 'Version 1 was withdrawn on 2026-07-01; no other has been submitted to this gate since.',
    });
  });
  test('another version waits', () => {
    expect(lastTask(rewritten).at(-1)).toBe(
      'Version 1 waits at this gate; the plan as it is now has not been submitted.',
    );
    expect(lastTask(rewritten, issuedVersion('payments', 2, digestB, '2026-06-10')).at(-1)).toBe(
      'Version 1 waits at this gate; version 2 has not been submitted.',
    );
  });
});

describe('A decision that was called in', () => {
  test('is tabled again: its plan need not be submitted again', () => {
    expect(lastTask(decidedAt('payments'), byScrutiny)).toStrictEqual([
      'table',
      'Have it tabled again at “Full plan”',
      false,
      'Version 1 was approved on 2026-06-01 and called in by Scrutiny Committee on 2026-06-03. Table it again: the ICT Programme Board has to decide anew.',
    ]);
  });
  test('waits for the meeting on whose agenda it is', () => {
    expect(lastTask(decidedAt('payments'), byScrutiny, ...onTheAgenda)).toStrictEqual([
      'table',
      'Have it tabled again at “Full plan”',
      true,
      'It is on the agenda of the ICT Programme Board for 2026-09-30, which has to decide anew.',
    ]);
  });
  test('is told with who, when and why until it is decided again', () => {
    const of = (...facts: readonly Fact[]) => {
      const world = seen(decidedAt('payments'), byScrutiny, ...facts);
      return calledIn(world.state('project', 'payments')!, world);
    };
    expect(of()).toMatchObject([
      {
        decisionId: 'full-plan',
        sentence:
          'Scrutiny Committee called in the decision at “full-plan” of 2026-06-01 (approved) on 2026-06-03: Savings are unclear',
        next: 'Table it again: the ICT Programme Board has to decide anew.',
      },
    ]);
    expect(of(...onTheAgenda)[0]?.next).toBe(
      'It is on the agenda of the ICT Programme Board for 2026-09-30, which has to decide anew.',
    );
    const project = seen(decidedAt('payments'), byScrutiny).state('project', 'payments')!;
    expect(calledInAt(project, 'full-plan').map((one) => one.decisionId)).toStrictEqual(['full-plan']);
    expect(calledInAt(project, 'outline-plan')).toStrictEqual([]);
    expect(of(decidedAt('payments', { decisionId: 'again', on: '2026-06-20', digest: digestA }))).toStrictEqual([]);
  });
  test('is said beside its conditions until it is decided again', () => {
    const conditions = [{ conditionId: 'test', text: 'Test it', owner: 'Head of ICT', dueOn: '2026-09-01' }];
    const set = decidedAt('payments', { outcome: { kind: 'approvedWithConditions', conditions } });
    const carries = (...facts: readonly Fact[]) => {
      const project = seen(set, ...facts).state('project', 'payments')!;
      return project.conditions.map((one) => isSetByCalledIn(one, project));
    };
    expect(carries()).toStrictEqual([false]);
    expect(carries(byScrutiny)).toStrictEqual([true]);
    expect(carries(byScrutiny, decidedAt('payments', { decisionId: 'again', on: '2026-06-20' }))).toStrictEqual([
      false,
    ]);
  });
});
