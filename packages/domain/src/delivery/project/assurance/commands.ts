import type { z } from 'zod';

import { defineCommand } from '../../../kernel/command.ts';
import { id, prose } from '../../../kernel/schema.ts';
import * as event from './events.ts';

const project = { projectId: id };

/** Records how likely somebody rated the project to deliver; the day of the rating is the effective day. */
export const ReportDeliveryConfidence = defineCommand('ReportDeliveryConfidence', {
  ...project,
  ...event.DeliveryConfidenceReported.schema.shape,
});

/** Records why there is no rating. */
export const WithholdRating = defineCommand('WithholdRating', { ...project, ...event.RatingWithheld.schema.shape });

/** Records that something may go wrong, with its first judgement. */
export const RaiseRisk = defineCommand('RaiseRisk', { ...project, ...event.RiskRaised.schema.shape });

/** Judges an open risk again. */
export const AssessRisk = defineCommand('AssessRisk', { ...project, ...event.RiskAssessed.schema.shape });

/** Stops watching a risk, with the reason. */
export const CloseRisk = defineCommand('CloseRisk', { ...project, ...event.RiskClosed.schema.shape, reason: prose });

/** Records that something has gone wrong or stands in the way. */
export const RaiseIssue = defineCommand('RaiseIssue', { ...project, ...event.IssueRaised.schema.shape });

/** Records how an issue was resolved. */
export const ResolveIssue = defineCommand('ResolveIssue', { ...project, ...event.IssueResolved.schema.shape });

type Commands =
  | typeof ReportDeliveryConfidence
  | typeof WithholdRating
  | typeof RaiseRisk
  | typeof AssessRisk
  | typeof CloseRisk
  | typeof RaiseIssue
  | typeof ResolveIssue;

export type AssuranceCommand = z.infer<Commands>;
