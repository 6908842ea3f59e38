import { amendedBy } from '../../../kernel/amended.ts';
import { entriesInOrder } from '../../../kernel/figure.ts';
import type { DomainEntry, DomainEvent, LedgerWorld } from '../../../world.ts';
import { thereFor } from '../../meeting/presence/there.ts';
import type { MeetingState } from '../../meeting/state.ts';
import { boardAuthority } from './board-authority.ts';
import type { BoardAuthority } from './board-authority.ts';

/** By what right a board decided, with who was there by the attendance, where one was taken. */
interface Standing extends BoardAuthority {
  readonly there: readonly string[] | undefined;
}

/** What of a board's authority reads otherwise than when it decided, how, and the entries recorded since that say so. */
export type AuthorityDifference = {
  readonly [What in keyof Standing]: {
    readonly what: What;
    readonly now: Standing[What];
    readonly entries: readonly number[];
  };
}[keyof Standing];

type Types = readonly DomainEvent['type'][];

const presence: Types = ['AttendanceRecorded', 'ArrivalRecorded', 'DepartureRecorded', 'ItemTabled', 'ItemWithdrawn'];
const minute: Types = ['DecisionMinuted'];

/** By entries of which types each comes about. */
const bearing: Readonly<Record<keyof Standing, Types>> = {
  framework: ['GovernanceFrameworkAdopted'],
  quorum: ['BoardConstituted'],
  there: presence,
  remotely: [...presence, ...minute],
  present: minute,
  counted: minute,
  chairedBy: [...presence, 'ChairTaken', 'MemberAppointed', 'MemberStoodDown'],
};

const whats = Object.keys(bearing) as (keyof Standing)[];

/** Where a decision of a board stands: in which meeting, and by which world. */
export interface DecisionIn {
  readonly decisionId: string;
  readonly meetingId: string;
  readonly world: LedgerWorld;
}

/**
 * Entries recorded after a decision of a board was minuted that may bear on the authority it had: mostly none. The
 * authority that holds is that of the world after the minute; where there is none of these, it is that of any later world.
 */
export function bearingOnAuthority({ decisionId, meetingId, world }: DecisionIn): readonly DomainEntry[] {
  const meeting = world.state('meeting', meetingId);
  const minuted = minutedIn(meeting, decisionId);
  if (meeting === undefined || minuted === undefined) return [];
  const streams = [
    `meeting-${meetingId}`,
    `board-${meeting.boardId}`,
    ...world.states('programme').map(({ programmeId }) => `programme-${programmeId}`),
  ];
  return streams.flatMap((stream) =>
    (world.history(stream) as readonly DomainEntry[]).filter(
      (entry) => entry.n > minuted.n && whats.some((what) => bears(entry, what, minuted.n, world)),
    ),
  );
}

/** What of the authority reads otherwise now than it did then, each with the entries that may say so. */
export function authorityDifferences(then: DecisionIn, now: DecisionIn): readonly AuthorityDifference[] {
  const [was, is] = [standingOf(then), standingOf(now)];
  const n = minutedIn(now.world.state('meeting', now.meetingId), now.decisionId)?.n;
  if (was === undefined || is === undefined || n === undefined) return [];
  const since = bearingOnAuthority(now);
  return whats
    .filter((what) => JSON.stringify(was[what]) !== JSON.stringify(is[what]))
    .map((what) => {
      const entries = entriesInOrder(since.filter((one) => bears(one, what, n, now.world)).map((one) => one.n));
      // Each is paired with its own value, which the list of all hides from the compiler.
      return { what, now: is[what], entries } as AuthorityDifference;
    });
}

function standingOf({ decisionId, meetingId, world }: DecisionIn): Standing | undefined {
  const meeting = world.state('meeting', meetingId);
  const minuted = minutedIn(meeting, decisionId);
  if (meeting === undefined || minuted === undefined) return undefined;
  const there = meeting.attendance === undefined ? undefined : [...thereFor(minuted.value.itemId, meeting)].toSorted();
  return { ...boardAuthority(minuted, meeting, world), there };
}

function minutedIn(meeting: MeetingState | undefined, decisionId: string) {
  return meeting?.decisions.find((one) => one.decisionId === decisionId)?.minuted;
}

/** Whether an entry is one by which this comes about, or corrects or withdraws one; of minutes, this decision's alone. */
function bears(entry: DomainEntry, what: keyof Standing, minuted: number, world: LedgerWorld): boolean {
  const told = (amendedBy(entry, world) ?? entry) as DomainEntry;
  return bearing[what].includes(told.type) && (told.type !== 'DecisionMinuted' || told.n === minuted);
}
