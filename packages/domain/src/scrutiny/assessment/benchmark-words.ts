import { numberAsSaid, shareAsSaid } from '../said/said.ts';
import type { CohortShare } from './events.ts';
import type { Benchmark } from './state.ts';

/** Who was compared: “76 assessments, up to 2001-07-31”. */
export function cohortWords({ count, of, until }: Benchmark['cohort']): string {
  return `${numberAsSaid(count)} ${of}${until === undefined ? '' : ` up to ${until}`}`;
}

/** What a share is of: “poor or fair”; the publication's own words where it uses others. */
export function gradesWords({ grades, words }: Pick<CohortShare, 'grades' | 'words'>): string {
  return words ?? grades.join(' or ');
}

/** How many that were: “more than 70%”, “none”. */
export function cohortShareWords({ share }: Pick<CohortShare, 'share'>): string {
  return share.kind === 'none' ? 'none' : shareAsSaid(share);
}

/** A share as it was said, in one line: “more than 70% poor or fair”. */
export function shareInWords(one: CohortShare): string {
  return `${cohortShareWords(one)} ${gradesWords(one)}`;
}
