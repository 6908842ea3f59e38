import { accepted, refused } from '../kernel/decision.ts';
import type { Decision } from '../kernel/decision.ts';
import type { ProjectCommand, ProjectCommandOf } from './commands.ts';
import type { ProjectEvent } from './events.ts';
import { latestLevel } from './latest.ts';
import { nothingIsDifferent, wasNotYet } from './refusals.ts';
import type { ProjectState, Risk } from './state.ts';

type Assurance = Extract<
  ProjectCommand,
  {
    type:
      | 'ReportDeliveryConfidence'
      | 'WithholdRating'
      | 'RaiseRisk'
      | 'AssessRisk'
      | 'CloseRisk'
      | 'RaiseIssue'
      | 'ResolveIssue';
  }
>;
type Decided = Decision<ProjectEvent>;

/** Decides on ratings, risks and issues. A rating may repeat the last one: it was judged again. */
export function decideAssurance(command: Assurance, state: ProjectState): Decided {
  switch (command.type) {
    case 'ReportDeliveryConfidence': {
      const { confidence, reportedBy } = command;
      return accepted({ type: 'DeliveryConfidenceReported', data: { confidence, reportedBy } });
    }
    case 'WithholdRating': {
      const { because, asStated } = command;
      const optional = asStated === undefined ? {} : { asStated };
      return accepted({ type: 'RatingWithheld', data: { because, ...optional } });
    }
    case 'RaiseRisk':
      return raiseRisk(command, state);
    case 'AssessRisk':
      return assessRisk(command, state);
    case 'CloseRisk':
      return withOpenRisk(command, state, () => accepted({ type: 'RiskClosed', data: { riskId: command.riskId } }));
    case 'RaiseIssue':
      return raiseIssue(command, state);
    case 'ResolveIssue':
      return resolveIssue(command, state);
  }
}

/** `RiskIsAlreadyRaised`, also when it was closed since: what comes back is a new risk. */
function raiseRisk(command: ProjectCommandOf<'RaiseRisk'>, state: ProjectState): Decided {
  const { riskId, title, likelihood, impact, owner } = command;
  if (state.risks.some((risk) => risk.riskId === riskId)) {
    return refused('RiskIsAlreadyRaised', 'This risk was raised before.', 'Assess it again, or raise a new one.');
  }
  const optional = owner === undefined ? {} : { owner };
  return accepted({ type: 'RiskRaised', data: { riskId, title, likelihood, impact, ...optional } });
}

/** `RiskIsNotOpen`, `RiskWasNotRaisedYet`, `NothingIsDifferent`. */
function assessRisk(command: ProjectCommandOf<'AssessRisk'>, state: ProjectState): Decided {
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
function raiseIssue({ issueId, title, severity }: ProjectCommandOf<'RaiseIssue'>, state: ProjectState): Decided {
  if (state.issues.some((issue) => issue.issueId === issueId)) {
    return refused('IssueIsAlreadyRaised', 'This issue was raised before.', 'Raise a new one if it came back.');
  }
  return accepted({ type: 'IssueRaised', data: { issueId, title, severity } });
}

/** `IssueIsNotOpen`, `IssueWasNotRaisedYet`. */
function resolveIssue(command: ProjectCommandOf<'ResolveIssue'>, state: ProjectState): Decided {
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
