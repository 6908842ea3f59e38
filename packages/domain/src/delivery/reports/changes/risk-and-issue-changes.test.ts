import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { entriesOf, ofProject, plannedMilestone, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { changes } from './changes.ts';

const begun = [...programmeFacts, proposedProject('a', 'Payments')];

function told(before: readonly Fact[], after: readonly Fact[]) {
  const entries = entriesOf([...begun, ...before, ...after]);
  const worlds = [replay(entries.slice(0, begun.length + before.length)), replay(entries)] as const;
  return changes(...worlds).map(({ kind, sentence }) => [kind, sentence]);
}

const raisedRisk = (likelihood: number) =>
  ofProject('a', { type: 'RiskRaised', data: { riskId: 'r', title: 'Cost', likelihood, impact: 5 } });
const assessed = (likelihood: number) =>
  ofProject('a', { type: 'RiskAssessed', data: { riskId: 'r', likelihood, impact: 5, response: 'Watch' } });
const issue = ofProject('a', { type: 'IssueRaised', data: { issueId: 'i', title: 'Nobody', severity: 'high' } });
const resolved = ofProject('a', { type: 'IssueResolved', data: { issueId: 'i', resolution: 'Hired' } });
const sponsor = (post: string) => ofProject('a', { type: 'ProjectSponsorNamed', data: { sponsor: post } });
const live = { milestoneId: 'live' };
const planned = plannedMilestone('a', 'live', '2026-12-01');
const met = ofProject('a', { type: 'MilestoneMet', data: live });

describe('What changed of risks, issues, sponsors and milestones', () => {
  test('a risk that is new and severe, one that becomes severe, and no other', () => {
    expect(told([], [raisedRisk(3)])).toStrictEqual([
      ['riskSevere', '“Payments”: the risk “Cost” is new and severe, 3 × 5 = 15.'],
    ]);
    expect(told([raisedRisk(2)], [assessed(4)])).toStrictEqual([
      ['riskSevere', '“Payments”: the risk “Cost” is now severe, 4 × 5 = 20.'],
    ]);
    expect(told([raisedRisk(3)], [assessed(4)])).toStrictEqual([]);
    expect(told([raisedRisk(3)], [assessed(2)])).toStrictEqual([]);
  });
  test('an issue raised, resolved, or both', () => {
    const was = ['issueRaised', '“Payments”: the issue “Nobody” was raised, of high severity.'];
    const is = ['issueResolved', '“Payments”: the issue “Nobody” is resolved.'];
    expect(told([], [issue])).toStrictEqual([was]);
    expect(told([issue], [resolved])).toStrictEqual([is]);
    expect(told([], [issue, resolved])).toStrictEqual([was, is]);
  });
  test('a sponsor, the first or another', () => {
    expect(told([], [sponsor('Director')])).toStrictEqual([
      ['sponsorNamed', '“Payments” is answered for by Director.'],
    ]);
    expect(told([sponsor('Director')], [sponsor('Chief')])).toStrictEqual([
      ['sponsorNamed', '“Payments” is answered for by Chief, instead of Director.'],
    ]);
    expect(told([sponsor('Director')], [sponsor('Director')])).toStrictEqual([]);
  });
  test('a milestone withdrawn, and one that had not been met after all', () => {
    expect(told([planned], [ofProject('a', { type: 'MilestoneWithdrawn', data: live })])).toStrictEqual([
      ['milestoneWithdrawn', '“Payments”: “live” was withdrawn and is no longer to be reached.'],
    ]);
    expect(told([planned, met], [ofProject('a', { type: 'MilestoneMetWithdrawn', data: live })])).toStrictEqual([
      ['milestoneReopened', '“Payments”: “live” had not been met after all, and is still to come.'],
    ]);
  });
});
