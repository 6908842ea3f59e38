import { dayOf, splitStream } from '@minutebook/domain';
import type { DomainEntry, ProjectEvent } from '@minutebook/domain';

import { asEveryEntry } from '../entries/words-for-entries.ts';
import type { EntryAbout, ReasonsOf, WordsForEntries } from '../entries/words-for-entries.ts';
import { decisionRows } from '../governance/decisions/decision-rows.tsx';
import { changedOfProject, whatDiffersAtGates } from '../governance/project/what-differs-at-gates.ts';
import { whatDiffers } from './project/what-differs.ts';

const reasons: ReasonsOf<ProjectEvent> = {
  ProjectProposed: { purpose: 'Purpose' },
  ProjectRedescribed: asEveryEntry,
  ProjectAligned: asEveryEntry,
  ProjectRanked: asEveryEntry,
  ProjectSponsorNamed: asEveryEntry,
  DependencyDeclared: asEveryEntry,
  DependencyWithdrawn: asEveryEntry,
  MilestonePlanned: asEveryEntry,
  MilestoneReforecast: asEveryEntry,
  MilestoneMet: asEveryEntry,
  MilestoneMetWithdrawn: asEveryEntry,
  MilestoneWithdrawn: asEveryEntry,
  DeliveryConfidenceReported: asEveryEntry,
  RatingWithheld: { asStated: 'As its source says' },
  RiskRaised: asEveryEntry,
  RiskAssessed: { response: 'What is done about it' },
  RiskClosed: asEveryEntry,
  IssueRaised: asEveryEntry,
  IssueResolved: { resolution: 'How it was resolved' },
  ProjectListed: asEveryEntry,
  ProjectDelisted: asEveryEntry,
  BusinessPlanSubmitted: asEveryEntry,
  GateDecisionRecorded: { reasons: 'Reasons', alternatives: 'Alternatives considered' },
  GateDecisionCalledIn: asEveryEntry,
  PlanVersionWithdrawn: asEveryEntry,
  ConditionDischarged: { evidence: 'Evidence' },
  ProjectStarted: asEveryEntry,
  ProjectPaused: asEveryEntry,
  ProjectResumed: asEveryEntry,
  ProjectStopped: asEveryEntry,
  ProjectClosed: { delivered: 'What it leaves behind' },
};

function whereDecided(entry: DomainEntry): EntryAbout {
  if (entry.type === 'BusinessPlanSubmitted') return { boardId: entry.data.boardId };
  if (entry.type !== 'GateDecisionRecorded' || entry.data.takenBy.kind !== 'board') return {};
  const { boardId, meetingId } = entry.data.takenBy;
  return { boardId, meetingId };
}

/** What is said of entries on projects. */
export const wordsForEntries: WordsForEntries = {
  about: (entry) => ({
    projectId: splitStream(entry.stream).id,
    decisionId: 'decisionId' in entry.data ? entry.data.decisionId : undefined,
    ...whereDecided(entry),
  }),
  rows: ({ type, data }) => (type === 'GateDecisionRecorded' ? decisionRows(data) : []),
  reasons,
  changed: ({ n, stream, recordedAt }, before, after) => {
    const { id } = splitStream(stream);
    return changedOfProject([
      ...whatDiffers(id, n, before, after),
      ...whatDiffersAtGates(id, before, after, dayOf(recordedAt)),
    ]);
  },
};
