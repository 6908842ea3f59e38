import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { findingThere, isSame } from '../assessment/facts.ts';
import type { AssessmentState } from '../assessment/state.ts';
import { assessments } from '../read.ts';
import { amendmentsOf } from '../../reports/checks/amendments-of.ts';

/** What assessments recorded that leans on other streams, and does not hold. */
export function assessmentBreaches(world: LedgerWorld): readonly Breach[] {
  const all = assessments(world);
  return [...recordedTwice(all), ...all.flatMap((one) => repeatingNothing(one, world))];
}

function recordedTwice(all: readonly AssessmentState[]): readonly Breach[] {
  return all.flatMap((one, at): readonly Breach[] => {
    const { body, subject, published } = one;
    const earlier = all.slice(0, at).find((other) => isSame(other, { body, subject, effectiveOn: published.on }));
    if (earlier === undefined) return [];
    const sentence = `“${earlier.title}” and “${one.title}” are one assessment: ${body} published it on ${published.on}.`;
    return [{ rule: 'AssessmentIsAlreadyRecorded', sentence, entries: [earlier.published.n, published.n] }];
  });
}

/** A finding that is said again of one that was withdrawn since, or that turns out to be later. */
function repeatingNothing({ title, published, findings }: AssessmentState, world: LedgerWorld): readonly Breach[] {
  return findings.flatMap(({ n, value: { repeats } }): readonly Breach[] => {
    if (repeats === undefined) return [];
    const earlier = findingThere(repeats, world);
    if (earlier === undefined) {
      const sentence = `A finding of “${title}” says one again that no assessment holds any more.`;
      const entries = [n, ...amendmentsOf(`assessment-${repeats.assessmentId}`, world)].toSorted((a, b) => a - b);
      return [{ rule: 'EarlierFindingIsNotRecorded', sentence, entries }];
    }
    if (earlier.assessment.published.on < published.on) return [];
    const sentence = `A finding of “${title}” says one again of “${earlier.assessment.title}”, which was published no earlier.`;
    const amending = amendmentsOf(`assessment-${repeats.assessmentId}`, world);
    const entries = [earlier.finding.n, n, ...amending].toSorted((a, b) => a - b);
    return [{ rule: 'RepeatedFindingIsNotEarlier', sentence, entries }];
  });
}
