import type { GradesOnScale } from '@minutebook/domain';

/** The quality as it was graded first and last on the newest scale, in a sentence: what the picture shows. */
export function findingOf(grades: readonly GradesOnScale[]): string {
  const shown = grades.findLast(({ of }) => of === 'quality') ?? grades.at(-1);
  const last = shown?.given.at(-1);
  if (shown === undefined || last === undefined) return 'No grade was given.';
  const [first] = shown.given;
  const year = (on: string): string => on.slice(0, 4);
  const now = `“${shown.subject}” ${shown.of === 'quality' ? 'was graded' : 'was given the prospects'} “${last.grade}” in ${year(last.assessment.published.on)}`;
  if (first === undefined || first === last) return `${now}.`;
  const then = year(first.assessment.published.on);
  if (first.at === last.at) return `${now}, as in ${then}.`;
  return `${now}, ${last.at > first.at ? 'better' : 'worse'} than “${first.grade}” in ${then}.`;
}
