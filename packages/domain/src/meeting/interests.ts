import type { Stated } from '../kernel/entry.ts';
import type { Interest, Item, MeetingState } from './state.ts';

/** Every item that was ever on the agenda: what was said of one that was withdrawn goes on to count. */
function everTabled({ items, withdrawnItems }: MeetingState): readonly Item[] {
  return [...items.map((one) => one.value), ...withdrawnItems.map((one) => one.was.value)];
}

/** Ids of the items about a project, on the agenda or withdrawn from it. */
export function itemsAbout(projectId: string, meeting: MeetingState): ReadonlySet<string> {
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
