import type { Figure, Term } from '../figure.ts';

/** A term of a figure at two dates; one of both may be absent. */
export interface TermPair {
  readonly was: Term | undefined;
  readonly is: Term | undefined;
}

/**
 * The terms of a figure beside those of the same figure at an earlier date: in their order now, then those that are no
 * longer counted. Labels may say how late something is or what a project is called now, so a term is known again by its
 * project where projects are counted, and else by its project and the first entry behind it; what is not known so, because
 * it rests on other entries, is by its project and label.
 */
export function pairedTerms(then: Figure, now: Figure): readonly TermPair[] {
  const byEntry = paired(
    now.terms.map((is) => ({ was: undefined, is })),
    then.terms,
    { earlier: (term) => identity(term, then), later: (term) => identity(term, now) },
  );
  const byName = paired(byEntry.pairs, byEntry.rest, { earlier: nameOf, later: nameOf });
  return [...byName.pairs, ...byName.rest.map((was): TermPair => ({ was, is: undefined }))];
}

interface KeyOf {
  readonly earlier: (term: Term) => string;
  readonly later: (term: Term) => string;
}

/** Pairs the terms that have no other yet, each with the first of the others of its key. */
function paired(pairs: readonly (TermPair & { readonly is: Term })[], others: readonly Term[], keyOf: KeyOf) {
  const unmatched = Map.groupBy(others, keyOf.earlier);
  const found = pairs.map(({ was, is }) => ({ was: was ?? unmatched.get(keyOf.later(is))?.shift(), is }));
  const rest = new Set([...unmatched.values()].flat());
  return { pairs: found, rest: others.filter((one) => rest.has(one)) };
}

function nameOf({ label, projectId }: { readonly label: string; readonly projectId?: string | undefined }): string {
  return `${projectId ?? ''} ${label}`;
}

/** How the terms of a figure differ from those it had earlier. */
export interface TermDifferences {
  /** Counted now and not then. */
  readonly joined: readonly Term[];
  /** Counted then and not now. */
  readonly left: readonly Term[];
  /** Counted both times, with another value. */
  readonly altered: readonly { readonly was: Term; readonly is: Term }[];
}

/** Which terms of a figure joined, left, or have another value than at an earlier date. */
export function compareTerms(then: Figure, now: Figure): TermDifferences {
  const pairs = pairedTerms(then, now);
  return {
    joined: pairs.flatMap(({ was, is }) => (was === undefined && is !== undefined ? [is] : [])),
    left: pairs.flatMap(({ was, is }) => (was !== undefined && is === undefined ? [was] : [])),
    altered: pairs.flatMap(({ was, is }) =>
      was === undefined || is === undefined || was.value === is.value ? [] : [{ was, is }],
    ),
  };
}

function identity({ label, projectId, entries }: Term, { unit }: Figure): string {
  const [first] = entries;
  if (projectId !== undefined && unit === 'projects') return projectId;
  return first === undefined ? nameOf({ label, projectId }) : `${projectId ?? ''} ${first}`;
}

/** One part of what a figure differs by. */
export interface DifferencePart {
  readonly label: string;
  readonly projectId?: string;
  /** What it brings to the difference, in the figure's unit and signed. */
  readonly by: number;
  /** The entries behind the term now and not then; of a term that is no longer counted, those that were behind it. */
  readonly entries: readonly number[];
}

/**
 * What a figure differs by from what it was, part by part: of one that is the sum of its terms, they are together the whole
 * difference. Parts that bring nothing to it are left out. Example: £100 for a and £40 for b, then £90 for a and £60 for c,
 * differ by −£10 of a, £60 of c and −£40 of b.
 */
export function differenceParts(then: Figure, now: Figure): readonly DifferencePart[] {
  return pairedTerms(then, now).flatMap(({ was, is }) => {
    const term = is ?? was;
    const by = (is?.value ?? 0) - (was?.value ?? 0);
    if (term === undefined || by === 0) return [];
    const { label, projectId } = term;
    const entries = is === undefined ? term.entries : entriesSince(was, is);
    return [{ label, by, entries, ...(projectId === undefined ? {} : { projectId }) }];
  });
}

/** The entries behind a term that were not behind it earlier: what made it another. */
export function entriesSince(was: Term | undefined, is: Term): readonly number[] {
  const behind = new Set(was?.entries);
  return is.entries.filter((n) => !behind.has(n));
}

/** Whether a figure is the sum of its terms: a mean, a share or a median is not. */
export function isSumOfTerms({ value, terms }: Figure): boolean {
  return terms.reduce((so, term) => so + term.value, 0) === value;
}
