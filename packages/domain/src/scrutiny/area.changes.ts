import { splitStream } from '../kernel/entry.ts';
import { ofEntry } from '../reports/changes/told-change.ts';
import type { Tellers, ToldChange } from '../reports/changes/told-change.ts';
import { describe } from '../saying.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { AssessmentEvent } from './assessment/events.ts';
import type { QueryEvent } from './query/events.ts';

/** How the area's entries are told in *What changed*. */
export const scrutinyTellers: Tellers<(AssessmentEvent | QueryEvent)['type']> = {
  AssessmentRecorded: ofAssessment,
  FindingRecorded: ofAssessment,
  BenchmarkRecorded: ofAssessment,
  ServiceEstateRecorded: ofAssessment,
  QueryRaised: ofQuery,
  QueryAnswered: ofQuery,
  QueryReferred: ofQuery,
  AnswerAccepted: ofQuery,
  AnswerRejected: ofQuery,
};

function ofAssessment(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  const { id } = splitStream(entry.stream);
  return [
    { kind: 'assessmentChanged', sentence, leadsTo: { kind: 'assessment', assessmentId: id }, ...ofEntry(entry) },
  ];
}

function ofQuery(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  const leadsTo = { kind: 'query' as const, queryId: splitStream(entry.stream).id };
  return [{ kind: 'queryChanged', sentence, leadsTo, ...ofEntry(entry) }];
}
