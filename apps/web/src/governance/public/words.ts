import type { BoardState, Outcome, Stage, Votes } from '@minutebook/domain';

import type { TagColour } from '../../design/Tag.tsx';

/** What a stage is called. */
export const stageWords: Record<Stage, string> = {
  backlog: 'Before the first gate',
  inGates: 'Going through the gates',
  inDelivery: 'In delivery',
  held: 'Held',
  paused: 'Paused',
  ended: 'Ended',
};

export const stageColours: Record<Stage, TagColour> = {
  backlog: 'grey',
  inGates: 'blue',
  inDelivery: 'green',
  held: 'red',
  paused: 'yellow',
  ended: 'grey',
};

export const outcomeColours: Record<Outcome['kind'], TagColour> = {
  approved: 'green',
  approvedWithConditions: 'turquoise',
  deferred: 'yellow',
  rejected: 'red',
  noted: 'grey',
  notedSubjectTo: 'blue',
  referred: 'purple',
};

/** What stands for the gate of an item that is about a project and was tabled at none. */
export const atNoGate = 'At no gate: it decides on no plan';

/** What stands beside a condition whose approval carries nothing meanwhile. */
export const decisionCalledIn = 'Its decision is called in';

/** A member by the post that the ledger holds, never by a name. */
export function postOf(memberId: string, board: BoardState | undefined): string {
  return board?.seats.findLast((seat) => seat.memberId === memberId)?.post ?? 'A former member';
}

/** Several things as one list in words: “a, b and c”. */
export function listed(words: readonly string[], none: string): string {
  if (words.length === 0) return none;
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** “7 for, 2 against, 1 abstained”; says so when none were taken. */
export function votesInWords(votes: Votes | undefined): string {
  if (votes === undefined) return 'None were taken';
  return `${votes.for} for, ${votes.against} against, ${votes.abstained} abstained`;
}

/** “2 members counted, and the quorum was 3”. */
export function tooFewInWords({ counted, quorum }: { readonly counted: number; readonly quorum: number }): string {
  return `${counted === 1 ? '1 member' : `${counted} members`} counted, and the quorum was ${quorum}`;
}
