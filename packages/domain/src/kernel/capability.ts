import type { z } from 'zod';

import type { AnyCommand } from './command.ts';
import type { Decision } from './decision.ts';
import type { Actor, Entry } from './entry.ts';
import type { AnyEvent, EventDefinition } from './event.ts';
import type { World } from './world.ts';

/** One kind of thing that is recorded: its events, its commands, how its state folds and what may be decided. */
export interface Capability<
  Category extends string,
  State extends object,
  Event extends AnyEvent,
  Command extends AnyCommand,
  Facts,
  States extends object,
> {
  /** First part of its streams' names. */
  readonly category: Category;
  readonly events: readonly EventDefinition<Event['type'], z.ZodType>[];
  readonly commands: readonly z.ZodObject<{ type: z.ZodLiteral<Command['type']> }>[];
  /** Id of the thing that a command is about: the second part of its stream's name. */
  idOf(command: Command): string;
  /** The state after one more entry; `undefined` until the thing exists. Total and pure. */
  evolve(state: State | undefined, entry: Entry<Event>): State | undefined;
  /**
   * What a decision needs to know of other streams, and of who records. Other streams may be a moment old, so a view
   * re-checks what leans on them.
   */
  factsFor(command: Command, world: World<States>, by: Actor): Facts;
  /** What is recorded, or why nothing is. Total and pure. */
  decide(command: Command, state: State | undefined, facts: Facts): Decision<Event>;
  /** Commands that still mean the same after somebody else's entry, so a conflict may be decided again. */
  readonly commutes: ReadonlySet<Command['type']>;
  /** The entry in words, for people who have never seen the code; names are those of the world given. */
  describe(entry: Entry<Event>, world: World<States>): string;
}
