import { splitStream } from '@minutebook/domain';
import type { DomainEntry, Item, LedgerWorld } from '@minutebook/domain';

/** What an entry is about, by ids; each is absent where the entry is about none. */
export interface EntryAbout {
  readonly projectId?: string | undefined;
  readonly boardId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly item?: Item | undefined;
  readonly decisionId?: string | undefined;
}

/** The project, board, meeting, item of its agenda and decision that an entry is about, as far as a world knows them. */
export function aboutOf(entry: DomainEntry, world: LedgerWorld): EntryAbout {
  const { category, id } = splitStream(entry.stream);
  const decisionId = 'decisionId' in entry.data ? entry.data.decisionId : undefined;
  if (category === 'board') return { boardId: id };
  if (category === 'businessPlan') return { projectId: id };
  if (category === 'project') return { projectId: id, decisionId, ...whereDecided(entry) };
  return category === 'meeting' ? { meetingId: id, decisionId, ...inMeeting(id, entry, world) } : {};
}

function whereDecided(entry: DomainEntry): EntryAbout {
  if (entry.type === 'BusinessPlanSubmitted') return { boardId: entry.data.boardId };
  if (entry.type !== 'GateDecisionRecorded' || entry.data.takenBy.kind !== 'board') return {};
  const { boardId, meetingId } = entry.data.takenBy;
  return { boardId, meetingId };
}

function inMeeting(meetingId: string, { data }: DomainEntry, world: LedgerWorld): EntryAbout {
  const meeting = world.state('meeting', meetingId);
  if (meeting === undefined) return {};
  const decisionId = 'decisionId' in data ? data.decisionId : undefined;
  const minute = meeting.decisions.find((one) => one.decisionId === decisionId)?.minuted.value;
  const itemId = 'itemId' in data ? data.itemId : minute?.itemId;
  const items = [...meeting.items, ...meeting.withdrawnItems.map(({ was }) => was)];
  const item = items.find((one) => one.value.itemId === itemId)?.value;
  return { boardId: meeting.boardId, item, projectId: minute?.projectId ?? item?.about?.projectId };
}
