import type { DomainEntry } from '../../../world.ts';
import { splitStream } from '../../../kernel/entry.ts';
import { aboutProject } from './about-project.ts';
import { statesAFigure } from './states-a-figure.ts';

/** An entry recorded after what those who decided had before them, of something that was true by that day. */
export interface LaterEntry {
  readonly entry: DomainEntry;
  /** Whether it is about the project decided on: its plan, its money, or a benefit of it. */
  readonly aboutTheProject: boolean;
  /** Whether a figure of the programme rests on it: a benefit, a saving, a count of contacts, or money. */
  readonly ofAFigure: boolean;
}

/** What a board had before it, and what it could not have known. */
export interface BoardKnowledge {
  /** The ledger stood here: replaying up to this entry shows what the board could see. */
  readonly position: number;
  /** What was already true and not in the ledger yet, in ledger order. */
  readonly trueButNotKnown: readonly LaterEntry[];
  /**
   * What the same meeting did on that day, and what is effective on the same day and was recorded after the decision: it
   * came with the decision or followed it, so that nobody kept it from those who decided. In ledger order.
   */
  readonly sameDayAfter: readonly LaterEntry[];
}

/** A decision as `decisionsRegister` gives it, of a board or of an officer. */
interface DecisionTaken {
  readonly decisionId: string;
  /** Number of the entry that minutes it. */
  readonly n: number;
  readonly knownAt: number;
  /** The day it was taken. */
  readonly on: string;
  readonly projectId?: string | undefined;
}

/**
 * What the board knew that day: the position it decided at, and every entry recorded since of something that was true by
 * the day of the decision. The decision itself, as minuted and as told to its project, is left out. Days have no hours:
 * of the decision's own day, what the ledger holds after the minute counts as later than the decision, and what it holds
 * before the minute as earlier, unless the same meeting did it. Expects entries in ledger order.
 */
export function whatTheBoardKnew(
  { decisionId, n, knownAt, on, projectId }: DecisionTaken,
  entries: readonly DomainEntry[],
): BoardKnowledge {
  const meeting = entries.find((entry) => entry.n === n && splitStream(entry.stream).category === 'meeting')?.stream;
  const ofMeeting = new Set(entries.filter((entry) => entry.stream === meeting).map(({ id }) => id));
  const cameWithIt = (entry: DomainEntry): boolean =>
    entry.effectiveOn === on && (entry.n > n || entry.stream === meeting || ofMeeting.has(entry.causation ?? ''));
  const isAbout = aboutProject(projectId, entries);
  const later = entries
    .filter((entry) => entry.n > knownAt && entry.effectiveOn <= on && !isTheDecision(entry, decisionId))
    .map((entry) => ({ entry, aboutTheProject: isAbout(entry), ofAFigure: statesAFigure(entry) }));
  return {
    position: knownAt,
    trueButNotKnown: later.filter(({ entry }) => !cameWithIt(entry)),
    sameDayAfter: later.filter(({ entry }) => cameWithIt(entry)),
  };
}

function isTheDecision(entry: DomainEntry, decisionId: string): boolean {
  return (
    (entry.type === 'DecisionMinuted' || entry.type === 'GateDecisionRecorded') && entry.data.decisionId === decisionId
  );
}
