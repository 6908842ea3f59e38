import { accepted, refused } from '../../../kernel/decision.ts';
import type { Decision } from '../../../kernel/decision.ts';
import type { ProjectCommandOf } from '../commands.ts';
import type { ProjectEvent } from '../events.ts';
import { latestLevel } from '../latest.ts';
import { nothingIsDifferent } from '../../../kernel/refusals.ts';
import { wasNotYet } from '../refusals.ts';
import type { ProjectState, Risk } from '../state.ts';

type Decided = Decision<ProjectEvent>;

/** A rating may repeat the last one: it was judged again. */
export function reportConfidence({ confidence, reportedBy }: ProjectCommandOf<'ReportDeliveryConfidence'>): Decided {
  return accepted({ type: 'DeliveryConfidenceReported', data: { confidence, reportedBy } });
}

/** A rating may be withheld again for the same reason. */
export function withholdRating({ because, asStated }: ProjectCommandOf<'WithholdRating'>): Decided {
  const optional = asStated === undefined ? {} : { asStated };
  return accepted({ type: 'RatingWithheld', data: { because, ...optional } });
}

/** `RiskIsNotOpen`, `RiskWasNotRaisedYet`. */
export function closeRisk(command: ProjectCommandOf<'CloseRisk'>, state: ProjectState): Decided {
  return withOpenRisk(command, state, () => accepted({ type: 'RiskClosed', data: { riskId: command.riskId } }));
}

/** `RiskIsAlreadyRaised`, also when it was closed since: what comes back is a new risk. */
export function raiseRisk(command: ProjectCommandOf<'RaiseRisk'>, state: ProjectState): Decided {
  const { riskId, title, likelihood, impact, owner } = command;
  if (state.risks.some((risk) => risk.riskId === riskId)) {
    return refused('RiskIsAlreadyRaised', 'This risk was raised before.', 'Assess it again, or raise a new one.');
  }
  const optional = owner === undefined ? {} : { owner };
  return accepted({ type: 'RiskRaised', data: { riskId, title, likelihood, impact, ...optional } });
}

/** `RiskIsNotOpen`, `RiskWasNotRaisedYet`, `NothingIsDifferent`. */
export function assessRisk(command: ProjectCommandOf<'AssessRisk'>, state: ProjectState): Decided {
  const { riskId, likelihood, impact, response } = command;
  return withOpenRisk(command, state, (risk) => {
    const last = latestLevel(risk)?.value;
    if (last?.likelihood === likelihood && last.impact === impact && last.response === response) {
      return nothingIsDifferent();
    }
    return accepted({ type: 'RiskAssessed', data: { riskId, likelihood, impact, response } });
  });
}

/** `RiskIsNotOpen`, `RiskWasNotRaisedYet`. */
function withOpenRisk(
  command: ProjectCommandOf<'AssessRisk' | 'CloseRisk'>,
  state: ProjectState,
  decide: (risk: Risk) => Decided,
): Decided {
  const risk = state.risks.find((one) => one.riskId === command.riskId && one.closed === undefined);
  const raised = risk?.levels[0];
  if (risk === undefined || raised === undefined) {
    return refused('RiskIsNotOpen', 'No such risk is open.', 'Choose an open risk, or raise it.');
  }
  return wasNotYet('RiskWasNotRaisedYet', raised, command) ?? decide(risk);
}

/** `IssueIsAlreadyRaised`, also when it was resolved since. */
export function raiseIssue({ issueId, title, severity }: ProjectCommandOf<'RaiseIssue'>, state: ProjectState): Decided {
  if (state.issues.some((issue) => issue.issueId === issueId)) {
    return refused('IssueIsAlreadyRaised', 'This issue was raised before.', 'Raise a new one if it came back.');
  }
  return accepted({ type: 'IssueRaised', data: { issueId, title, severity } });
}

/** `IssueIsNotOpen`, `IssueWasNotRaisedYet`. */
export function resolveIssue(command: ProjectCommandOf<'ResolveIssue'>, state: ProjectState): Decided {
  const { issueId, resolution } = command;
  const issue = state.issues.find((one) => one.issueId === issueId && one.resolved === undefined);
  if (issue === undefined) {
    return refused('IssueIsNotOpen', 'No such issue is open.', 'Choose an open issue, or raise it.');
  }
  return (
    wasNotYet('IssueWasNotRaisedYet', issue.raised, command) ??
    accepted({ type: 'IssueResolved', data: { issueId, resolution } })
  );
}
