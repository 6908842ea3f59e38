import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  clerk,
  completePlan,
  digestA,
  entriesOf,
  given,
  issuedVersion,
  ofPlan,
  programmeFacts,
  proposedProject,
  recorder,
  signedOff,
  treasurer,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { digestOf } from './digest.ts';

const projectId = 'payments';
const before = [...programmeFacts, proposedProject('payments', 'Payments'), ...completePlan('payments')];
const withdrawn = ofPlan('payments', { type: 'BusinessPlanWithdrawn', data: { version: 1 } }, '2026-06-01');
const changed = ofPlan('payments', { type: 'CaseWritten', data: { case: 'financial', text: 'Dearer.' } }, '2026-06-01');

function planOf(...facts: readonly Fact[]) {
  return replay(entriesOf([...before, ...facts])).state('businessPlan', 'payments')!;
}

describe('IssueBusinessPlanVersion', () => {
  const issue = { type: 'IssueBusinessPlanVersion', projectId } as const;
  const digest = digestOf(planOf().content);

  test('freezes the plan as version 1, with its digest', () => {
    given(...before)
      .when({ ...issue, note: 'For the board' })
      .then({ type: 'BusinessPlanVersionIssued', data: { version: 1, digest, note: 'For the board' } });
  });
  test('what is written afterwards is not in it', () => {
    const { versions, content } = planOf(issuedVersion('payments'), changed);
    expect(versions[0]?.content.cases.financial?.value).toBe('The financial case.');
    expect(content.cases.financial?.value).toBe('Dearer.');
  });
  test('a changed plan is the next version', () => {
    const next = digestOf(planOf(changed).content);
    given(...before, issuedVersion('payments', 1, digest), changed)
      .when(issue)
      .then({ type: 'BusinessPlanVersionIssued', data: { version: 2, digest: next } });
  });
  test('a plan that says what the last version says is not issued again, unless that was withdrawn', () => {
    given(...before, issuedVersion('payments', 1, digest))
      .when(issue)
      .thenRefused('PlanIsUnchanged', 'The plan says what version 1 says.');
    given(...before, issuedVersion('payments', 1, digest), withdrawn)
      .when(issue)
      .then({ type: 'BusinessPlanVersionIssued', data: { version: 2, digest } });
  });
  test('not before the day of anything in it, or of the version before', () => {
    given(...before, changed)
      .when({ ...issue, effectiveOn: '2026-05-31' })
      .thenRefused('PlanWasWrittenLater');
    given(...before, issuedVersion('payments', 1, digestA, '2026-07-01'))
      .when({ ...issue, effectiveOn: '2026-06-30' })
      .thenRefused('PlanWasWrittenLater');
  });
  test('a plan of 400,000 characters has its digest in no time', () => {
    const names = ['strategic', 'economic', 'commercial', 'financial', 'management'] as const;
    const long = names.map((name) =>
      ofPlan('payments', { type: 'CaseWritten', data: { case: name, text: 'Ünï '.repeat(20_000) } }),
    );
    expect(digestOf(planOf(...long).content)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('The digest', () => {
  test('is of what the plan says, not of who wrote it and when', () => {
    const again = completePlan('payments').map((one) => ({ ...one, on: '2026-08-01', by: clerk }));
    expect(digestOf(planOf().content)).toBe(digestOf(planOf(...again).content));
  });
  test('is another when a single character is', () => {
    const one = ofPlan('payments', { type: 'CaseWritten', data: { case: 'financial', text: 'The financial case. ' } });
    expect(digestOf(planOf(one).content)).not.toBe(digestOf(planOf().content));
  });
  test('tells whether a version is still what was issued', () => {
    const digest = digestOf(planOf().content);
    const version = planOf(issuedVersion('payments', 1, digest), changed).versions.at(0)!;
    expect(digestOf(version.content)).toBe(version.digest);
  });
});

describe('Preparers', () => {
  test('are all who wrote or issued it by then; who signed off is not one', () => {
    const byClerk: Fact = { ...changed, by: clerk };
    const { versions, preparers } = planOf(issuedVersion('payments'), ...signedOff('payments'), byClerk);
    expect(versions[0]?.preparers).toStrictEqual([recorder.id]);
    expect(preparers).toStrictEqual([recorder.id, clerk.id]);
  });
});

describe('GiveSignOff', () => {
  const sign = {
    type: 'GiveSignOff',
    projectId,
    version: 1,
    kind: 'finance',
    post: 'Head of Finance',
    statement: 'The money is there',
  } as const;
  const data = {
    version: 1,
    digest: digestA,
    kind: 'finance',
    post: 'Head of Finance',
    statement: sign.statement,
  } as const;

  test('agrees to a version, and says which by its digest', () => {
    given(...before, issuedVersion('payments'))
      .when(sign, treasurer)
      .then({ type: 'SignOffGiven', data });
  });
  test('a finance officer signs off for nothing else', () => {
    given(...before, issuedVersion('payments'))
      .when({ ...sign, kind: 'legal', post: 'Head of Legal' }, treasurer)
      .thenRefused('SignOffIsForOthers', 'A finance officer signs off for finance, not for legal.');
  });
  test('others record what other posts agreed to', () => {
    given(...before, issuedVersion('payments'))
      .when({ ...sign, kind: 'legal', post: 'Head of Legal' }, clerk)
      .then({ type: 'SignOffGiven', data: { ...data, kind: 'legal', post: 'Head of Legal' } });
  });
  test.each([
    ['legal', 'legalOfficer'],
    ['humanResources', 'humanResourcesOfficer'],
    ['equalities', 'equalitiesOfficer'],
  ] as const)('%s is signed off by its own officer, and no other trade is', (kind, role) => {
    const officer = { id: 'officer-1', role };
    given(...before, issuedVersion('payments'))
      .when({ ...sign, kind, post: 'Its head' }, officer)
      .then({ type: 'SignOffGiven', data: { ...data, kind, post: 'Its head' } });
    given(...before, issuedVersion('payments'))
      .when({ ...sign, kind: 'procurement' }, officer)
      .thenRefused('SignOffIsForOthers');
    given(...before, issuedVersion('payments'))
      .when(sign, officer)
      .thenRefused('SignOffIsForFinance');
  });
  test('finance signs off for itself', () => {
    given(...before, issuedVersion('payments'))
      .when(sign, clerk)
      .thenRefused('SignOffIsForFinance');
  });
  test('nobody signs off what they prepared', () => {
    const byTreasurer: Fact = { ...changed, by: treasurer };
    given(...before, byTreasurer, issuedVersion('payments', 1, digestA, '2026-06-01'))
      .when(sign, treasurer)
      .thenRefused('SignatoryPreparedThePlan');
  });
  test('a version is signed off once for each trade', () => {
    given(...before, issuedVersion('payments'), ...signedOff('payments'))
      .when(sign, treasurer)
      .thenRefused('SignOffIsAlreadyGiven', 'Version 1 has had the sign-off for finance since 2026-05-02.');
  });
  test('only a version that is there and stands', () => {
    given(...before)
      .when(sign, treasurer)
      .thenRefused('VersionIsNotIssued');
    given(...before, issuedVersion('payments'), withdrawn)
      .when(sign, treasurer)
      .thenRefused('VersionIsWithdrawn', 'Version 1 was withdrawn on 2026-06-01.');
    given(...before, issuedVersion('payments'))
      .when({ ...sign, effectiveOn: '2026-04-30' }, treasurer)
      .thenRefused('VersionWasNotIssuedYet');
  });
});

describe('WithdrawBusinessPlan', () => {
  const withdraw = { type: 'WithdrawBusinessPlan', projectId, version: 1, reason: 'The supplier is gone' } as const;

  test('takes a version back', () => {
    given(...before, issuedVersion('payments'))
      .when(withdraw)
      .then({ type: 'BusinessPlanWithdrawn', data: { version: 1 } });
  });
  test('once, and only one that is there', () => {
    given(...before, issuedVersion('payments'), withdrawn)
      .when(withdraw)
      .thenRefused('VersionIsWithdrawn');
    given(...before)
      .when(withdraw)
      .thenRefused('VersionIsNotIssued');
  });
});
