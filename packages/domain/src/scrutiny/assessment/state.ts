import type { Stated } from '../../kernel/entry.ts';
import type { AssessmentEvent } from './events.ts';

type Data<Type extends AssessmentEvent['type']> = Extract<AssessmentEvent, { type: Type }>['data'];

export type Finding = Data<'FindingRecorded'>;
export type Benchmark = Data<'BenchmarkRecorded'>;
export type ServiceEstate = Data<'ServiceEstateRecorded'>;

/** What a body published of a service, as its entries leave it. Every list is in ledger order. */
export interface AssessmentState extends Omit<Data<'AssessmentRecorded'>, never> {
  readonly assessmentId: string;
  /** Its day is that of the publication. */
  readonly published: Stated<true>;
  readonly findings: readonly Stated<Finding>[];
  readonly benchmarks: readonly Stated<Benchmark>[];
  /** As stated first, and as stated otherwise since: the newest counts. */
  readonly estates: readonly Stated<ServiceEstate>[];
}
