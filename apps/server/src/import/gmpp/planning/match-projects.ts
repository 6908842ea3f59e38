import type { LedgerWorld, ProjectState } from '@minutebook/domain';

import { foldText } from '../reading/fold-text.ts';
import { series } from '../reading/publication.ts';
import type { Publication, PublishedProject } from '../reading/publication.ts';
import { likenessOf } from '../reading/published-reference.ts';
import type { Likeness } from '../reading/published-reference.ts';
import { earlierProjectIdFor, projectIdFor } from './stable-ids.ts';

/** A published project and the one of the ledger that it is. */
export interface Match {
  readonly published: PublishedProject;
  readonly projectId: string;
  /** Absent when the ledger does not hold it yet. */
  readonly known: ProjectState | undefined;
}

/** A published project, and one of the ledger that has another name and the same identifier without its quarter. */
export interface ShortMatch {
  readonly published: PublishedProject;
  readonly known: ProjectState;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** Published projects whose name, the only thing to tell them by, several projects of the ledger or of the file bear. */
  readonly ambiguous: readonly PublishedProject[];
  /** Nothing is recorded about either: the quarter that would tell whether they are one is not in the ledger. */
  readonly byShortReference: readonly ShortMatch[];
  /** Listed by an earlier edition, not ended, and absent from this one. */
  readonly gone: readonly ProjectState[];
  /** Absent as well, but held back from `gone`, because some column of the file does not tell whose it is. */
  readonly perhapsGone: readonly ProjectState[];
}

/** The projects that any edition of the series has listed. */
export function listedProjects(world: LedgerWorld): readonly ProjectState[] {
  return world.states('project').filter((one) => one.listing?.value.publication === series);
}

/**
 * Tells which published projects the ledger holds: by the whole identifier, else by the exact name, white space and
 * case aside, unless the identifiers are those of two projects, else because an interrupted import of this edition
 * proposed it. Nothing else joins two projects.
 */
export function matchProjects(publication: Publication, world: LedgerWorld): Matches {
  const free = new Set(listedProjects(world));
  const claimed = new Map<PublishedProject, ProjectState>();
  const unclaimed = () => publication.projects.filter((published) => !claimed.has(published));
  const claim = (published: PublishedProject, known: ProjectState | undefined) => {
    if (known !== undefined && free.delete(known)) claimed.set(published, known);
  };
  for (const published of publication.projects) {
    if (published.reference === undefined) continue;
    claim(
      published,
      [...free].find((known) => likeness(known, published) === 'same'),
    );
  }
  const ambiguous: PublishedProject[] = [];
  const byName = Map.groupBy(unclaimed(), ({ title }) => foldText(title));
  for (const published of unclaimed()) {
    const named = namedLike(published, [...free]);
    const rivals = byName.get(foldText(published.title)) ?? [];
    const guessed = named.some((known) => likeness(known, published) === 'untold') && rivals.length > 1;
    if (named.length > 1 || guessed) ambiguous.push(published);
    else claim(published, named[0]);
  }
  const byShortReference = unclaimed().flatMap((published): ShortMatch[] => {
    if (ambiguous.includes(published)) return [];
    const known = [...free].find((one) => likeness(one, published) === 'quarterUnknown');
    return known === undefined ? [] : [{ published, known }];
  });
  const untold = new Set([...ambiguous, ...byShortReference.map(({ published }) => published)]);
  const matches = publication.projects
    .filter((published) => !untold.has(published))
    .map((published) => matchOf(publication, published, claimed.get(published), world));
  return { matches, ambiguous, byShortReference, ...absent(publication, [...free], [...untold]) };
}

function likeness(known: ProjectState, { reference }: Pick<PublishedProject, 'reference'>): Likeness {
  return likenessOf(known.listing?.value.reference, reference);
}

/** Those of that name that the identifier does not rule out; of several, those that it speaks for. */
function namedLike(published: PublishedProject, free: readonly ProjectState[]): readonly ProjectState[] {
  const named = free.filter(
    (known) => foldText(known.title.value) === foldText(published.title) && likeness(known, published) !== 'another',
  );
  const spokenFor = named.filter((known) => likeness(known, published) !== 'untold');
  return spokenFor.length > 0 ? spokenFor : named;
}

function matchOf(
  publication: Publication,
  published: PublishedProject,
  claimed: ProjectState | undefined,
  world: LedgerWorld,
): Match {
  if (claimed !== undefined) return { published, projectId: claimed.projectId, known: claimed };
  const projectId = projectIdFor(publication, published);
  const known = world.state('project', projectId);
  const earlier = world.state('project', earlierProjectIdFor(publication, published));
  if (known !== undefined || earlier === undefined || earlier.listing !== undefined)
    return { published, projectId, known };
  return { published, projectId: earlier.projectId, known: earlier };
}

function absent(
  publication: Publication,
  unclaimed: readonly ProjectState[],
  untold: readonly PublishedProject[],
): Pick<Matches, 'gone' | 'perhapsGone'> {
  const seen = [...publication.untaken, ...untold];
  const titles = new Set(seen.map(({ title }) => foldText(title ?? '')));
  const perhapsSeen = (known: ProjectState) =>
    seen.some((one) => ['same', 'prefixAside', 'quarterUnknown'].includes(likeness(known, one)));
  const missing = unclaimed.filter(
    (known) =>
      known.listing?.value.listed === true &&
      known.ended === undefined &&
      !titles.has(foldText(known.title.value)) &&
      !perhapsSeen(known),
  );
  const unknown = publication.untaken.some((one) => one.title === undefined && one.reference === undefined);
  return unknown ? { gone: [], perhapsGone: missing } : { gone: missing, perhapsGone: [] };
}
