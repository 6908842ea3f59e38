import { minutesBetween } from '../../clock/server-clock.ts';
import { keepHere, keptHere } from '../../replay/index.ts';

/** When somebody looked, and how far the ledger went then. */
export interface Looked {
  /** Number of the newest entry. */
  readonly n: number;
  /** UTC. */
  readonly at: string;
}

/** What is kept of a person's looks: the last one, and the one before it, since which things are new to them. */
export interface Looks {
  readonly last: Looked;
  readonly before?: Looked;
}

/** Looks that are no more minutes apart are one: a page is loaded again, gone back to, or opened twice. */
const oneLook = 30;

/** What is kept once somebody looks again. */
export function lookedAgain(kept: Looks | undefined, now: Looked): Looks {
  if (kept === undefined) return { last: now };
  if (minutesBetween(kept.last.at, now.at) > oneLook) return { last: now, before: kept.last };
  return { ...kept, last: now };
}

/**
 * Where a person's looks are kept: in this browser and for them alone. How far somebody has read is no statement of the
 * ledger, and the server is not told who reads what when; so in another browser it begins anew.
 */
function keyOf(personId: string): string {
  return `minutebook.looked ${personId}`;
}

/** What is kept of a person's looks; `undefined` when there is nothing that can be read. */
function keptLooks(personId: string): Looks | undefined {
  try {
    const kept = JSON.parse(keptHere(keyOf(personId)) ?? 'null') as Looks | null;
    return kept !== null && isLooked(kept.last) && (kept.before === undefined || isLooked(kept.before))
      ? kept
      : undefined;
  } catch {
    return undefined;
  }
}

function isLooked(one: Partial<Looked> | undefined): boolean {
  return typeof one?.n === 'number' && Number.isInteger(one.n) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(one.at ?? '');
}

/** Since when things are new to a person who looks; `undefined` on their first look. */
export function newSince(personId: string, now: Looked): Looked | undefined {
  return lookedAgain(keptLooks(personId), now).before;
}

/** Keeps that a person looks. */
export function keepLook(personId: string, now: Looked): void {
  keepHere(keyOf(personId), JSON.stringify(lookedAgain(keptLooks(personId), now)));
}
