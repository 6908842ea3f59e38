import { amended, amendmentsIn, isAmendment, readBy } from './kernel/amended.ts';
import type { AmendmentEntry } from './kernel/amended.ts';
import { canonicalJson } from './kernel/digest/canonical-json.ts';
import { refused } from './kernel/decision.ts';
import type { Refused } from './kernel/decision.ts';
import type { Entry } from './kernel/entry.ts';
import type { Amendable } from './kernel/reading.ts';
import { counterOf } from './saying.ts';

/** An entry that may be amended, and its stream. */
export interface Target {
  readonly entry: Entry;
  /** How it reads now; `undefined` while it is withdrawn. */
  readonly reads: Entry | undefined;
  /** The newest amendment of it; `undefined` while it stands as recorded. */
  readonly amendment: AmendmentEntry | undefined;
  readonly counter: Amendable;
  /** All statements of its stream as they read now, it among them unless it is withdrawn. */
  readonly statements: readonly Entry[];
}

/** The entry of this event id among those of a stream: `EntryIsNotKnown`, `EntryIsAnsweredOtherwise`. */
export function targetOf(id: string, history: readonly Entry[]): Target | Refused {
  const entry = history.find((one) => one.id === id);
  if (entry === undefined || isAmendment(entry)) return entryIsNotKnown();
  const counter = counterOf(entry);
  if (counter === undefined) return entryIsNotKnown();
  if (counter.kind !== 'amended') {
    return refused('EntryIsAnsweredOtherwise', `Entry ${entry.n} is not amended.`, counter.sentence);
  }
  const amendment = amendmentsIn(history).get(id);
  return { entry, reads: readBy(entry, amendment), amendment, counter, statements: amended(history) };
}

/** The same refusal wherever an entry is not found. */
export function entryIsNotKnown(): Refused {
  return refused('EntryIsNotKnown', 'There is no such entry here.', 'Open the entry again, and correct it from there.');
}

/**
 * Later statements of the stream that rest on the entry: about the thing that it begins, or of a type that it names. On
 * the first of a stream rest all others.
 */
export function restingOn({ entry, counter, statements }: Target): readonly Entry[] {
  const { about, begins, restedOnBy = [] } = counter;
  const later = statements.filter((one) => one.revision > entry.revision);
  if (entry.revision === 0) return later;
  return later.filter(
    (one) =>
      restedOnBy.includes(one.type) ||
      (begins === true && (about === undefined || fieldOf(one.data, about) === fieldOf(entry.data, about))),
  );
}

/** `OthersTookItFromHere`: a part of it that a later entry took from it would read otherwise. */
export function settledOtherwise(target: Target, data: unknown): Refused | undefined {
  const { entry, reads = entry, counter, statements } = target;
  const { settled, about } = counter;
  if (settled === undefined) return undefined;
  const { by, fields, sentence } = settled;
  const id = about === undefined ? undefined : fieldOf(entry.data, about);
  const took = statements.filter((one) => {
    if (one.revision <= entry.revision || by?.includes(one.type) !== true) return false;
    const other = about === undefined ? undefined : fieldOf(one.data, about);
    return other === undefined || other === id;
  });
  const parts = (of: unknown) => canonicalJson(fields.map((field) => fieldOf(of, field) ?? null));
  if ((by !== undefined && took.length === 0) || parts(reads.data) === parts(data)) return undefined;
  const why = took.length === 0 ? '' : ` ${inNumbers(took)} took it from there.`;
  return refused('OthersTookItFromHere', `This part of entry ${entry.n} stays as it is.${why}`, sentence);
}

/** “Entry 5”, “Entries 5, 6”, “7 entries, from 5 on,”. */
export function inNumbers(entries: readonly Pick<Entry, 'n'>[]): string {
  const numbers = entries.map((one) => one.n);
  const shown = numbers.slice(0, 5).join(', ');
  if (numbers.length === 1) return `Entry ${shown}`;
  return numbers.length <= 5 ? `Entries ${shown}` : `${numbers.length} entries, from ${numbers[0]} on,`;
}

/** A field of an event's data, whatever its type. */
export function fieldOf(data: unknown, field: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[field];
}
