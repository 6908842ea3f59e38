import { z } from 'zod';

import { board, boardCommands } from './board/index.ts';
import { businessPlan, businessPlanCommands } from './businessPlan/index.ts';
import type { Decision } from './kernel/decision.ts';
import type { Actor, Entry } from './kernel/entry.ts';
import type { AnyEvent } from './kernel/event.ts';
import { meeting, meetingCommands } from './meeting/index.ts';
import { programme, programmeCommands } from './programme/index.ts';
import { project, projectCommands } from './project/index.ts';
import type { Category, LedgerWorld } from './recorded.ts';

/** Every kind of thing that the ledger records, by the category of its streams. */
export const capabilities = { programme, board, project, businessPlan, meeting } as const;

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
  restsOn(command: Command, state: object | undefined): number;
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
