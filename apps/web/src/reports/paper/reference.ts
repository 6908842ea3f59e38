import { listed } from '@minutebook/domain';

/** More entries than this are counted, and only the last are named. */
const mostNamed = 6;
const lastNamed = 3;

/** What stands in brackets behind words that rest on entries: “entry 921”, “12 entries, the last 5, 8 and 9”. */
export interface Reference {
  readonly before: string;
  readonly named: readonly number[];
}

/** The reference to entries in ledger order; `undefined` where there is none. */
export function referenceTo(entries: readonly number[]): Reference | undefined {
  if (entries.length === 0) return undefined;
  if (entries.length === 1) return { before: 'entry\u00A0', named: entries };
  if (entries.length <= mostNamed) return { before: 'entries\u00A0', named: entries };
  return { before: `${entries.length} entries, the last\u00A0`, named: entries.slice(-lastNamed) };
}

/** The reference in a column headed “Entries”: “921”, “5 and 8”; of more than are named, how many there are. */
export function referenceInColumn(entries: readonly number[]): Reference | undefined {
  const reference = referenceTo(entries);
  return reference?.named.length === entries.length ? { ...reference, before: '' } : reference;
}

/** A reference as text: “entry 921”; empty where there is none. */
export function inWords(reference: Reference | undefined): string {
  return reference === undefined ? '' : `${reference.before}${listed(reference.named.map(String))}`;
}
