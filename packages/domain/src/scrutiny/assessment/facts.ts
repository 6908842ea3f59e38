import { readsAlike } from '../../kernel/text.ts';
import type { LedgerWorld } from '../../world.ts';
import { assessmentOf, assessments } from '../read.ts';
import type { FindingRef } from './events.ts';
import type { AssessmentState } from './state.ts';

interface Records {
  readonly assessmentId: string;
  readonly body: string;
  readonly subject: string;
  readonly effectiveOn: string;
}

/** The same assessment under another id: by one body of one subject on one day; `undefined` where there is none. */
export function sameAssessment(records: Records, world: Pick<LedgerWorld, 'states' | 'state'>) {
  return assessments(world).find((one) => one.assessmentId !== records.assessmentId && isSame(one, records));
}

/** Whether an assessment is what is recorded: by one body of one subject on one day. */
export function isSame(
  one: Pick<AssessmentState, 'body' | 'subject' | 'published'>,
  { body, subject, effectiveOn }: Omit<Records, 'assessmentId'>,
): boolean {
  return one.published.on === effectiveOn && readsAlike(one.body, body) && readsAlike(one.subject, subject);
}

/** A finding that is referred to, with the assessment that it is of; `undefined` where there is none. */
export function findingThere(of: FindingRef, world: Pick<LedgerWorld, 'state'>) {
  const assessment = assessmentOf(world, of.assessmentId);
  const finding = assessment?.findings.find(({ value }) => value.findingId === of.findingId);
  return assessment && finding && { assessment, finding };
}
