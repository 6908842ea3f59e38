import { splitStream } from '../kernel/entry.ts';
import { ofEntry } from '../reports/changes/told-change.ts';
import type { Tellers, ToldChange } from '../reports/changes/told-change.ts';
import { describe } from '../saying.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { AssessmentEvent } from './assessment/events.ts';
import type { RecommendationEvent } from './recommendation/events.ts';

/** How the area's entries are told in *What changed*. */
export const scrutinyTellers: Tellers<(AssessmentEvent | RecommendationEvent)['type']> = {
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
