import { splitStream } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import { ofEntry, theBoard } from '../../../reports/changes/told-change.ts';
import type { EntryOf, Teller, ToldChange } from '../../../reports/changes/told-change.ts';

/** Tells frameworks and schemes. */
export const governanceRulesTellers: {
  readonly [Type in 'GovernanceFrameworkAdopted' | 'SchemeOfDelegationAdopted']: Teller<Type>;
} = {
  GovernanceFrameworkAdopted: (entry) => {
    const { title, gates, shortPath } = entry.data;
    const many = gates.length + (shortPath?.gates.length ?? 0);
    const sentence = `The governance framework “${title}” was adopted with ${many} ${many === 1 ? 'gate' : 'gates'}, in force from ${entry.effectiveOn}.`;
    return [{ kind: 'frameworkAdopted', sentence, leadsTo: { kind: 'framework' }, ...ofEntry(entry) }];
  },
  SchemeOfDelegationAdopted: (entry) => {
    const { title, authorities } = entry.data;
    const posts = authorities.length === 1 ? '1 post' : `${authorities.length} posts`;
    const sentence = `The scheme of delegation “${title}” was adopted, in force from ${entry.effectiveOn}: ${posts} may decide in place of a board.`;
    return [{ kind: 'schemeAdopted', sentence, leadsTo: { kind: 'framework' }, ...ofEntry(entry) }];
  },
};

type Body =
  | 'BoardConstituted'
  | 'MemberAppointed'
  | 'MemberStoodDown'
  | 'AttendanceRecorded'
  | 'MeetingClosed'
  | 'MeetingCancelled';

/** Tells boards, their members, and meetings held or cancelled. */
export const bodyTellers: { readonly [Type in Body]: Teller<Type> } = {
  BoardConstituted: (entry) => {
    const { title, quorum } = entry.data;
    const again = entry.revision === 0 ? 'was constituted' : 'was constituted anew';
    const sentence = `The ${title} ${again} with a quorum of ${quorum}, from ${entry.effectiveOn}.`;
    return [{ kind: 'boardConstituted', sentence, leadsTo: { kind: 'boards' }, ...ofEntry(entry) }];
  },
  MemberAppointed: (entry, world) => {
    const { post, chairs } = entry.data;
    const board = theBoard(splitStream(entry.stream).id, world);
    const sentence = `${post} sits on ${board} from ${entry.effectiveOn}${chairs ? ', in the chair' : ''}.`;
    return [{ kind: 'memberAppointed', sentence, leadsTo: { kind: 'boards' }, ...ofEntry(entry) }];
  },
  MemberStoodDown: (entry, world) => {
    const { id } = splitStream(entry.stream);
    const seat = world.state('board', id)?.seats.find((one) => one.stoodDown?.n === entry.n);
    const sentence = `${seat?.post ?? 'A member'} no longer sits on ${theBoard(id, world)} from ${entry.effectiveOn}.`;
    return [{ kind: 'memberStoodDown', sentence, leadsTo: { kind: 'boards' }, ...ofEntry(entry) }];
  },
  AttendanceRecorded: held,
  MeetingClosed: held,
  MeetingCancelled: (entry, world) => {
    const meetingId = splitStream(entry.stream).id;
    const meeting = world.state('meeting', meetingId);
    const board = theBoard(meeting?.boardId ?? '', world);
    const sentence = `The meeting of ${board} on ${meeting?.heldOn ?? entry.effectiveOn} was cancelled.`;
    return [{ kind: 'meetingCancelled', sentence, leadsTo: { kind: 'meeting', meetingId }, ...ofEntry(entry) }];
  },
};

/** A meeting was held once attendance was recorded or it was closed, whichever came first; it is told once. */
function held(entry: EntryOf<'AttendanceRecorded' | 'MeetingClosed'>, world: LedgerWorld): readonly ToldChange[] {
  const meetingId = splitStream(entry.stream).id;
  const meeting = world.state('meeting', meetingId);
  if (meeting === undefined || meeting.cancelled !== undefined) return [];
  if (entry.type === 'MeetingClosed' && meeting.attendance !== undefined) return [];
  const { boardId, heldOn, items, decisions } = meeting;
  const tabled = items.length === 1 ? '1 item was' : `${items.length} items were`;
  const sentence = `${capital(theBoard(boardId, world))} met on ${heldOn}: ${tabled} before it, and it decided on ${decisions.length === 0 ? 'none' : decisions.length}.`;
  return [{ kind: 'meetingHeld', sentence, leadsTo: { kind: 'meeting', meetingId }, ...ofEntry(entry) }];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
