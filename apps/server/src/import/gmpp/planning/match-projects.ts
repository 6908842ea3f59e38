import type { LedgerWorld, ProjectState } from '@minutebook/domain';

import { foldText } from '../reading/fold-text.ts';
import { series } from '../reading/publication.ts';
import type { Publication, PublishedProject } from '../reading/publication.ts';
import { projectIdFor } from './stable-ids.ts';

/** A published project and the one of the ledger that it is. */
export interface Match {
  readonly published: PublishedProject;
  readonly projectId: string;
  /** Absent when the ledger does not hold it yet. */
  readonly known: ProjectState | undefined;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** Published projects whose name, the only thing to tell them by, several projects of the ledger bear. */
  readonly ambiguous: readonly PublishedProject[];
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
 * Tells which published projects the ledger holds: by reference, else by the exact name, white space and case aside,
 * else because an interrupted import of this edition proposed it. Nothing else joins two projects.
 */
export function matchProjects(publication: Publication, world: LedgerWorld): Matches {
  const listed = listedProjects(world);
  const claimed = new Map<PublishedProject, ProjectState>();
  const free = new Set(listed);
  const claim = (published: PublishedProject, known: ProjectState | undefined) => {
    if (known === undefined || !free.delete(known)) return;
    claimed.set(published, known);
  };
  const byReference = new Map(listed.map((one) => [foldText(one.listing?.value.reference ?? ''), one]));
  for (const published of publication.projects) {
    if (published.reference !== undefined) claim(published, byReference.get(foldText(published.reference)));
  }
  const ambiguous: PublishedProject[] = [];
  for (const published of publication.projects) {
    if (claimed.has(published)) continue;
    const named = [...free].filter((one) => foldText(one.title.value) === foldText(published.title));
    if (named.length > 1) ambiguous.push(published);
    else claim(published, named[0]);
  }
  const matches = publication.projects
    .filter((published) => !ambiguous.includes(published))
    .map((published) => matchOf(publication, published, claimed.get(published), world));
  return { matches, ambiguous, ...absent(publication, [...free], ambiguous) };
}

function matchOf(
  publication: Publication,
  published: PublishedProject,
  claimed: ProjectState | undefined,
  world: LedgerWorld,
): Match {
  if (claimed !== undefined) return { published, projectId: claimed.projectId, known: claimed };
  const projectId = projectIdFor(publication, published);
  return { published, projectId, known: world.state('project', projectId) };
}

function absent(
  publication: Publication,
  unclaimed: readonly ProjectState[],
  ambiguous: readonly PublishedProject[],
): Pick<Matches, 'gone' | 'perhapsGone'> {
  const seen = [...publication.untaken, ...ambiguous];
  const titles = new Set(seen.map(({ title }) => foldText(title ?? '')));
  const references = new Set(seen.map(({ reference }) => foldText(reference ?? '')));
  const missing = unclaimed.filter(
    ({ listing, ended, title }) =>
      listing?.value.listed === true &&
      ended === undefined &&
      !titles.has(foldText(title.value)) &&
      (listing.value.reference === undefined || !references.has(foldText(listing.value.reference))),
  );
  const untold = publication.untaken.some((one) => one.title === undefined && one.reference === undefined);
  return untold ? { gone: [], perhapsGone: missing } : { gone: missing, perhapsGone: [] };
}
