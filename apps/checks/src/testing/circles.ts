import type { Imports } from './imports.ts';

/**
 * The circles of imports, each as the path that leads from its first file by name back to it. Of the many that run through
 * files which all reach each other, the shortest through each file is given, and each once: when these are gone, look again.
 */
export function circlesIn(imports: Imports): readonly string[] {
  const circles = new Set<string>();
  for (const file of imports.keys()) {
    const circle = shortestThrough(file, imports);
    if (circle !== undefined) circles.add(written(circle));
  }
  return [...circles].toSorted();
}

/** The files of the shortest way from a file back to itself, beginning with it. */
function shortestThrough(file: string, imports: Imports): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  let reached: readonly string[] = [file];
  while (reached.length > 0) {
    const next: string[] = [];
    for (const from of reached) {
      for (const to of imports.get(from) ?? []) {
        if (to === file) return wayTo(from, cameFrom);
        if (cameFrom.has(to)) continue;
        cameFrom.set(to, from);
        next.push(to);
      }
    }
    reached = next;
  }
  return undefined;
}

function wayTo(last: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [last];
  for (let from = cameFrom.get(last); from !== undefined; from = cameFrom.get(from)) way.unshift(from);
  return way;
}

function written(circle: readonly string[]): string {
  const first = circle.indexOf(circle.toSorted()[0] ?? '');
  const turned = [...circle.slice(first), ...circle.slice(0, first + 1)];
  return turned.join(' → ');
}
