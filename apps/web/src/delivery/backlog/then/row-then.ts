import { expectedDay, latestRating, nextMilestone } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld, ProjectState } from '@minutebook/domain';

import { changedBy } from '../../../beside/changed-by.ts';
import { formatDay } from '../../../design/days.ts';
import { differencesOf } from '../../../entries/differences-of.ts';
import type { Known } from '../../../entries/differences-of.ts';
import { ratingWord } from '../../public/rating-word.ts';
import { stageInWords } from '../../public/stage-in-words.ts';

type Compared = 'Confidence' | 'Next milestone' | 'Sponsor' | 'Stage';

/** Under which columns of the backlog what is set beside what it was: the stage, which has none, under the project. */
export const rowColumns: ReadonlyMap<string, Compared> = new Map([
  ['Project', 'Stage'],
  ['Confidence', 'Confidence'],
  ['Last rating', 'Confidence'],
  ['Next milestone', 'Next milestone'],
  ['Sponsor', 'Sponsor'],
]);

/** A value that a row showed then, with the entry that made it what it is. */
export interface ValueThen {
  readonly was: string;
  readonly is: string;
  readonly n: number | undefined;
}

export type RowThen = ReadonlyMap<string, ValueThen>;

/** Two points of the ledger, and what a project had recorded between them. */
export interface Sides {
  readonly before: LedgerWorld;
  readonly after: LedgerWorld;
  /** Its entries since the earlier point, in ledger order. */
  readonly entriesOf: (projectId: string) => readonly DomainEntry[];
  readonly worldAfter: (n: number) => LedgerWorld;
}

/** What a project's row showed otherwise then; `undefined` where the project was not in the ledger. */
export function rowThen(projectId: string, { before, after, entriesOf, worldAfter }: Sides): RowThen | undefined {
  const then = before.state('project', projectId);
  if (then === undefined) return undefined;
  const now = knownOf(after.state('project', projectId));
  const differing = (state: ProjectState | undefined) => differencesOf(knownOf(state), now);
  const differences = differing(then);
  if (differences.length === 0) return new Map();
  const by = changedBy(differences, entriesOf(projectId), (n) => differing(worldAfter(n).state('project', projectId)));
  return new Map(differences.map(({ key, was = '', is }) => [key, { was, is, n: by.get(key)?.n }]));
}

function knownOf(project: ProjectState | undefined): readonly (Known & { readonly label: Compared })[] {
  if (project === undefined) return [];
  return [
    { label: 'Stage', words: stageInWords(project) },
    { label: 'Confidence', words: ratingWord(latestRating(project)?.value) },
    { label: 'Next milestone', words: nextInWords(project) },
    { label: 'Sponsor', words: project.sponsor?.value ?? 'nobody' },
  ];
}

function nextInWords(project: ProjectState): string {
  const next = nextMilestone(project);
  return next === undefined ? 'none planned' : `${next.title}, ${formatDay(expectedDay(next).value)}`;
}
