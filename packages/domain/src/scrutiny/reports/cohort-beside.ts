import { readsAlike } from '../../kernel/text.ts';
import { cohortShareWords, cohortWords, gradesWords } from '../assessment/benchmark-words.ts';
import type { Grading } from '../assessment/events.ts';
import type { AssessmentState } from '../assessment/state.ts';

/** One share of a cohort beside the council's own grade. */
export interface CohortRow {
  readonly key: string;
  readonly of: Grading;
  /** Who was compared. */
  readonly cohort: string;
  /** Such as “poor or fair”. */
  readonly grades: string;
  /** Such as “more than 70%”, “none”. */
  readonly share: string;
  /** In ten-thousandths, to draw it by; of none, nothing. */
  readonly drawn: number;
  /** The council's own grade; `undefined` where it was given none. */
  readonly own: string | undefined;
  /** Whether the council is among them; `unknown` where the publication uses other words than the grades of its scale. */
  readonly isAmongThem: 'yes' | 'no' | 'unknown';
  readonly entries: readonly number[];
}

/** What the publication says of others, each share beside the council's own grade. Nothing is worked out that it does not say. */
export function cohortBeside(assessment: AssessmentState): readonly CohortRow[] {
  return assessment.benchmarks.flatMap(({ n, value }) =>
    value.shares.map((one, at): CohortRow => {
      const own = assessment[one.of]?.grade;
      const named = [...one.grades, ...(one.words === undefined ? [] : [one.words])];
      const isOne = own !== undefined && named.some((grade) => readsAlike(grade, own));
      const isKnown = own !== undefined && one.grades.length > 0;
      return {
        key: `${n} ${at}`,
        of: one.of,
        cohort: cohortWords(value.cohort),
        grades: gradesWords(one),
        share: cohortShareWords(one),
        drawn: one.share.kind === 'none' ? 0 : one.share.value,
        own,
        isAmongThem: isOne ? 'yes' : isKnown ? 'no' : 'unknown',
        entries: [assessment.published.n, n].toSorted((a, b) => a - b),
      };
    }),
  );
}
