import { gainMeasured } from '../../benefits/reports/register/gain-measured.ts';
import type { MeetingState } from '../../governance/meeting/state.ts';
import { statesAFigure } from '../../governance/reports/decisions/states-a-figure.ts';
import { amendedBy, isAmendment, readBy } from '../../kernel/amended.ts';
import type { AmendmentEntry } from '../../kernel/amended.ts';
import { dayOf } from '../../kernel/day.ts';
import type { Entry } from '../../kernel/entry.ts';
import { describe } from '../../saying.ts';
import type { LedgerWorld } from '../../world.ts';

/** A figure that stood before those who decided and was put right after them. */
export interface AmendedSince {
  /** Number of the entry that stated it, before them. */
  readonly n: number;
  /** The stream of both. */
  readonly stream: string;
  /** Number of its newest correction or withdrawal. */
  readonly by: number;
  /** The London day on which that was recorded. */
  readonly recordedOn: string;
  /** What it is of; absent where `was` says it. */
  readonly of: string | undefined;
  /** What it said before them: what a benefit gained where that can be said, else the entry in words. */
  readonly was: string;
  /** The same as it reads now; `undefined` where it was withdrawn. */
  readonly now: string | undefined;
}

/** Where the ledger stood for those who decided, and the day. */
export interface Had {
  readonly knownAt: number;
  readonly on: string;
}

/**
 * The figures of benefits, savings and money that those who decided had before them and that were corrected or withdrawn
 * since, in the order in which they were stated. Example: £7,200 measured before the board of 16 September, corrected on the
 * 21st to £5,400. Does not tell that they would have decided otherwise. Expects a world that names every entry.
 */
export function amendedSince({ knownAt, on }: Had, world: LedgerWorld): readonly AmendedSince[] {
  const found = new Map<number, AmendedSince>();
  for (const amendment of world.amendments()) {
    if (!isAmendment(amendment) || amendment.n <= knownAt || !statesAFigure(amendment)) continue;
    const target = amendedBy(amendment, world);
    if (target === undefined || target.n > knownAt || target.effectiveOn > on) continue;
    found.set(target.n, amendedFigure(target, amendment, world));
  }
  return [...found.values()].toSorted((one, other) => one.n - other.n);
}

/** A figure as an entry stated it, and as it reads by an amendment of that entry. */
export function amendedFigure(target: Entry, amendment: AmendmentEntry, world: LedgerWorld): AmendedSince {
  const { n, stream } = target;
  const read = readBy(target, amendment);
  const [was, now] = [gainMeasured(target, world), read && gainMeasured(read, world)];
  const head = { n, stream, by: amendment.n, recordedOn: dayOf(amendment.recordedAt) };
  if (was !== undefined && (read === undefined || now !== undefined)) {
    return { ...head, of: was.of, was: was.words, now: now?.words };
  }
  const words = (one: Entry) => `“${describe(one, world)}”`;
  return { ...head, of: undefined, was: words(target), now: read && words(read) };
}

/**
 * Where the ledger stood for what a meeting decided about no project: by the highest position of those decisions.
 * `undefined` where there is none. Of what is about a project, the project's own pages tell.
 */
export function hadOnNoProject({ decisions, heldOn }: MeetingState): Had | undefined {
  const known = decisions.map(({ minuted }) => minuted.value).filter(({ projectId }) => projectId === undefined);
  return known.length === 0 ? undefined : { knownAt: Math.max(...known.map(({ knownAt }) => knownAt)), on: heldOn };
}
