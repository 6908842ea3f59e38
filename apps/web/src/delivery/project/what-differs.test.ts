import { describe, expect, test } from 'vitest';

import { replay } from '@minutebook/domain';
import {
  boardFacts,
  decidedAt,
  entriesOf,
  frameworkAdopted,
  issuedVersion,
  ofPlan,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  rated,
  reforecastMilestone,
  submittedTo,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';

import { whatDiffersAtGates } from '../../governance/public/what-differs-at-gates.ts';
import { whatDiffers } from './what-differs.ts';

/** What the last of these facts changed of the project. */
function lastOf(...facts: readonly Fact[]) {
  const all = entriesOf([...programmeFacts, proposedProject('a', 'Payments'), ...facts]);
  const side = (upTo: number) => {
    const world = replay(all.slice(0, upTo));
    return { world, names: world };
  };
  return whatDiffers('a', all.length, side(all.length - 1), side(all.length)).map(({ label, was, is }) => [
    label,
    was,
    is,
  ]);
}

describe('What an entry changed', () => {
  test('is the expected day of a milestone that is forecast again', () => {
    expect(
      lastOf(plannedMilestone('a', 'live', '2026-07-31'), reforecastMilestone('a', 'live', '2026-11-27')),
    ).toStrictEqual([['Expected day of “live”', '31 July 2026', '27 November 2026']]);
  });
  test('is the severity and the end of an issue', () => {
    const raised = ofProject('a', { type: 'IssueRaised', data: { issueId: 'one', title: 'Phones', severity: 'high' } });
    const resolved = ofProject(
      'a',
      { type: 'IssueResolved', data: { issueId: 'one', resolution: 'Renewed' } },
      '2026-09-01',
    );
    expect(lastOf(raised)).toStrictEqual([['Issue “Phones”', undefined, 'High severity, open']]);
    expect(lastOf(raised, resolved)).toStrictEqual([
      ['Issue “Phones”', 'High severity, open', 'High severity, resolved on 1 September 2026: Renewed'],
    ]);
  });
  test('is the rating in force, once', () => {
    expect(lastOf(rated('a', 'green')).map(([label]) => label)).toStrictEqual(['Delivery confidence']);
  });
  test('is a rating of an earlier day, which does not displace the newer one', () => {
    const labels = lastOf(rated('a', 'green', '2026-09-01'), rated('a', 'red', '2026-06-01')).map(([label]) => label);
    expect(labels).toStrictEqual(['Rating judged on 1 June 2026']);
  });
  test('is told even when it says the same again', () => {
    const named = ofProject('a', { type: 'ProjectSponsorNamed', data: { sponsor: 'Director' } });
    expect(lastOf(named, named)).toStrictEqual([['Sponsor', 'Director', 'Director (stated again)']]);
  });
});

/** What the last of these facts changed of the project's gates, judged on 16 September 2026. */
function atGates(...facts: readonly Fact[]) {
  const base = [...programmeFacts, ...boardFacts, frameworkAdopted, proposedProject('a', 'Payments')];
  const all = entriesOf([...base, ofPlan('a', { type: 'BusinessPlanBegun', data: { planType: 'full' } }), ...facts]);
  const side = (upTo: number) => {
    const world = replay(all.slice(0, upTo));
    return { world, names: world };
  };
  const differ = whatDiffersAtGates('a', side(all.length - 1), side(all.length), '2026-09-16');
  return Object.fromEntries(differ.map(({ label, was, is }) => [label, [was, is]]));
}

describe('What an entry changed of the gates of a project', () => {
  const conditions = [{ conditionId: 'c', text: 'Test it', owner: 'Director', dueOn: '2026-12-01' }];
  const approved = decidedAt('a', { outcome: { kind: 'approvedWithConditions', conditions } });
  const calledIn = ofProject('a', { type: 'GateDecisionCalledIn', data: { decisionId: 'full-plan', by: 'Scrutiny' } });
  const current = '“full-plan”, version 1 of the plan';

  test('is the newest version, once one is issued', () => {
    expect(atGates(issuedVersion('a'))).toStrictEqual({ 'Newest version of the plan': ['None issued', 'Version 1'] });
  });
  test('is what was submitted', () => {
    expect(atGates(issuedVersion('a'), submittedTo('a', 'full-plan'))).toStrictEqual({
      'Newest submission': ['Nothing was submitted', 'Version 1 for the gate “Full plan”, to ICT Programme Board'],
    });
  });
  test('is the decision, that it is current, and the conditions it sets', () => {
    expect(atGates(issuedVersion('a'), approved)).toMatchObject({
      'Newest decision': ['None', `Approved with 1 condition at ${current}, on 1 June 2026`],
      'Current approvals': ['None', current],
      'Conditions to be met': ['0, of which overdue 0', '1, of which overdue 0'],
    });
  });
  test('is that an approval that is called in is current no more', () => {
    expect(atGates(issuedVersion('a'), approved, calledIn)).toMatchObject({
      'Newest decision': [expect.anything(), expect.stringMatching(/; called in by Scrutiny$/)],
      'Current approvals': [current, 'None'],
    });
  });
  test('is that no decision on a withdrawn version is current', () => {
    const withdrawn = ofProject('a', { type: 'PlanVersionWithdrawn', data: { version: 1 } });
    expect(atGates(issuedVersion('a'), approved, withdrawn)).toMatchObject({
      'Versions withdrawn': ['None', 'Version 1'],
      'Current approvals': [current, 'None'],
    });
  });
  test('is that a condition was met', () => {
    const met = ofProject('a', { type: 'ConditionDischarged', data: { conditionId: 'c', evidence: 'Report' } });
    expect(atGates(issuedVersion('a'), approved, met)).toStrictEqual({
      'Conditions to be met': ['1, of which overdue 0', '0, of which overdue 0'],
    });
  });
});
