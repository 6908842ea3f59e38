import type { PlanVersion } from '../../business-plan/state.ts';
import { costToJudge } from '../../business-plan/costs.ts';
import { decisionOn } from '../../meeting/decided.ts';
import { metBefore } from '../../meeting/order.ts';
import type { Item, MeetingState } from '../../meeting/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import { knownGate } from '../gates/known-gate.ts';
import { planChanges } from '../plans/plan-changes.ts';
import type { PlanChange } from '../plans/plan-changes.ts';

/** A version of a plan that a board had before it when it decided. */
export interface VersionSeen {
  readonly version: PlanVersion;
  readonly decisionId: string;
  /** The day of that decision. */
  readonly on: string;
}

/** What is before a board about one item of its agenda. */
export interface ItemPaper {
  readonly item: Item;
  /** Whether something was decided about it at this meeting. */
  readonly decided: boolean;
  /** The project that it is about. */
  readonly project: ProjectState | undefined;
  /** Title of the gate that it is tabled at. */
  readonly gate: string | undefined;
  /** The version last submitted to that gate. */
  readonly version: PlanVersion | undefined;
  /** What that version is judged by where an amount counts, in pence. */
  readonly cost: number | undefined;
  /** The version that this board last decided on before the meeting, at any gate of the project; `undefined` where it never did. */
  readonly seen: VersionSeen | undefined;
  /** What the version before it says differently from the one that it last saw. */
  readonly changes: readonly PlanChange[];
}

/** What is before the board, item by item, in the order of the agenda. */
export function meetingPapers(meeting: MeetingState, world: LedgerWorld): readonly ItemPaper[] {
  return meeting.items.map((one) => itemPaper(one.value, meeting, world));
}

/** What is before the board about one item of the agenda. */
export function itemPaper(item: Item, meeting: MeetingState, world: LedgerWorld): ItemPaper {
  const decided = decisionOn(item.itemId, meeting) !== undefined;
  const { projectId, gateId } = item.about ?? {};
  const project = projectId === undefined ? undefined : world.state('project', projectId);
  const nothing = { gate: undefined, version: undefined, cost: undefined, seen: undefined, changes: [] };
  if (project === undefined || gateId === undefined) return { item, decided, project, ...nothing };
  const versions = world.state('businessPlan', project.projectId)?.versions ?? [];
  const submitted = project.submissions.findLast((one) => one.value.gateId === gateId)?.value.version;
  const version = versions.find((one) => one.version === submitted);
  const seen = lastSeen(project, meeting, versions, world);
  return {
    item,
    decided,
    project,
    gate: knownGate(world.states('programme')[0], gateId, meeting.heldOn).title,
    version,
    cost: version && costToJudge(version.content),
    seen,
    changes: seen === undefined || version === undefined ? [] : planChanges(seen.version.content, version.content),
  };
}

/** By the decisions of this board at the meetings that it held before. */
function lastSeen(
  { decisions }: ProjectState,
  meeting: MeetingState,
  versions: readonly PlanVersion[],
  world: LedgerWorld,
): VersionSeen | undefined {
  const last = decisions.findLast(({ recorded: { value, on } }) => {
    const { takenBy } = value;
    if (takenBy.kind !== 'board' || takenBy.boardId !== meeting.boardId) return false;
    const at = world.state('meeting', takenBy.meetingId);
    return at === undefined ? on <= meeting.heldOn : metBefore(at, meeting);
  });
  const version = versions.find((one) => one.version === last?.recorded.value.gate.version);
  if (last === undefined || version === undefined) return undefined;
  return { version, decisionId: last.decisionId, on: last.recorded.on };
}
