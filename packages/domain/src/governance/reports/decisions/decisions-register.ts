import type { LedgerWorld } from '../../../world.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { comparable } from '../../../kernel/text.ts';
import type { GateDecided, Outcome, Votes } from '../../gates/decision.ts';
import type { MeetingState, Minute } from '../../meeting/state.ts';
import { isCurrent, knownDecision, successorOf } from '../../../delivery/project/gates/approvals.ts';
import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';
import type { TakenBy } from '../../../delivery/project/events.ts';

/** A decision as the register shows it, whoever took it. */
export interface RegisterRow {
  readonly decisionId: string;
  /** The day it was taken. */
  readonly on: string;
  /** Number of the entry that minutes it. */
  readonly n: number;
  readonly title: string;
  readonly takenBy: TakenBy;
  /** Title of the board or post that took it. */
  readonly takenByTitle: string;
  readonly project: ProjectState | undefined;
  readonly gate: GateDecided | undefined;
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly alternatives: string | undefined;
  readonly votes: Votes | undefined;
  readonly minuteReference: string | undefined;
  /** Number of the last entry that those who decided had before them. */
  readonly knownAt: number;
  readonly supersedes: string | undefined;
  /** The decision that took its place. */
  readonly supersededBy: string | undefined;
  /** Who called it in. */
  readonly calledIn: Stated<string> | undefined;
  /** Whether it is an approval that is current. */
  readonly current: boolean;
  /** Whether its project has yet to be told: it will be within a moment. */
  readonly pending: boolean;
}

/** Which decisions are wanted; an absent field does not narrow. */
export interface RegisterFilter {
  readonly outcome?: Outcome['kind'] | undefined;
  readonly projectId?: string | undefined;
  readonly boardId?: string | undefined;
  readonly gateId?: string | undefined;
  readonly takenBy?: TakenBy['kind'] | undefined;
  /** First and last day. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words that the title, the reasons or the project's title must hold, in any case. */
  readonly words?: string | undefined;
}

/** Every decision of boards and of officers, the latest first. None is left out because another took its place. */
export function decisionsRegister(world: LedgerWorld, filter: RegisterFilter = {}): readonly RegisterRow[] {
  const ofBoards = world
    .states('meeting')
    .flatMap((meeting) => meeting.decisions.map((one) => ofBoard(one.minuted, one.calledIn, meeting, world)));
  const ofOfficers = world
    .states('project')
    .flatMap((project) => project.decisions.flatMap((one) => ofOfficer(one, project)));
  return [...ofBoards, ...ofOfficers]
    .filter((row) => matches(row, filter))
    .toSorted((a, b) => (a.on === b.on ? b.n - a.n : a.on < b.on ? 1 : -1));
}

function ofBoard(
  { value, n, on }: Stated<Minute>,
  calledIn: MeetingState['decisions'][number]['calledIn'],
  meeting: MeetingState,
  world: LedgerWorld,
): RegisterRow {
  const { meetingId, boardId } = meeting;
  const { decisionId, itemId, projectId } = value;
  const project = projectId === undefined ? undefined : world.state('project', projectId);
  // Under one id two meetings may have decided at once: the project knows of one of them.
  const told = knownDecision(project, decisionId, meetingId);
  return {
    ...common(value, n, on),
    title: meeting.items.find((one) => one.value.itemId === itemId)?.value.title ?? itemId,
    takenBy: { kind: 'board', boardId, meetingId, itemId },
    takenByTitle: world.state('board', boardId)?.title ?? boardId,
    project,
    gate: value.gate,
    votes: value.votes,
    calledIn: calledIn && { ...calledIn, value: calledIn.value.by },
    ...standing(told, project),
    pending: value.gate !== undefined && told === undefined,
  };
}

function ofOfficer(decision: GateDecision, project: ProjectState): readonly RegisterRow[] {
  const { value, n, on } = decision.recorded;
  const { takenBy, gate } = value;
  if (takenBy.kind !== 'officer') return [];
  return [
    {
      ...common(value, n, on),
      title: `${project.title.value}: ${gate.title}`,
      takenBy,
      takenByTitle: takenBy.post,
      project,
      gate,
      votes: undefined,
      calledIn: decision.calledIn,
      ...standing(decision, project),
      pending: false,
    },
  ];
}

type Common = Pick<
  Minute,
  'decisionId' | 'outcome' | 'reasons' | 'alternatives' | 'minuteReference' | 'knownAt' | 'supersedes'
>;

function common({ decisionId, outcome, reasons, knownAt, ...optional }: Common, n: number, on: string) {
  const { alternatives, minuteReference, supersedes } = optional;
  return { decisionId, n, on, outcome, reasons, alternatives, minuteReference, supersedes, knownAt };
}

function standing(decision: GateDecision | undefined, project: ProjectState | undefined) {
  if (decision === undefined || project === undefined) return { supersededBy: undefined, current: false };
  return { supersededBy: successorOf(decision, project)?.decisionId, current: isCurrent(decision, project) };
}

function matches(row: RegisterRow, filter: RegisterFilter): boolean {
  const { outcome, projectId, boardId, gateId, takenBy, from, to, words } = filter;
  return (
    (outcome === undefined || row.outcome.kind === outcome) &&
    (projectId === undefined || row.project?.projectId === projectId) &&
    (boardId === undefined || (row.takenBy.kind === 'board' && row.takenBy.boardId === boardId)) &&
    (gateId === undefined || row.gate?.gateId === gateId) &&
    (takenBy === undefined || row.takenBy.kind === takenBy) &&
    (from === undefined || row.on >= from) &&
    (to === undefined || row.on <= to) &&
    (words === undefined || says(row, comparable(words)))
  );
}

function says({ title, reasons, project }: RegisterRow, wanted: string): boolean {
  return [title, reasons, project?.title.value ?? ''].some((text) => comparable(text).includes(wanted));
}
