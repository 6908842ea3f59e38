import { splitStream } from '../kernel/entry.ts';
import { ofEntry } from '../reports/changes/told-change.ts';
import type { Tellers, ToldChange } from '../reports/changes/told-change.ts';
import { describe } from '../saying.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { AssessmentEvent } from './assessment/events.ts';
import type { EngagementEvent } from './engagement/events.ts';
import type { QueryEvent } from './query/events.ts';
import type { RecommendationEvent } from './recommendation/events.ts';

/** How the area's entries are told in *What changed*. */
export const scrutinyTellers: Tellers<(AssessmentEvent | RecommendationEvent | QueryEvent | EngagementEvent)['type']> =
  {
    AssessmentRecorded: ofAssessment,
    FindingRecorded: ofAssessment,
    BenchmarkRecorded: ofAssessment,
    ServiceEstateRecorded: ofAssessment,
    RecommendationMade: ofRecommendation,
    ResponseGiven: ofRecommendation,
    ActionAgreed: ofRecommendation,
    ActionReforecast: ofRecommendation,
    ActionCompleted: ofRecommendation,
    EvidenceOffered: ofRecommendation,
    EvidenceJudged: ofRecommendation,
    RecommendationClosed: ofRecommendation,
    RecommendationReopened: ofRecommendation,
    QueryRaised: ofQuery,
    QueryAnswered: ofQuery,
    QueryReferred: ofQuery,
    AnswerAccepted: ofQuery,
    AnswerRejected: ofQuery,
    ConsultationOpened: ofEngagement,
    PositionStated: ofEngagement,
    WorkshopHeld: ofEngagement,
    ConsultationClosed: ofEngagement,
  };

function ofAssessment(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  const { id } = splitStream(entry.stream);
  return [
    { kind: 'assessmentChanged', sentence, leadsTo: { kind: 'assessment', assessmentId: id }, ...ofEntry(entry) },
  ];
}

function ofRecommendation(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  const leadsTo = { kind: 'recommendation' as const, recommendationId: splitStream(entry.stream).id };
  return [{ kind: 'recommendationChanged', sentence, leadsTo, ...ofEntry(entry) }];
}

function ofQuery(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  const leadsTo = { kind: 'query' as const, queryId: splitStream(entry.stream).id };
  return [{ kind: 'queryChanged', sentence, leadsTo, ...ofEntry(entry) }];
}

function ofEngagement(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  const leadsTo = { kind: 'engagement' as const, engagementId: splitStream(entry.stream).id };
  return [{ kind: 'engagementChanged', sentence, leadsTo, ...ofEntry(entry) }];
}
