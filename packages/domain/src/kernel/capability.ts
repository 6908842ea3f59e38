import type { z } from 'zod';

import type { AnyCommand } from './command.ts';
import type { Decision } from './decision.ts';
import type { Actor, Entry } from './entry.ts';
import type { AnyEvent, EventDefinition } from './event.ts';
import type { World } from './world.ts';

/** How one kind of thing is read: all that a replay needs, in the browser as on the server. */
export interface Replayed<
  Category extends string,
  State extends object,
  Event extends AnyEvent,
  States extends object,
> {
  /** First part of its streams' names. */
  readonly category: Category;
  readonly events: readonly EventDefinition<Event['type'], z.ZodType>[];
  /** The state after one more entry; `undefined` until the thing exists. Total and pure. */
  evolve(state: State | undefined, entry: Entry<Event>): State | undefined;
  /** The entry in words, for people who have never seen the code; names are those of the world given. */
  describe(entry: Entry<Event>, world: World<States>): string;
}

/** One kind of thing that is recorded: how it is read, its commands, and what may be decided. */
export interface Capability<
  Category extends string,
  State extends object,
  Event extends AnyEvent,
  Command extends AnyCommand,
  Facts,
  States extends object,
> extends Replayed<Category, State, Event, States> {
  readonly commands: readonly z.ZodObject<{ type: z.ZodLiteral<Command['type']> }>[];
  /** Id of the thing that a command is about: the second part of its stream's name. */
  idOf(command: Command): string;
  /**
   * What a decision needs to know of other streams, and of who records. Other streams may be a moment old, so a view
   * re-checks what leans on them.
   */
  factsFor(command: Command, world: World<States>, by: Actor): Facts;
  /**
   * Number of the last entry of its stream that the sender must have seen for the command to mean what they meant. With
   * a newer one than they saw, nothing is recorded and they are shown what came between; otherwise the command is
   * decided on the newest state. `restsOnNothing` for a command that means the same after any entry,
   * `restsOnEverything` for one that does not after any.
   */
  restsOn(command: Command, state: State | undefined): number;
  /** What is recorded, or why nothing is. Total and pure. */
  decide(command: Command, state: State | undefined, facts: Facts): Decision<Event>;
}

export const restsOnNothing = 0;
export const restsOnEverything = Number.POSITIVE_INFINITY;

/** Number of the newest of these statements; `restsOnNothing` when none was made. */
export function newestOf(...statements: readonly ({ readonly n: number } | undefined)[]): number {
  return statements.reduce((n, one) => Math.max(n, one?.n ?? restsOnNothing), restsOnNothing);
}
