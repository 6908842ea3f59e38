import type { Moment } from '@minutebook/ledger';

import { differencesOf } from '../../entries/differences-of.ts';
import type { Difference } from '../../entries/words-for-entries.ts';
import { particulars, ratingLabels } from '../public/particulars.ts';
import { itemParticulars } from './item-particulars.ts';

type Side = Pick<Moment, 'world' | 'names'>;

/** What entry `n` changed of a project, or stated again: its particulars, and everything that hangs on it. */
export function whatDiffers(projectId: string, n: number, before: Side, after: Side): readonly Difference[] {
  const own = ofProject(projectId, n, before, after);
  const items = ofItems(projectId, before, after);
  // The rating in force is already among the particulars; one of an earlier day is not.
  const rerated = own.some(({ key }) => key === ratingLabels.open);
  return [...own, ...(rerated ? items.filter(({ key }) => !key.startsWith('rating ')) : items)];
}

function ofProject(projectId: string, n: number, before: Side, after: Side): readonly Difference[] {
  const old = new Map(particulars(projectId, before).map(({ label, words }) => [label, words]));
  return particulars(projectId, after).flatMap(({ label, words, n: statedBy, amongOthers }): readonly Difference[] => {
    const was = old.get(label);
    const own = amongOthers ? { ownEntry: statedBy ?? 0 } : {};
    if (was !== words) return [{ key: label, label, was, is: words, ...own }];
    return statedBy === n ? [{ key: label, label, was, is: `${words} (stated again)` }] : [];
  });
}

function ofItems(projectId: string, before: Side, after: Side): readonly Difference[] {
  const [then, now] = [before, after].map(({ world }) => itemParticulars(world.state('project', projectId)));
  return differencesOf(then ?? [], now ?? []);
}
