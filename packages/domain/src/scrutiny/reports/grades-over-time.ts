import { inOrder } from '../../kernel/day.ts';
import { comparable } from '../../kernel/text.ts';
import type { LedgerWorld } from '../../world.ts';
import type { Grading } from '../assessment/events.ts';
import { gradings } from '../assessment/names.ts';
import type { AssessmentState } from '../assessment/state.ts';
import { assessments } from '../read.ts';

/** A grade that was given: `at` is its place on its scale, from 0 for the lowest. */
export interface GradeOnScale {
  readonly assessment: AssessmentState;
  readonly grade: string;
  readonly at: number;
}

/** Grades of one subject on one scale, the earliest publication first. Grades of different scales are never compared. */
export interface GradesOnScale {
  readonly subject: string;
  readonly of: Grading;
  readonly scale: readonly string[];
  readonly given: readonly GradeOnScale[];
}

/** Assessments in the order in which they were published, whenever they were recorded. */
export function inOrderOfPublication(world: Pick<LedgerWorld, 'states'>): readonly AssessmentState[] {
  return assessments(world).toSorted(
    ({ published: one }, { published: other }) => inOrder(one.on, other.on) || one.n - other.n,
  );
}

/** Every grade that was given, by its subject, by what it grades, and by the scale that it is on. */
export function gradesOverTime(world: Pick<LedgerWorld, 'states'>): readonly GradesOnScale[] {
  const found = new Map<string, { readonly head: Omit<GradesOnScale, 'given'>; readonly given: GradeOnScale[] }>();
  for (const assessment of inOrderOfPublication(world)) {
    for (const of of gradings) {
      const { scale, grade } = assessment[of] ?? { scale: [], grade: '' };
      if (scale.length === 0) continue;
      const key = [assessment.subject, of, ...scale].map(comparable).join('\n');
      const group = found.get(key) ?? { head: { subject: assessment.subject, of, scale }, given: [] };
      group.given.push({ assessment, grade, at: scale.indexOf(grade) });
      found.set(key, group);
    }
  }
  return [...found.values()].map(({ head, given }) => ({ ...head, given }));
}
