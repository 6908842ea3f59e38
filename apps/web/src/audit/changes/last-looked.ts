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

/** Looks that are no further apart are one: a page is loaded again, gone back to, or opened twice. */
const oneLook = 30 * 60_000;

/** What is kept once somebody looks again. */
export function lookedAgain(kept: Looks | undefined, now: Looked): Looks {
  if (kept === undefined) return { last: now };
  const again = Date.parse(now.at) - Date.parse(kept.last.at) > oneLook;
  if (again) return { last: now, before: kept.last };
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
export function keptLooks(personId: string): Looks | undefined {
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
  return typeof one?.n === 'number' && Number.isInteger(one.n) && !Number.isNaN(Date.parse(one.at ?? ''));
}

/** Keeps that a person looks, and tells since when things are new to them; `undefined` on their first look. */
export function keepLook(personId: string, now: Looked): Looked | undefined {
  const looks = lookedAgain(keptLooks(personId), now);
  keepHere(keyOf(personId), JSON.stringify(looks));
  return looks.before;
}
