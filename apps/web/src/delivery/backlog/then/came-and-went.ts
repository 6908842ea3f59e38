import { standingOf } from '@minutebook/domain';
import type { BacklogRow, LedgerWorld, Standing } from '@minutebook/domain';

import { standingWords } from '../../public/stage-in-words.ts';
import { cameOrWentBy } from './places.ts';

/** A project that is in a list and was not then, or the other way round. */
export interface Between {
  readonly projectId: string;
  readonly title: string;
  readonly how: string;
  /** Number of the entry behind it; `undefined` where only what the filters ask about changed. */
  readonly n: number | undefined;
}

export interface CameAndWent {
  readonly came: readonly Between[];
  readonly went: readonly Between[];
}

/** Which projects came into a list since, and which left it, in the order in which the list has or had them. */
export function cameAndWent(
  then: readonly BacklogRow[],
  now: readonly BacklogRow[],
  before: LedgerWorld,
  after: LedgerWorld,
): CameAndWent {
  const told = (rows: readonly BacklogRow[], others: readonly BacklogRow[]): readonly Between[] => {
    const there = new Set(others.map(({ project }) => project.projectId));
    return rows
      .filter(({ project }) => !there.has(project.projectId))
      .map(({ project: { projectId, title } }) => {
        return { projectId, title: title.value, ...howBetween(projectId, before, after) };
      });
  };
  return { came: told(now, then), went: told(then, now) };
}

function howBetween(projectId: string, before: LedgerWorld, after: LedgerWorld): Pick<Between, 'how' | 'n'> {
  const was = standingIn(before, projectId);
  const is = standingIn(after, projectId);
  if (was === undefined) return { how: 'new', n: after.state('project', projectId)?.proposed.n };
  if (was === is) return { how: 'by what the filters ask about', n: undefined };
  const how = is === undefined ? 'no longer in the ledger' : `${standingWords[is]}, was ${standingWords[was]}`;
  return { how, n: cameOrWentBy(projectId, before, after) };
}

function standingIn(world: LedgerWorld, projectId: string): Standing | undefined {
  const project = world.state('project', projectId);
  return project && standingOf(project);
}
