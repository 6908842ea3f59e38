import { accepted, refused } from '../kernel/decision.ts';
import type { Decision } from '../kernel/decision.ts';
import type { ProjectCommand, ProjectCommandOf } from './commands.ts';
import type { ProjectEvent } from './events.ts';
import { latestLevel } from './latest.ts';
import { nothingIsDifferent } from './refusals.ts';
import type { ProjectState } from './state.ts';

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
      return openRisk(command.riskId, state) ?? accepted({ type: 'RiskClosed', data: { riskId: command.riskId } });
    case 'RaiseIssue':
      return raiseIssue(command, state);
    case 'ResolveIssue':
      return resolveIssue(command, state);
  }
}

function raiseRisk(command: ProjectCommandOf<'RaiseRisk'>, state: ProjectState): Decided {
  const { riskId, title, likelihood, impact, owner } = command;
  if (state.risks.some((risk) => risk.riskId === riskId)) {
    return refused('RiskIsAlreadyRaised', 'This risk is already raised.', 'Assess it again instead.');
  }
  const optional = owner === undefined ? {} : { owner };
  return accepted({ type: 'RiskRaised', data: { riskId, title, likelihood, impact, ...optional } });
}

/** `RiskIsNotOpen`, `NothingIsDifferent`. */
function assessRisk(command: ProjectCommandOf<'AssessRisk'>, state: ProjectState): Decided {
  const { riskId, likelihood, impact, response } = command;
  const closed = openRisk(riskId, state);
  if (closed !== undefined) return closed;
  const risk = state.risks.find((one) => one.riskId === riskId);
  const last = risk === undefined ? undefined : latestLevel(risk)?.value;
  if (last?.likelihood === likelihood && last.impact === impact && last.response === response) {
    return nothingIsDifferent();
  }
  return accepted({ type: 'RiskAssessed', data: { riskId, likelihood, impact, response } });
}

function openRisk(riskId: string, state: ProjectState): Decided | undefined {
  if (state.risks.some((risk) => risk.riskId === riskId && risk.closed === undefined)) return undefined;
  return refused('RiskIsNotOpen', 'No such risk is open.', 'Choose an open risk, or raise it.');
}

function raiseIssue({ issueId, title, severity }: ProjectCommandOf<'RaiseIssue'>, state: ProjectState): Decided {
  if (state.issues.some((issue) => issue.issueId === issueId)) {
    return refused('IssueIsAlreadyRaised', 'This issue is already raised.', 'See the list.');
  }
  return accepted({ type: 'IssueRaised', data: { issueId, title, severity } });
}

function resolveIssue({ issueId, resolution }: ProjectCommandOf<'ResolveIssue'>, state: ProjectState): Decided {
  if (!state.issues.some((issue) => issue.issueId === issueId && issue.resolved === undefined)) {
    return refused('IssueIsNotOpen', 'No such issue is open.', 'Choose an open issue, or raise it.');
  }
  return accepted({ type: 'IssueResolved', data: { issueId, resolution } });
}
