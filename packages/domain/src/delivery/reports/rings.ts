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
 * first. Each begins with the project that was proposed first; every one of
 * them is in one that is told, the shortest there is from the first that no other tells of.
 */
export function ringsOfNeeds(world: LedgerWorld): readonly (readonly RingLink[])[] {
  const open = new Map(world.states('project').flatMap((one) => (isOpen(one) ? [[one.projectId, one] as const] : [])));
  const told = new Set<string>();
  const rings: (readonly RingLink[])[] = [];
  for (const projectId of open.keys()) {
    if (told.has(projectId)) continue;
    const ring = shortestBack(projectId, open);
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

/** The shortest way from a project along what each needs back to itself; breadth first. */
function shortestBack(from: string, open: ReadonlyMap<string, ProjectState>): readonly RingLink[] | undefined {
  const ways: (readonly RingLink[])[] = [[]];
  const seen = new Set<string>();
  for (const way of ways) {
    const at = open.get(way.length === 0 ? from : (targetOf(way, open) ?? ''));
    for (const dependency of at?.dependencies ?? []) {
      const { onProjectId, needs, declared, withdrawn } = dependency;
      if (at === undefined || onProjectId === undefined || withdrawn !== undefined || !open.has(onProjectId)) continue;
      const next = [...way, { projectId: at.projectId, title: at.title.value, needs, n: declared.n }];
      if (onProjectId === from) return next;
      if (seen.has(onProjectId)) continue;
      seen.add(onProjectId);
      ways.push(next);
    }
  }
  return undefined;
}

/** Whom the last link of a way leads to. */
function targetOf(way: readonly RingLink[], open: ReadonlyMap<string, ProjectState>): string | undefined {
  const last = way.at(-1);
  return open.get(last?.projectId ?? '')?.dependencies.find((one) => one.declared.n === last?.n)?.onProjectId;
}
