import { replayedBoard } from './board/replayed.ts';
import type { BoardEvent, BoardState } from './board/index.ts';
import { replayedBusinessPlan } from './businessPlan/replayed.ts';
import type { BusinessPlanEvent, BusinessPlanState } from './businessPlan/index.ts';
import { splitStream } from './kernel/entry.ts';
import type { Entry } from './kernel/entry.ts';
import type { World } from './kernel/world.ts';
import { replayedMeeting } from './meeting/replayed.ts';
import type { MeetingEvent, MeetingState } from './meeting/index.ts';
import { replayedProgramme } from './programme/replayed.ts';
import type { ProgrammeEvent, ProgrammeState } from './programme/index.ts';
import { replayedProject } from './project/replayed.ts';
import type { ProjectEvent, ProjectState } from './project/index.ts';

/** The state of each category. */
export interface States {
  readonly programme: ProgrammeState;
  readonly project: ProjectState;
  readonly businessPlan: BusinessPlanState;
  readonly board: BoardState;
  readonly meeting: MeetingState;
}

export type Category = keyof States;

/** The states of the whole ledger at one point. */
export type LedgerWorld = World<States>;

export type DomainEvent = ProgrammeEvent | ProjectEvent | BusinessPlanEvent | BoardEvent | MeetingEvent;
export type DomainEntry = Entry<DomainEvent>;

/** What replaying needs of a capability, whichever it is. */
interface AnyReplayed {
  readonly category: string;
  readonly events: readonly { readonly type: string }[];
  evolve(state: object | undefined, entry: Entry): object | undefined;
  describe(entry: Entry, world: LedgerWorld): string;
}

// Each is only ever given its own entries, which the maps below see to.
const all = [
  replayedProgramme,
  replayedBoard,
  replayedProject,
  replayedBusinessPlan,
  replayedMeeting,
] as unknown as readonly AnyReplayed[];
const byCategory = new Map(all.map((one) => [one.category, one]));
const knownTypes = new Set(all.flatMap((one) => one.events.map((event) => event.type)));

/**
 * The state of a stream after one more entry. An entry of a category or type that is not known here, recorded by a
 * newer server, leaves everything as it was.
 */
export function evolve(state: object | undefined, entry: Entry): object | undefined {
  if (!knownTypes.has(entry.type)) return state;
  return byCategory.get(splitStream(entry.stream).category)?.evolve(state, entry);
}

/** The entry in words, with names as the given world knows them. */
export function describe(entry: Entry, world: LedgerWorld): string {
  if (!knownTypes.has(entry.type)) return entry.type;
  return byCategory.get(splitStream(entry.stream).category)?.describe(entry, world) ?? entry.type;
}
