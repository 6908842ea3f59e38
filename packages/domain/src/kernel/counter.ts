import type { Amendable, CounterStatement } from './reading.ts';

/** Corrected or withdrawn by an entry that names it. */
export const amended: Amendable = { kind: 'amended' };

/** The same, for a statement about something with an id of its own, which a correction leaves as it is. */
export function amendedAbout(about: string): Amendable {
  return { kind: 'amended', about };
}

/** The same, for the statement by which that thing is there: what was said of it since rests on it. */
export function amendedBeginning(about: string): Amendable {
  return { kind: 'amended', about, begins: true };
}

/** Corrected, and never withdrawn: the sentence says why. */
export function onlyCorrected(kept: string): Amendable {
  return { kind: 'amended', begins: true, kept };
}

/** Another statement takes its place or ends it. */
export function answeredBy(by: readonly string[], sentence: string): CounterStatement {
  return { kind: 'answered', by, sentence };
}
