import { describe, test } from 'vitest';

import { given, ofProject, programmeFacts, proposedProject, rated } from '../../../testing/index.ts';

const projectId = 'payments';
const before = [...programmeFacts, proposedProject('payments', 'Payments')];
const costRisk = ofProject(
  'payments',
  { type: 'RiskRaised', data: { riskId: 'cost', title: 'Cost rises', likelihood: 3, impact: 4 } },
  '2026-04-01',
);
const costAssessed = ofProject('payments', {
  type: 'RiskAssessed',
  data: { riskId: 'cost', likelihood: 4, impact: 4, response: 'A fixed price' },
});
const costClosed = ofProject('payments', { type: 'RiskClosed', data: { riskId: 'cost' } });
const staffIssue = ofProject(
  'payments',
  { type: 'IssueRaised', data: { issueId: 'staff', title: 'Nobody to test', severity: 'high' } },
  '2026-04-01',
);
const staffResolved = ofProject('payments', { type: 'IssueResolved', data: { issueId: 'staff', resolution: 'Hired' } });

describe('ReportDeliveryConfidence', () => {
  const report = {
    type: 'ReportDeliveryConfidence',
    projectId,
    confidence: { scale: 'fivePoint', rating: 'amberRed' },
    reportedBy: 'ownTeam',
  } as const;
  const event = {
    type: 'DeliveryConfidenceReported',
    data: { confidence: { scale: 'fivePoint', rating: 'amberRed' }, reportedBy: 'ownTeam' },
  } as const;

  test('records a rating with its scale and who gave it', () => {
    given(...before)
      .when(report)
      .then(event);
  });
  test('the same rating again was judged again', () => {
    given(...before, rated('payments', 'amberRed'))
      .when(report)
      .then(event);
  });
});

describe('WithholdRating', () => {
  const withhold = { type: 'WithholdRating', projectId, because: 'exempt' } as const;

  test('records why there is no rating', () => {
    given(...before)
      .when(withhold)
      .then({ type: 'RatingWithheld', data: { because: 'exempt' } });
  });
  test('keeps the source’s own text', () => {
    given(...before)
      .when({ ...withhold, asStated: 'Exempt under section 43' })
      .then({ type: 'RatingWithheld', data: { because: 'exempt', asStated: 'Exempt under section 43' } });
  });
});

describe('RaiseRisk', () => {
  const raise = {
    type: 'RaiseRisk',
    projectId,
    riskId: 'cost',
    title: 'Cost rises',
    likelihood: 3,
    impact: 4,
  } as const;

  test('raises a risk with its first judgement', () => {
    given(...before)
      .when(raise)
      .then({ type: 'RiskRaised', data: { riskId: 'cost', title: 'Cost rises', likelihood: 3, impact: 4 } });
  });
  test('keeps its owner when there is one', () => {
    given(...before)
      .when({ ...raise, owner: 'Head of Finance' })
      .then({
        type: 'RiskRaised',
        data: { riskId: 'cost', title: 'Cost rises', likelihood: 3, impact: 4, owner: 'Head of Finance' },
      });
  });
  test('a risk is raised once', () => {
    given(...before, costRisk)
      .when(raise)
      .thenRefused('RiskIsAlreadyRaised');
  });
  test('a closed risk is not raised again under the same id', () => {
    given(...before, costRisk, costClosed)
      .when(raise)
      .thenRefused('RiskIsAlreadyRaised');
  });
});

