import type { Moment } from '@minutebook/ledger';

import type { Changed, Difference } from '../../entries/words-for-entries.ts';
import { gateParticulars } from '../project/governance-particulars.ts';

type Side = Pick<Moment, 'world' | 'names'>;

/**
 * What entry `n` changed of how far a project is: its gates, plan, decisions, approvals and conditions, each judged by
 * the same day before and after.
 */
export function whatDiffersAtGates(projectId: string, before: Side, after: Side, day: string): readonly Difference[] {
  const old = new Map(gateParticulars(projectId, before, day).map(({ label, words }) => [label, words]));
  return gateParticulars(projectId, after, day)
    .map(({ label, words }) => ({ key: `gates ${label}`, label, was: old.get(label), is: words }))
    .filter(({ was, is }) => was !== is);
}

/** Differences of a project, for the page of the entry that made them. */
export function changedOfProject(differences: readonly Difference[]): Changed {
  return {
    intro: 'What was known of the project just before this entry and just after it.',
    differences,
    same: 'What is shown of the project here was the same before and after.',
  };
}
