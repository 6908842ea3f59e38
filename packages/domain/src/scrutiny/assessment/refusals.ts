import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { GivenGrade } from './events.ts';
import { gradings } from './names.ts';
import type { AssessmentState } from './state.ts';

/** `AssessmentIsNotRecorded`. */
export function assessmentIsNotRecorded(): Refused {
  return refused('AssessmentIsNotRecorded', 'There is no such assessment.', 'Record the assessment first.');
}

/** `AssessmentIsAlreadyRecorded`. */
export function assessmentIsAlreadyRecorded({ title, published }: AssessmentState): Refused {
  return refused(
    'AssessmentIsAlreadyRecorded',
    `“${title}”, published on ${published.on}, is entry ${published.n}.`,
    'Open it and add what is missing there, or correct it.',
  );
}

/** `AssessmentWasNotPublishedYet`: for whatever is said of an assessment once it is there. */
export function notBeforeItWasPublished(
  { type, effectiveOn }: { readonly type: string; readonly effectiveOn: string },
  state: AssessmentState | undefined,
): Refused | undefined {
  if (state === undefined || type === 'RecordAssessment' || effectiveOn >= state.published.on) return undefined;
  return refused(
    'AssessmentWasNotPublishedYet',
    `On ${effectiveOn} it had not been published; that happened on ${state.published.on}.`,
    'Give the day of its publication, or a later one.',
  );
}

interface Days {
  readonly visited?: { readonly from: string; readonly to: string } | undefined;
}

/** `VisitDaysAreReversed`, `PublicationIsBeforeTheVisit`. */
export function unfitDays({ visited }: Days, publishedOn: string): Refused | undefined {
  if (visited === undefined) return undefined;
  if (visited.to < visited.from) {
    return refused(
      'VisitDaysAreReversed',
      `The last day of the visit, ${visited.to}, is before the first, ${visited.from}.`,
      'Give the first day first.',
    );
  }
  if (publishedOn >= visited.to) return undefined;
  return refused(
    'PublicationIsBeforeTheVisit',
    `The visit ended on ${visited.to}: nothing was published of it on ${publishedOn}.`,
    'Give a day of publication on or after the visit.',
  );
}

interface Grades {
  readonly quality?: GivenGrade | undefined;
  readonly prospects?: GivenGrade | undefined;
}

/** `GradeIsTwiceOnItsScale`, `GradeIsNotOnItsScale`. */
export function unfitGrades(grades: Grades): Refused | undefined {
  for (const of of gradings) {
    const { scale, grade } = grades[of] ?? { scale: [], grade: '' };
    const twice = scale.find((one, at) => scale.indexOf(one) !== at);
    if (twice !== undefined) {
      return refused(
        'GradeIsTwiceOnItsScale',
        `“${twice}” is on the scale twice.`,
        'Name each grade once, from the lowest to the highest.',
      );
    }
    if (grades[of] !== undefined && !scale.includes(grade)) return gradeIsNotOnItsScale(grade, scale);
  }
  return undefined;
}

/** `GradeIsNotOnItsScale`. */
export function gradeIsNotOnItsScale(grade: string, scale: readonly string[]): Refused {
  return refused(
    'GradeIsNotOnItsScale',
    scale.length === 0
      ? `“${grade}” is on no scale: the assessment graded nothing of the kind.`
      : `“${grade}” is not on the scale, which is: ${scale.join(', ')}.`,
    'Give a grade of the scale, in its own words, or put the scale right.',
  );
}
