import type { DomainEntry } from '../recorded.ts';
import { splitStream } from '../kernel/entry.ts';

/** An entry recorded after the board's papers, of something that was already true when it decided. */
export interface LaterEntry {
  readonly entry: DomainEntry;
  /** Whether it is about the project decided on, or its plan. */
  readonly aboutTheProject: boolean;
}

/** What a board had before it, and what it could not have known. */
export interface BoardKnowledge {
  /** The ledger stood here: replaying up to this entry shows what the board could see. */
  readonly position: number;
  /** In ledger order. */
  readonly trueButNotKnown: readonly LaterEntry[];
}

/**
 * What the board knew that day: the position it decided at, and every entry recorded since of something that was true by
 * the day of the decision. Leaves out the decision itself and what follows from it. Expects entries in ledger order.
 */
export function whatTheBoardKnew(
  decision: {
    readonly decisionId: string;
    readonly knownAt: number;
    readonly on: string;
    readonly projectId?: string | undefined;
  },
  entries: readonly DomainEntry[],
): BoardKnowledge {
  const { decisionId, knownAt, on, projectId } = decision;
  const trueButNotKnown = entries
    .filter((entry) => entry.n > knownAt && entry.effectiveOn <= on && !isTheDecision(entry, decisionId))
    .map((entry) => {
      const { category, id } = splitStream(entry.stream);
      const aboutTheProject = id === projectId && (category === 'project' || category === 'businessPlan');
      return { entry, aboutTheProject };
    });
  return { position: knownAt, trueButNotKnown };
}

/** The decision itself, told to its project too, or that it was called in since. */
function isTheDecision(entry: DomainEntry, decisionId: string): boolean {
  return (
    (entry.type === 'DecisionMinuted' ||
      entry.type === 'GateDecisionRecorded' ||
      entry.type === 'DecisionCalledIn' ||
      entry.type === 'GateDecisionCalledIn') &&
    entry.data.decisionId === decisionId
  );
}
