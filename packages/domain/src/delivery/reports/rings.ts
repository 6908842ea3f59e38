import type { LedgerWorld } from '../../world.ts';
import { isOpen } from '../project/particulars/ranking.ts';
import type { ProjectState } from '../project/state.ts';

/** One project of a ring, what it needs of the next, and the number of the entry that says so. */
export interface RingLink {
  readonly projectId: string;
  readonly title: string;
  readonly needs: string;
  readonly n: number;
}

/**
 * Open projects of which each needs the next and the last the first, by dependencies that stand: none of them can go
 * first. Every such project is in a ring that is told: the shortest from the project proposed first of those that no ring
 * before it tells of.
 */
export function ringsOfNeeds(world: LedgerWorld): readonly (readonly RingLink[])[] {
  const open = new Map(world.states('project').flatMap((one) => (isOpen(one) ? [[one.projectId, one] as const] : [])));
  const told = new Set<string>();
  const rings: (readonly RingLink[])[] = [];
  for (const project of open.values()) {
    if (told.has(project.projectId)) continue;
    const ring = shortestBack(project, open);
    if (ring === undefined) continue;
    for (const link of ring) told.add(link.projectId);
    rings.push(ring);
  }
  return rings;
}

/** The ring in words: “A” needs “B”, which needs “A”. */
export function ringInWords(ring: readonly RingLink[]): string {
  const [first, ...others] = ring;
  const rest = [...others, first].map((one) => `“${one?.title ?? ''}”`);
  return `“${first?.title ?? ''}” needs ${rest.join(', which needs ')}`;
}

interface Way {
  /** Where it has come to. */
  readonly at: ProjectState;
  readonly links: readonly RingLink[];
}

/** The shortest way from a project along what each needs back to itself; breadth first. */
function shortestBack(from: ProjectState, open: ReadonlyMap<string, ProjectState>): readonly RingLink[] | undefined {
  const ways: Way[] = [{ at: from, links: [] }];
  const seen = new Set<ProjectState>();
  for (const { at, links } of ways) {
    for (const { onProjectId, needs, declared, withdrawn } of at.dependencies) {
      const to = onProjectId === undefined || withdrawn !== undefined ? undefined : open.get(onProjectId);
      if (to === undefined) continue;
      const next = [...links, { projectId: at.projectId, title: at.title.value, needs, n: declared.n }];
      if (to === from) return next;
      if (seen.has(to)) continue;
      seen.add(to);
      ways.push({ at: to, links: next });
    }
  }
  return undefined;
}
