import type { LedgerWorld } from '../../../world.ts';
import { outcomeInWords } from '../../gates/outcome-in-words.ts';
import { successorOf } from '../../../delivery/project/gates/approvals.ts';
import type { Condition, GateDecision, ProjectState } from '../../../delivery/project/state.ts';

/** A decision about a project that was called in and has not been taken again. */
export interface CalledIn {
  readonly projectId: string;
  readonly decisionId: string;
  /** The body that called it in, and the day. */
  readonly by: string;
  readonly on: string;
  /** Who called in what, when and, after a colon, why where a reason was given. */
  readonly sentence: string;
  /** What is to be done next. */
  readonly next: string;
  /** Number of the entry that calls it in. */
  readonly n: number;
}

/** The decisions on a project that were called in and whose place none has taken since, in ledger order. */
export function calledIn(project: ProjectState, world: LedgerWorld): readonly CalledIn[] {
  return standingCalls(project).map(({ decision, call, sentence }) => ({
    projectId: project.projectId,
    decisionId: decision.decisionId,
    by: call.value,
    on: call.on,
    sentence,
    next: nextAfterCallIn(decision, project, world),
    n: call.n,
  }));
}

/** Of those, the ones taken at a gate, for whoever decides there anew. */
export function calledInAt(
  project: ProjectState,
  gateId: string,
): readonly Pick<CalledIn, 'decisionId' | 'sentence' | 'n'>[] {
  return standingCalls(project)
    .filter(({ decision }) => decision.recorded.value.gate.gateId === gateId)
    .map(({ decision: { decisionId }, call: { n }, sentence }) => ({ decisionId, sentence, n }));
}

/** Whether the decision that set a condition is called in, so that its approval carries nothing meanwhile. */
export function isSetByCalledIn({ decisionId }: Condition, project: ProjectState): boolean {
  return standingCalls(project).some((one) => one.decision.decisionId === decisionId);
}

function standingCalls(project: ProjectState) {
  return project.decisions.flatMap((decision) => {
    const { recorded, calledIn: call } = decision;
    if (call === undefined || successorOf(decision, project) !== undefined) return [];
    const { gate, outcome } = recorded.value;
    const what = `the decision at “${gate.title}” of ${recorded.on} (${outcomeWithin(outcome)})`;
    const why = call.reason === undefined ? '.' : `: ${call.reason}`;
    return [{ decision, call, sentence: `${call.value} called in ${what} on ${call.on}${why}` }];
  });
}

/** What is to be done after a call-in: to table it again, or to wait for the meeting on whose agenda it is. */
export function nextAfterCallIn(decision: GateDecision, { projectId }: ProjectState, world: LedgerWorld): string {
  const { gate, takenBy } = decision.recorded.value;
  const again = tabledFor(projectId, gate.gateId, world);
  if (again !== undefined) {
    return `It is on the agenda of the ${boardTitle(again.boardId, world)} for ${again.heldOn}, which has to decide anew.`;
  }
  if (takenBy.kind === 'officer') return 'It has to be decided anew: table it, so that the board decides.';
  return `Table it again: the ${boardTitle(takenBy.boardId, world)} has to decide anew.`;
}

/**
 * The meeting neither closed nor cancelled on whose agenda the project stands for a gate and waits; `undefined` when there is
 * none.
 */
export function tabledFor(projectId: string, gateId: string, world: LedgerWorld) {
  return world.states('meeting').find(({ closed, cancelled, items, decisions }) => {
    const decided = new Set(decisions.map((one) => one.minuted.value.itemId));
    const waits = items.some(
      ({ value: { itemId, about } }) =>
        about?.projectId === projectId && about.gateId === gateId && !decided.has(itemId),
    );
    return closed === undefined && cancelled === undefined && waits;
  });
}

/** An outcome in words within a sentence: a body keeps its name as it was stated. */
export function outcomeWithin(outcome: Parameters<typeof outcomeInWords>[0]): string {
  const words = outcomeInWords(outcome);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function boardTitle(boardId: string, world: LedgerWorld): string {
  return world.state('board', boardId)?.title ?? 'board';
}
