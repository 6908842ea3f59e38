import type { Figure, Term } from '@minutebook/domain';

/** How the terms of a figure differ from those it had earlier. */
export interface TermDifferences {
  /** Counted now and not then. */
  readonly joined: readonly Term[];
  /** Counted then and not now. */
  readonly left: readonly Term[];
  /** Counted both times, with another value. */
  readonly altered: readonly { readonly was: Term; readonly is: Term }[];
}

/**
 * Sets the terms of a figure beside those of the same figure at an earlier date. Labels may say how late something is
 * or what a project is called now, so a term is known again by its project where projects are counted, and else by its
 * project and the first entry behind it; by its label where it has neither.
 */
export function compareTerms(then: Figure, now: Figure): TermDifferences {
  const unmatched = Map.groupBy(then.terms, (term) => identity(term, then));
  const joined: Term[] = [];
  const altered: { was: Term; is: Term }[] = [];
  for (const term of now.terms) {
    const earlier = unmatched.get(identity(term, now))?.shift();
    if (earlier === undefined) joined.push(term);
    else if (earlier.value !== term.value) altered.push({ was: earlier, is: term });
  }
  return { joined, left: [...unmatched.values()].flat(), altered };
}

function identity({ label, projectId, entries }: Term, { unit }: Figure): string {
  const [first] = entries;
  if (projectId !== undefined && unit === 'projects') return projectId;
  return first === undefined ? `${projectId ?? ''} ${label}` : `${projectId ?? ''} ${first}`;
}
