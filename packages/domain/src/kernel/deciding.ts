import type { z } from 'zod';

import type { AnyCommand } from './command.ts';
import type { Decision, Refused } from './decision.ts';
import type { Actor, Role } from './entry.ts';
import type { AnyEvent, EventDefinition } from './event.ts';
import type { World } from './world.ts';

/**
 * Number of the last entry of its stream that the sender must have seen for the command to mean what they meant. With a
 * newer one than they saw, nothing is recorded and they are shown what came between; otherwise the command is decided
 * on the newest state. Given the newest state; `undefined` before the first entry.
 */
export type RestsOn<Command, State> = (command: Command, state: State | undefined) => number;

export const restsOnNothing = 0;
export const restsOnEverything = Number.POSITIVE_INFINITY;

/** For a command that means the same after any entry. */
export const nothing: RestsOn<unknown, unknown> = () => restsOnNothing;
/** For a command that does not mean the same after any entry. */
export const everything: RestsOn<unknown, unknown> = () => restsOnEverything;

/** Number of the newest of these statements; `restsOnNothing` when none was made. */
export function newestOf(...statements: readonly ({ readonly n: number } | undefined)[]): number {
  return statements.reduce((n, one) => Math.max(n, one?.n ?? restsOnNothing), restsOnNothing);
}

/** The schema of a command: its type, its head and its own fields. */
export type CommandSchema = z.ZodObject<{ type: z.ZodLiteral<string> }>;

/** Everything that is said of one command, in one place. */
interface Rules<Command, State, Event extends AnyEvent, States extends object, Facts> {
  /** Who may send it. Nobody: it follows from an entry of another stream. */
  readonly by: readonly Role[];
  /** The role that somebody with several of `by` acts in; the first of them when absent. */
  readonly actsAs?: (command: Command, personId: string) => Role | undefined;
  /** The event that it leads to. */
  readonly records: Event['type'];
  readonly restsOn: RestsOn<Command, State>;
  /**
   * What its decision needs to know of other streams, and of who records. Other streams may be a moment old, so a
   * report re-checks what leans on them.
   */
  readonly facts?: (command: Command, world: World<States>, by: Actor) => Facts;
  /** What is recorded, or why nothing is. Total and pure. */
  readonly decide: (command: Command, state: State, facts: Facts) => Decision<Event>;
}

/** A command with its rules, its own types kept to itself. */
export interface CommandRules<Schema extends CommandSchema = CommandSchema> {
  readonly schema: Schema;
  readonly by: readonly Role[];
  readonly records: string;
  /** Whether it may be the first about a thing. */
  readonly begins: boolean;
  actsAs(command: AnyCommand, personId: string): Role | undefined;
  restsOn(command: AnyCommand, state: object | undefined): number;
  decide(command: AnyCommand, state: object | undefined, world: World<object>, by: Actor): Decision<AnyEvent>;
}

/** Makes the rules of commands about one kind of thing. Used once by each capability. */
export function rulesFor<State extends object, Event extends AnyEvent, States extends object>() {
  /** A command about a thing that is there; without one, the capability's `unknown` is the answer. */
  function goesOn<Schema extends CommandSchema, Facts = undefined>(
    schema: Schema,
    rules: Rules<z.infer<Schema>, State, Event, States, Facts>,
  ): CommandRules<Schema> {
    return erased(schema, rules, false);
  }
  /** A command that may be the first about a thing. */
  function begins<Schema extends CommandSchema, Facts = undefined>(
    schema: Schema,
    rules: Rules<z.infer<Schema>, State | undefined, Event, States, Facts>,
  ): CommandRules<Schema> {
    return erased(schema, rules, true);
  }
  return { begins, goesOn };
}

function erased<Schema extends CommandSchema, State, Event extends AnyEvent, States extends object, Facts>(
  schema: Schema,
  rules: Rules<z.infer<Schema>, State, Event, States, Facts>,
  begins: boolean,
): CommandRules<Schema> {
  type Command = z.infer<Schema>;
  // A capability only ever gives its rules its own commands, states and worlds, which `decidesOn` sees to.
  return {
    schema,
    by: rules.by,
    records: rules.records,
    begins,
    actsAs: (command, personId) => rules.actsAs?.(command as unknown as Command, personId),
    restsOn: (command, state) => rules.restsOn(command as unknown as Command, state as State | undefined),
    decide(command, state, world, by) {
      const one = command as unknown as Command;
      const facts = rules.facts?.(one, world as World<States>, by) as Facts;
      return rules.decide(one, state as State, facts);
    },
  };
}

/** How one kind of thing is decided on. */
export interface Deciding<All extends readonly CommandRules[] = readonly CommandRules[]> {
  readonly events: readonly EventDefinition<string, z.ZodType>[];
  readonly commands: All;
  /** The field of its commands with the id of the thing that they are about. */
  readonly idField: string;
  /** Id of the thing that a command is about: the second part of its stream's name. */
  idOf(command: AnyCommand): string;
  /** What is recorded, or why nothing is. Total and pure. */
  decide(command: AnyCommand, state: object | undefined, world: World<object>, by: Actor): Decision<AnyEvent>;
  /** What its own rules could never have led to in a state that an amendment would leave; `undefined` where all holds. */
  contradictionIn(state: object, world: World<object>): Refused | undefined;
}

interface Capability<
  All extends readonly CommandRules[],
  State extends object,
  Event extends AnyEvent,
  States extends object,
> {
  readonly events: readonly EventDefinition<Event['type'], z.ZodType>[];
  /** The field of its commands with the id of the thing. */
  readonly idField: string;
  readonly commands: All;
  /** The answer where there is no such thing and the command does not begin one. */
  readonly unknown: () => Refused;
  /** What must hold for every command, in the order in which it is checked; before the command's own rules. */
  readonly before?: (
    command: z.infer<All[number]['schema']>,
    state: State | undefined,
    world: World<States>,
  ) => Refused | undefined;
  /**
   * What must hold of the thing whatever order it was said in, where a rule compares a new statement with earlier ones, or
   * with what other streams say: an amendment changes an earlier one, which that rule never sees.
   */
  readonly holds?: (state: State, world: World<States>) => Refused | undefined;
}

/** A capability's half that decides: its commands and what goes before the rules of each. */
export function decidesOn<State extends object, Event extends AnyEvent, States extends object>() {
  return <const All extends readonly CommandRules[]>(one: Capability<All, State, Event, States>): Deciding<All> => {
    const byType = new Map<string, CommandRules>(one.commands.map((each) => [each.schema.shape.type.value, each]));
    return {
      events: one.events,
      commands: one.commands,
      idField: one.idField,
      idOf: (command) => String((command as unknown as Record<string, unknown>)[one.idField]),
      decide(command, state, world, by) {
        const rules = byType.get(command.type);
        if (rules === undefined) throw new Error(`Nothing decides on ${command.type}`);
        const refusal = one.before?.(command as never, state as State | undefined, world as World<States>);
        if (refusal !== undefined) return refusal;
        if (state === undefined && !rules.begins) return one.unknown();
        return rules.decide(command, state, world, by);
      },
      contradictionIn: (state, world) => one.holds?.(state as State, world as World<States>),
    };
  };
}
