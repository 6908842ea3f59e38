import { inForceOn } from '../../../kernel/entry.ts';
import type { Actor } from '../../../kernel/entry.ts';
import { boardAsSat } from '../../board/as-sat.ts';
import { membersOn } from '../../board/members.ts';
import { interestedInProject } from '../../meeting/interests.ts';
import type { MeetingDecision, MeetingState } from '../../meeting/state.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { Breach } from '../../../reports/checks/breach.ts';

/** Who sat, spoke or decided without the seat, or with the interest, that another stream gave or took at that moment. */
export function seatBreaches(world: LedgerWorld): readonly Breach[] {
  return [
    ...world
      .states('meeting')
      .flatMap((meeting) => [
        ...withoutSeat(meeting, world),
        ...meeting.decisions.flatMap((decision) => [
          ...recordedWithoutSeat(decision, meeting, world),
          ...despiteInterest(decision, world),
        ]),
      ]),
    ...world.states('project').flatMap((project) => byAnotherOfficer(project, world)),
  ];
}

function seatedOn({ boardId }: MeetingState, on: string, world: LedgerWorld): ReadonlySet<string> {
  const board = boardAsSat(boardId, world, on);
  return new Set((board === undefined ? [] : membersOn(board, on)).map((seat) => seat.memberId));
}

function withoutSeat(meeting: MeetingState, world: LedgerWorld): readonly Breach[] {
  const { heldOn, attendance, interests, movements, chairs } = meeting;
  const seated = seatedOn(meeting, heldOn, world);
  const named = [
    ...(attendance === undefined ? [] : [{ n: attendance.n, ids: namedIn(attendance.value) }]),
    ...[...interests, ...movements, ...chairs].map(({ n, value }) => ({ n, ids: [value.memberId] })),
  ];
  return named.flatMap(({ n, ids }): readonly Breach[] => {
    const others = ids.filter((one) => !seated.has(one));
    if (others.length === 0) return [];
    const sentence = `Somebody whom entry ${n} names for the meeting of ${heldOn} did not sit on its board on that day, as is known now.`;
    return [{ rule: 'MemberIsNotOnTheBoard', sentence, entries: [n] }];
  });
}

function namedIn({ present, apologies }: { present: readonly string[]; apologies: readonly string[] }) {
  return [...present, ...apologies];
}

/** Who recorded an entry of a stream; `undefined` where it holds none of this number. */
export function recordedBy(stream: string, n: number, world: LedgerWorld): Actor | undefined {
  return world.history(stream).find((one) => one.n === n)?.by;
}

function recordedWithoutSeat({ minuted }: MeetingDecision, meeting: MeetingState, world: LedgerWorld) {
  const by = recordedBy(`meeting-${meeting.meetingId}`, minuted.n, world);
  if (by === undefined || by.role === 'clerk' || seatedOn(meeting, minuted.on, world).has(by.id)) return [];
  const sentence = `Who recorded the decision of ${minuted.on} did not sit on the board on that day, as is known now.`;
  return [{ rule: 'RecorderIsNotOnTheBoard', sentence, entries: [minuted.n] } satisfies Breach];
}

/** Ids of those with an interest in a project that was declared, at whatever meeting, before an entry. */
export function interestedBefore(projectId: string, n: number, world: LedgerWorld): readonly string[] {
  const meetings = world.states('meeting');
  const then = meetings.map((one) => ({ ...one, interests: one.interests.filter((each) => each.n < n) }));
  return interestedInProject(projectId, then);
}

function despiteInterest({ minuted }: MeetingDecision, world: LedgerWorld): readonly Breach[] {
  const { projectId, counted } = minuted.value;
  if (projectId === undefined) return [];
  const interested = interestedBefore(projectId, minuted.n, world);
  if (!counted.some((one) => interested.includes(one))) return [];
  const sentence = `A member who was counted on ${minuted.on} had declared an interest in the project at another meeting.`;
  return [{ rule: 'DeciderHasAnInterest', sentence, entries: [minuted.n], projectId }];
}

function byAnotherOfficer({ projectId, decisions }: ProjectState, world: LedgerWorld): readonly Breach[] {
  return decisions.flatMap(({ recorded: { n, on, value } }): readonly Breach[] => {
    const { takenBy } = value;
    const by = recordedBy(`project-${projectId}`, n, world)?.id;
    if (takenBy.kind !== 'officer' || by === undefined) return [];
    const found: Breach[] = [];
    if (interestedBefore(projectId, n, world).includes(by)) {
      const sentence = `“${takenBy.post}” decided on ${on} after declaring an interest in the project.`;
      found.push({ rule: 'DeciderHasAnInterest', sentence, entries: [n], projectId });
    }
    // One that was adopted since is not meant for it.
    const schemes = world.states('programme')[0]?.schemes.filter((one) => one.n < n) ?? [];
    const authority = inForceOn(schemes, on)?.value.authorities.find((one) => one.post === takenBy.post);
    if (authority !== undefined && authority.heldBy !== by) {
      const sentence = `Who decided as “${takenBy.post}” on ${on} does not hold that post by the scheme of that day.`;
      found.push({ rule: 'PostIsHeldByAnother', sentence, entries: [n], projectId });
    }
    return found;
  });
}