describe('AssessRisk', () => {
  const assess = {
    type: 'AssessRisk',
    projectId,
    riskId: 'cost',
    likelihood: 4,
    impact: 4,
    response: 'A fixed price',
  } as const;
  const event = {
    type: 'RiskAssessed',
    data: { riskId: 'cost', likelihood: 4, impact: 4, response: 'A fixed price' },
  } as const;

  test('judges the risk again', () => {
    given(...before, costRisk)
      .when(assess)
      .then(event);
  });
  test('a new response alone is a new judgement', () => {
    given(...before, costRisk, costAssessed)
      .when({ ...assess, response: 'A second supplier' })
      .then({ type: 'RiskAssessed', data: { ...event.data, response: 'A second supplier' } });
  });
  test('the risk was raised', () => {
    given(...before)
      .when(assess)
      .thenRefused('RiskIsNotOpen');
  });
  test('the risk is still open', () => {
    given(...before, costRisk, costClosed)
      .when(assess)
      .thenRefused('RiskIsNotOpen');
  });
  test('the risk was raised by then', () => {
    given(...before, costRisk)
      .when({ ...assess, effectiveOn: '2026-03-31' })
      .thenRefused('RiskWasNotRaisedYet', 'On 2026-03-31 this risk had not been raised; that happened on 2026-04-01.');
  });
  test('the same judgement is not recorded again', () => {
    given(...before, costRisk, costAssessed)
      .when(assess)
      .thenRefused('NothingIsDifferent');
  });
  test('nor is one of an earlier day, though the risk was judged otherwise since', () => {
    const since = { ...event, data: { ...event.data, likelihood: 1 } } as const;
    given(...before, costRisk, ofProject('payments', since, '2026-07-01'), ofProject('payments', event, '2026-05-01'))
      .when({ ...assess, effectiveOn: '2026-05-01' })
      .thenRefused('NothingIsDifferent');
  });
});

describe('CloseRisk', () => {
  const close = { type: 'CloseRisk', projectId, riskId: 'cost', reason: 'The price is fixed' } as const;

  test('closes an open risk', () => {
    given(...before, costRisk)
      .when(close)
      .then({ type: 'RiskClosed', data: { riskId: 'cost' } });
  });
  test('a risk nobody raised is not closed', () => {
    given(...before)
      .when(close)
      .thenRefused('RiskIsNotOpen');
  });
  test('a risk is closed once', () => {
    given(...before, costRisk, costClosed)
      .when(close)
      .thenRefused('RiskIsNotOpen');
  });
  test('a risk is not closed before the day it was raised', () => {
    given(...before, costRisk)
      .when({ ...close, effectiveOn: '2026-03-31' })
      .thenRefused('RiskWasNotRaisedYet');
  });
});

describe('RaiseIssue', () => {
  const raise = { type: 'RaiseIssue', projectId, issueId: 'staff', title: 'Nobody to test', severity: 'high' } as const;

  test('raises an issue', () => {
    given(...before)
      .when(raise)
      .then({ type: 'IssueRaised', data: { issueId: 'staff', title: 'Nobody to test', severity: 'high' } });
  });
  test('an issue is raised once', () => {
    given(...before, staffIssue)
      .when(raise)
      .thenRefused('IssueIsAlreadyRaised');
  });
  test('a resolved issue is not raised again under the same id', () => {
    given(...before, staffIssue, staffResolved)
      .when(raise)
      .thenRefused('IssueIsAlreadyRaised');
  });
});

describe('ResolveIssue', () => {
  const resolve = { type: 'ResolveIssue', projectId, issueId: 'staff', resolution: 'Hired' } as const;

  test('resolves an open issue', () => {
    given(...before, staffIssue)
      .when(resolve)
      .then({ type: 'IssueResolved', data: { issueId: 'staff', resolution: 'Hired' } });
  });
  test('an issue nobody raised is not resolved', () => {
    given(...before)
      .when(resolve)
      .thenRefused('IssueIsNotOpen');
  });
  test('an issue is resolved once', () => {
    given(...before, staffIssue, staffResolved)
      .when(resolve)
      .thenRefused('IssueIsNotOpen');
  });
  test('an issue is not resolved before the day it was raised', () => {
    given(...before, staffIssue)
      .when({ ...resolve, effectiveOn: '2026-03-31' })
      .thenRefused(
        'IssueWasNotRaisedYet',
        'On 2026-03-31 this issue had not been raised; that happened on 2026-04-01.',
      );
  });
});
