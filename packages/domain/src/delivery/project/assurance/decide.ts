import type { z } from 'zod';

import { defineCommand } from '../../../kernel/command.ts';
import { newestOf, nothing, rulesFor } from '../../../kernel/deciding.ts';
import { accepted, refused } from '../../../kernel/decision.ts';
import type { Decision } from '../../../kernel/decision.ts';
import { inForceOn } from '../../../kernel/entry.ts';
import { unlessSame } from '../../../kernel/refusals.ts';
import { managers } from '../../../kernel/roles.ts';
import { id, prose } from '../../../kernel/schema.ts';
import type { States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import { wasNotYet } from '../refusals.ts';
import type { ProjectState, Risk } from '../state.ts';
import * as event from './events.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

const project = { projectId: id };

type Decided = Decision<ProjectEvent>;

/** Records how likely somebody rated the project to deliver; the day of the rating is the effective day. */
export const ReportDeliveryConfidence = defineCommand('ReportDeliveryConfidence', {
  ...project,
  ...event.DeliveryConfidenceReported.schema.shape,
});

/** A rating may repeat the last one: it was judged again. */
const reportConfidence = goesOn(ReportDeliveryConfidence, {
  by,
  records: 'DeliveryConfidenceReported',
  restsOn: nothing,
  decide: ({ confidence, reportedBy }) =>
    accepted({ type: 'DeliveryConfidenceReported', data: { confidence, reportedBy } }),
});

/** Records why there is no rating. */
export const WithholdRating = defineCommand('WithholdRating', { ...project, ...event.RatingWithheld.schema.shape });

/** A rating may be withheld again for the same reason. */
const withholdRating = goesOn(WithholdRating, {
  by,
  records: 'RatingWithheld',
  restsOn: nothing,
  decide: ({ because, asStated }) => {
    const optional = asStated === undefined ? {} : { asStated };
    return accepted({ type: 'RatingWithheld', data: { because, ...optional } });
  },
});

/** Stops watching a risk, with the reason. */
export const CloseRisk = defineCommand('CloseRisk', { ...project, ...event.RiskClosed.schema.shape, reason: prose });

/** `RiskIsNotOpen`, `RiskWasNotRaisedYet`. */
const closeRisk = goesOn(CloseRisk, {
  by,
  records: 'RiskClosed',
  restsOn: nothing,
  decide: (command, state) =>
    withOpenRisk(command, state, () => accepted({ type: 'RiskClosed', data: { riskId: command.riskId } })),
});

/** Records that something may go wrong, with its first judgement. */
export const RaiseRisk = defineCommand('RaiseRisk', { ...project, ...event.RiskRaised.schema.shape });

/** `RiskIsAlreadyRaised`, also when it was closed since: what comes back is a new risk. */
const raiseRisk = goesOn(RaiseRisk, {
  by,
  records: 'RiskRaised',
  restsOn: nothing,
  decide: (command, state) => {
    const { riskId, title, likelihood, impact, owner } = command;
    if (state.risks.some((risk) => risk.riskId === riskId)) {
      return refused('RiskIsAlreadyRaised', 'This risk was raised before.', 'Assess it again, or raise a new one.');
    }
    const optional = owner === undefined ? {} : { owner };
    return accepted({ type: 'RiskRaised', data: { riskId, title, likelihood, impact, ...optional } });
  },
});

/** Judges an open risk again. */
export const AssessRisk = defineCommand('AssessRisk', { ...project, ...event.RiskAssessed.schema.shape });

/** `RiskIsNotOpen`, `RiskWasNotRaisedYet`, `NothingIsDifferent`. */
const assessRisk = goesOn(AssessRisk, {
  by,
  records: 'RiskAssessed',
  restsOn: ({ riskId }, state) => newestOf(...(state?.risks.find((one) => one.riskId === riskId)?.levels ?? [])),
  decide: (command, state) => {
    const { riskId, likelihood, impact, response, effectiveOn } = command;
    return withOpenRisk(command, state, (risk) => {
      const last = inForceOn(risk.levels, effectiveOn)?.value;
      const isSame = last?.likelihood === likelihood && last.impact === impact && last.response === response;
      return unlessSame(isSame, { type: 'RiskAssessed', data: { riskId, likelihood, impact, response } });
    });
  },
});

/** `RiskIsNotOpen`, `RiskWasNotRaisedYet`. */
function withOpenRisk(
  command: z.infer<typeof AssessRisk | typeof CloseRisk>,
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

/** Records that something has gone wrong or stands in the way. */
export const RaiseIssue = defineCommand('RaiseIssue', { ...project, ...event.IssueRaised.schema.shape });

/** `IssueIsAlreadyRaised`, also when it was resolved since. */
const raiseIssue = goesOn(RaiseIssue, {
  by,
  records: 'IssueRaised',
  restsOn: nothing,
  decide: ({ issueId, title, severity }, state) => {
    if (state.issues.some((issue) => issue.issueId === issueId)) {
      return refused('IssueIsAlreadyRaised', 'This issue was raised before.', 'Raise a new one if it came back.');
    }
    return accepted({ type: 'IssueRaised', data: { issueId, title, severity } });
  },
});

/** Records how an issue was resolved. */
export const ResolveIssue = defineCommand('ResolveIssue', { ...project, ...event.IssueResolved.schema.shape });

/** `IssueIsNotOpen`, `IssueWasNotRaisedYet`. */
const resolveIssue = goesOn(ResolveIssue, {
  by,
  records: 'IssueResolved',
  restsOn: nothing,
  decide: (command, state) => {
    const { issueId, resolution } = command;
    const issue = state.issues.find((one) => one.issueId === issueId && one.resolved === undefined);
    if (issue === undefined) {
      return refused('IssueIsNotOpen', 'No such issue is open.', 'Choose an open issue, or raise it.');
    }
    return (
      wasNotYet('IssueWasNotRaisedYet', issue.raised, command) ??
      accepted({ type: 'IssueResolved', data: { issueId, resolution } })
    );
  },
});

/** Commands about ratings, risks and issues. */
export const assuranceCommands = [
  reportConfidence,
  withholdRating,
  raiseRisk,
  assessRisk,
  closeRisk,
  raiseIssue,
  resolveIssue,
] as const;
