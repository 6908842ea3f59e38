import type { LedgerWorld } from '../../../world.ts';
import { latestRating } from '../../project/latest.ts';
import type { ProjectState, Rating } from '../../project/state.ts';
import { backlog } from '../backlog.ts';
import type { ChangeHead } from './change-head.ts';
import { assuranceChanges } from './risk-and-issue-changes.ts';
import type { AssuranceChange } from './risk-and-issue-changes.ts';
import { milestoneChanges } from './milestone-changes.ts';
import type { MilestoneChange } from './milestone-changes.ts';
import { ratingInWords, sameRating } from './rating-in-words.ts';
import { standingOf } from '../standing.ts';
import type { Standing } from '../standing.ts';

/** One difference between the backlog of two worlds. */
export type Change = ChangeHead &
  (
    | { readonly kind: 'added' }
    | { readonly kind: 'left'; readonly how: Exclude<Standing, 'open'> }
    | { readonly kind: 'returned' }
    | { readonly kind: 'reranked'; readonly from: number; readonly to: number }
    | { readonly kind: 'rerated'; readonly from: Rating | undefined; readonly to: Rating }
    | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
    | MilestoneChange
    | AssuranceChange
  );

/**
 * What differs between the backlog of two worlds of one ledger, the later one second; project by project in the order
 * they came. A project that only moved because others did is not listed: no entry is about it. Of several entries on
 * one thing the last is given.
 */
export function changes(before: LedgerWorld, after: LedgerWorld): readonly Change[] {
  const placesBefore = places(before);
  const placesAfter = places(after);
  return after.states('project').flatMap((now) => {
    const place = { from: placesBefore.get(now.projectId), to: placesAfter.get(now.projectId) };
    return changesOf(before.state('project', now.projectId), now, place);
  });
}

/** Of `changes`, those of one project; none when the later world does not hold it. */
export function projectChanges(projectId: string, before: LedgerWorld, after: LedgerWorld): readonly Change[] {
  const now = after.state('project', projectId);
  if (now === undefined) return [];
  const place = { from: places(before).get(projectId), to: places(after).get(projectId) };
  return changesOf(before.state('project', projectId), now, place);
}

/** Places of one project in the backlog of the two worlds; absent where it stands in none. */
interface Places {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

function changesOf(then: ProjectState | undefined, now: ProjectState, place: Places): readonly Change[] {
  const standing = standings(then, now);
  const assurance = assuranceChanges(then, now);
  if (then === undefined) return [...standing, ...assurance];
  return [
    ...standing,
    ...renamed(then, now),
    ...reranked(then, now, place),
    ...rerated(then, now),
    ...milestoneChanges(then, now),
    ...assurance,
  ];
}

function places(world: LedgerWorld): ReadonlyMap<string, number> {
  return new Map(
    backlog(world).rows.flatMap(({ project, rank }) =>
      rank === undefined ? [] : [[project.projectId, rank] as const],
    ),
  );
}

function head(project: ProjectState, stated: { readonly n: number; readonly reason?: string }) {
  const base = { projectId: project.projectId, title: project.title.value, entries: [stated.n] };
  return stated.reason === undefined ? base : { ...base, reason: stated.reason };
}

const leftWords: Record<Exclude<Standing, 'open'>, string> = {
  stopped: 'was stopped',
  closed: 'was closed as complete',
  notListed: 'is no longer listed by its publication',
};

function standings(then: ProjectState | undefined, now: ProjectState): readonly Change[] {
  const title = now.title.value;
  const from = then === undefined ? undefined : standingOf(then);
  const to = standingOf(now);
  const added: readonly Change[] =
    then === undefined
      ? [{ kind: 'added', ...head(now, now.proposed), sentence: `“${title}” was added to the backlog.` }]
      : [];
  if (to === from) return added;
  if (to !== 'open') {
    const cause = now.ended ?? now.listing ?? now.proposed;
    return [...added, { kind: 'left', how: to, ...head(now, cause), sentence: `“${title}” ${leftWords[to]}.` }];
  }
  if (then === undefined) return added;
  return [
    { kind: 'returned', ...head(now, now.listing ?? now.proposed), sentence: `“${title}” is in the backlog again.` },
  ];
}

function renamed(then: ProjectState, now: ProjectState): readonly Change[] {
  const from = then.title.value;
  const to = now.title.value;
  if (from === to) return [];
  return [{ kind: 'renamed', from, to, ...head(now, now.title), sentence: `“${from}” is now called “${to}”.` }];
}

function reranked(then: ProjectState, now: ProjectState, { from, to }: Places): readonly Change[] {
  if (now.ranking === undefined || now.ranking.n === then.ranking?.n) return [];
  if (from === undefined || to === undefined) return [];
  const title = now.title.value;
  const sentence =
    from === to
      ? `“${title}” was ranked again and keeps place ${to}.`
      : `“${title}” moved from place ${from} to place ${to}.`;
  return [{ kind: 'reranked', from, to, ...head(now, now.ranking), sentence }];
}

function rerated(then: ProjectState, now: ProjectState): readonly Change[] {
  const from = latestRating(then)?.value;
  const latest = latestRating(now);
  if (latest === undefined || (from !== undefined && sameRating(from, latest.value))) return [];
  const to = latest.value;
  const [fromWords, toWords] = ratingInWords(from, to);
  const sentence = `“${now.title.value}”: delivery confidence went from ${fromWords} to ${toWords}.`;
  return [{ kind: 'rerated', from, to, ...head(now, latest), sentence }];
}
