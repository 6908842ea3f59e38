import type { Stated } from '../../kernel/entry.ts';
import type { Interest, Item, MeetingState } from './state.ts';

/** Every item that was ever on the agenda: what was said of one that was withdrawn goes on to count. */
function everTabled({ items, withdrawnItems }: MeetingState): readonly Item[] {
  return [...items.map((one) => one.value), ...withdrawnItems.map((one) => one.was.value)];
}

/** Ids of the items about a project, on the agenda or withdrawn from it. */
function itemsAbout(projectId: string, meeting: MeetingState): ReadonlySet<string> {
  const about = everTabled(meeting).filter((one) => one.about?.projectId === projectId);
  return new Set(about.map((one) => one.itemId));
}

/**
 * Whether an interest declared in one item is one in another: the same item, or one of this meeting about the same
 * project, so that nobody is rid of it by having the project tabled again.
 */
export function concerns(itemId: string, meeting: MeetingState): (interest: Interest) => boolean {
  const projectId = everTabled(meeting).find((one) => one.itemId === itemId)?.about?.projectId;
  const same = projectId === undefined ? new Set([itemId]) : itemsAbout(projectId, meeting);
  return (interest) => same.has(interest.itemId);
}

/** The interests that stand in an item. */
export function interestsIn(itemId: string, meeting: MeetingState): readonly Stated<Interest>[] {
  const inIt = concerns(itemId, meeting);
  return meeting.interests.filter((one) => inIt(one.value));
}

/** Ids of everybody who declared an interest in an item about a project, in whatever meeting. */
export function interestedInProject(projectId: string, meetings: readonly MeetingState[]): readonly string[] {
  const ids = meetings.flatMap((meeting) => {
    const about = itemsAbout(projectId, meeting);
    return meeting.interests.filter((one) => about.has(one.value.itemId)).map((one) => one.value.memberId);
  });
  return [...new Set(ids)];
}

/**
 * Ids of the members who stand aside when an item is decided: who declared an interest in it or, of those who sit on the
 * board, in the project it is about, at any meeting.
 */
export function membersAside(
  itemId: string,
  meeting: MeetingState,
  inTheProject: readonly string[],
  seated: readonly string[],
): readonly string[] {
  const declared = interestsIn(itemId, meeting).map((one) => one.value.memberId);
  return [...new Set([...declared, ...inTheProject.filter((one) => seated.includes(one))])];
}
