import { foldText } from './fold-text.ts';

/**
 * How an identifier that the ledger holds stands to a published one:
 *
 * - `same`: the whole of it, letters' case aside.
 * - `prefixAside`: number and quarter are equal, and the department's letters before them are not.
 * - `quarterUnknown`: the ledger's has no quarter of registration, and the rest is equal.
 * - `untold`: one of the two is missing, or the ledger's is no identifier of the series.
 * - `another`: they are those of two projects.
 */
export type Likeness = 'same' | 'prefixAside' | 'quarterUnknown' | 'untold' | 'another';

/** A project's identifier as published, with the quarter it was registered in: numbers are given out anew. */
export function readReference(text: string): string | undefined {
  const stated = text.trim();
  return /^[A-Za-z]+_\d{4}_\d{4}-Q[1-4]$/i.test(stated) ? stated : undefined;
}

/** The identifier without the quarter of registration: of several projects, one after another. */
export function withoutQuarter(reference: string): string {
  return reference.replace(/_\d{4}-Q[1-4]$/i, '');
}

/** How the ledger's identifier stands to the published one. */
export function likenessOf(known: string | undefined, published: string | undefined): Likeness {
  if (known === undefined || published === undefined) return 'untold';
  if (foldText(known) === foldText(published)) return 'same';
  const one = partsOf(known);
  const other = partsOf(published);
  if (one === undefined || other === undefined) return 'untold';
  if (one.number !== other.number) return 'another';
  if (one.quarter === undefined) return one.prefix === other.prefix ? 'quarterUnknown' : 'another';
  return one.quarter === other.quarter ? 'prefixAside' : 'another';
}

function partsOf(reference: string): { prefix: string; number: string; quarter: string | undefined } | undefined {
  const found = /^([a-z]+)_(\d{4})(?:_(\d{4}-q[1-4]))?$/.exec(foldText(reference));
  return found?.[1] === undefined || found[2] === undefined
    ? undefined
    : { prefix: found[1], number: found[2], quarter: found[3] };
}
