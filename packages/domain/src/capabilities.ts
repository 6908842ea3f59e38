import { z } from 'zod';

import { board, boardCommands } from './board/index.ts';
import type { BoardEvent, BoardState } from './board/index.ts';
import { businessPlan, businessPlanCommands } from './businessPlan/index.ts';
import type { BusinessPlanEvent, BusinessPlanState } from './businessPlan/index.ts';
import type { Decision } from './kernel/decision.ts';
import { splitStream } from './kernel/entry.ts';
import type { Actor, Entry } from './kernel/entry.ts';
import type { AnyEvent } from './kernel/event.ts';
import type { World } from './kernel/world.ts';
import { meeting, meetingCommands } from './meeting/index.ts';
import type { MeetingEvent, MeetingState } from './meeting/index.ts';
import { programme, programmeCommands } from './programme/index.ts';
import type { ProgrammeEvent, ProgrammeState } from './programme/index.ts';
import { project, projectCommands } from './project/index.ts';
import type { ProjectEvent, ProjectState } from './project/index.ts';

/** Every kind of thing that the ledger records, by the category of its streams. */
export const capabilities = { programme, board, project, businessPlan, meeting } as const;

export type Category = keyof typeof capabilities;

/** The state of each category. */
export interface States {
  readonly programme: ProgrammeState;
  readonly project: ProjectState;
  readonly businessPlan: BusinessPlanState;
  readonly board: BoardState;
  readonly meeting: MeetingState;
}

/** The states of the whole ledger at one point. */
export type LedgerWorld = World<States>;

export type DomainEvent = ProgrammeEvent | ProjectEvent | BusinessPlanEvent | BoardEvent | MeetingEvent;
export type DomainEntry = Entry<DomainEvent>;

/** Every command, told apart by its type. */
export const command = z.discriminatedUnion('type', [
  ...programmeCommands,
  ...projectCommands,
  ...businessPlanCommands,
  ...boardCommands,
  ...meetingCommands,
]);
export type Command = z.infer<typeof command>;

/** What recording and replaying need of a capability, whichever it is. */
export interface AnyCapability {
  readonly category: Category;
  readonly events: readonly { readonly type: string; readonly version: number; readonly schema: z.ZodType }[];
  idOf(command: Command): string;
  evolve(state: object | undefined, entry: Entry): object | undefined;
  factsFor(command: Command, world: LedgerWorld, by: Actor): unknown;
  decide(command: Command, state: object | undefined, facts: unknown): Decision<AnyEvent>;
  readonly commutes: ReadonlySet<string>;
  describe(entry: Entry, world: LedgerWorld): string;
}

// Each capability is only ever given its own commands and entries, which the maps below see to.
const erased = Object.values(capabilities) as unknown as readonly AnyCapability[];
const byCategory = new Map<string, AnyCapability>(erased.map((one) => [one.category, one]));
const byCommand = new Map<string, AnyCapability>(
  Object.values(capabilities).flatMap((one) =>
    one.commands.map((schema) => [schema.shape.type.value, byCategory.get(one.category) as AnyCapability] as const),
  ),
);

/** The capability that keeps streams of this category; `undefined` for streams that are not part of the ledger. */
export function capabilityOf(category: string): AnyCapability | undefined {
  return byCategory.get(category);
}

/** The capability that decides on this command. */
export function capabilityFor(command: Command): AnyCapability {
  const found = byCommand.get(command.type);
  if (found === undefined) throw new Error(`No capability decides on ${command.type}`);
  return found;
}

/** The stream that a command writes: `category-id`. */
export function streamOf(command: Command): string {
  const capability = capabilityFor(command);
  return `${capability.category}-${capability.idOf(command)}`;
}

const knownTypes = new Set(erased.flatMap((one) => one.events.map((event) => event.type)));

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
