import { newestOf, nothing, rulesFor } from '../../../kernel/deciding.ts';
import { managers } from '../../../kernel/roles.ts';
import type { States } from '../../../world.ts';
import type { ProjectEvent } from '../events.ts';
import type { ProjectState } from '../state.ts';
import * as command from './commands.ts';
import {
  assessRisk,
  closeRisk,
  raiseIssue,
  raiseRisk,
  reportConfidence,
  resolveIssue,
  withholdRating,
} from './decide.ts';

const { goesOn } = rulesFor<ProjectState, ProjectEvent, States>();

const by = managers;

/** Commands about ratings, risks and issues. */
export const assuranceRules = [
  goesOn(command.ReportDeliveryConfidence, {
    by,
    records: 'DeliveryConfidenceReported',
    restsOn: nothing,
    decide: reportConfidence,
  }),
  goesOn(command.WithholdRating, { by, records: 'RatingWithheld', restsOn: nothing, decide: withholdRating }),
  goesOn(command.RaiseRisk, { by, records: 'RiskRaised', restsOn: nothing, decide: raiseRisk }),
  goesOn(command.AssessRisk, {
    by,
    records: 'RiskAssessed',
    restsOn: ({ riskId }, state) => newestOf(...(state?.risks.find((one) => one.riskId === riskId)?.levels ?? [])),
    decide: assessRisk,
  }),
  goesOn(command.CloseRisk, { by, records: 'RiskClosed', restsOn: nothing, decide: closeRisk }),
  goesOn(command.RaiseIssue, { by, records: 'IssueRaised', restsOn: nothing, decide: raiseIssue }),
  goesOn(command.ResolveIssue, { by, records: 'IssueResolved', restsOn: nothing, decide: resolveIssue }),
] as const;
