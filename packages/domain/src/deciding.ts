import { z } from 'zod';

import { decideCorrection, decideWithdrawal } from './amending.ts';
import { benefitsDeciders } from './benefits/area.deciding.ts';
import { deliveryDeciders } from './delivery/area.deciding.ts';
import { governanceDeciders } from './governance/area.deciding.ts';
import { moneyDeciders } from './money/area.deciding.ts';
import { newestAmendment } from './kernel/amended.ts';
import { amendmentEvents, entryId } from './kernel/amendment.ts';
import { defineCommand } from './kernel/command.ts';
import type { AnyCommand } from './kernel/command.ts';
import type { CommandRules, Deciding } from './kernel/deciding.ts';
import { withoutAgain } from './kernel/decision.ts';
import type { Decision } from './kernel/decision.ts';
import { splitStream } from './kernel/entry.ts';
import type { Actor, Entry, Role } from './kernel/entry.ts';
import type { AnyEvent, EventDefinition } from './kernel/event.ts';
import { prose } from './kernel/schema.ts';
import { idIsAWordOfTheAddress, reservedIn } from './reserved-ids.ts';
import { counterOf } from './saying.ts';
import { programmeDeciders } from './programme/area.deciding.ts';
import { scrutinyDeciders } from './scrutiny/area.deciding.ts';
import type { Category, DomainEvent, LedgerWorld } from './world.ts';

/** How everything that the ledger holds is decided on, by category. A category that is missing does not compile. */
const deciders = {
  ...programmeDeciders,
  ...deliveryDeciders,
  ...governanceDeciders,
  ...moneyDeciders,
  ...benefitsDeciders,
  ...scrutinyDeciders,
} satisfies {
  readonly [C in Category]: Deciding;
};

type Schemas<All extends readonly CommandRules[]> = { readonly [K in keyof All]: All[K]['schema'] };

function schemasOf<const All extends readonly CommandRules[]>({ commands }: Deciding<All>): Schemas<All> {
  return commands.map((one) => one.schema) as unknown as Schemas<All>;
}

/** Every command that states something, told apart by its type. */
export const statement = z.discriminatedUnion('type', [
  ...schemasOf(deciders.programme),
  ...schemasOf(deciders.project),
  ...schemasOf(deciders.businessPlan),
  ...schemasOf(deciders.board),
  ...schemasOf(deciders.meeting),
  ...schemasOf(deciders.budget),
  ...schemasOf(deciders.spend),
  ...schemasOf(deciders.post),
  ...schemasOf(deciders.agreement),
  ...schemasOf(deciders.spendSource),
  ...schemasOf(deciders.channel),
  ...schemasOf(deciders.service),
  ...schemasOf(deciders.benefit),
  ...schemasOf(deciders.savings),
  ...schemasOf(deciders.figuresSource),
  ...schemasOf(deciders.assessment),
  ...schemasOf(deciders.recommendation),
  ...schemasOf(deciders.query),
  ...schemasOf(deciders.engagement),
]);
export type StatementCommand = z.infer<typeof statement>;

/**
 * Says what an entry should have said: `instead` is the command that should have been sent, of the same day as this one
 * and with the reason that should have been given; this command's own reason says why it is corrected.
 */
export const CorrectEntry = defineCommand('CorrectEntry', { entry: entryId, instead: statement, reason: prose });

/** Takes an entry back that was recorded by mistake; `statement` is its type, the effective day is the entry's own. */
export const WithdrawEntry = defineCommand('WithdrawEntry', {
  stream: z.string().regex(/^[a-zA-Z]+-[a-z0-9.-]{1,200}$/),
  entry: entryId,
  statement: z.string().max(100),
  reason: prose,
});

/** Every command, told apart by its type. */
export const command = z.discriminatedUnion('type', [...statement.options, CorrectEntry, WithdrawEntry]);
export type Command = z.infer<typeof command>;

const rules: ReadonlyMap<string, CommandRules & { readonly category: Category; readonly deciding: Deciding }> = new Map(
  (Object.keys(deciders) as Category[]).flatMap((category) => {
    const deciding: Deciding = deciders[category];
    return deciding.commands.map((one) => [one.schema.shape.type.value, { ...one, category, deciding }] as const);
  }),
);

function rulesOf(type: string) {
  const found = rules.get(type);
  if (found === undefined) throw new Error(`Nothing decides on ${type}`);
  return found;
}

/** Every definition of an event that the ledger may hold, by category; amendments are in every stream. */
export const definitions: Readonly<Record<Category, readonly EventDefinition<string, z.ZodType>[]>> =
  Object.fromEntries(Object.entries(deciders).map(([category, one]) => [category, one.events])) as unknown as Record<
    Category,
    readonly EventDefinition<string, z.ZodType>[]
  >;

/** The definition of an event by its type; `undefined` for a type that is not known. */
export function definitionOf(type: string): EventDefinition<string, z.ZodType> | undefined {
  return byType.get(type);
}

const byType: ReadonlyMap<string, EventDefinition<string, z.ZodType>> = new Map(
  [...Object.values(definitions).flat(), ...amendmentEvents].map((one) => [one.type, one]),
);

/** Types of the commands that lead to an entry of this type and that a person may send. */
export function commandsThatRecord(type: string): readonly StatementCommand['type'][] {
  return [...rules]
    .filter(([, one]) => one.records === type && one.by.length > 0)
    .map(([name]) => name as StatementCommand['type']);
}

/** The schema of a command by its type. */
export function schemaOf(type: StatementCommand['type']): z.ZodObject {
  return rulesOf(type).schema;
}

/** The type of the entries that a command leads to. */
export function recordedBy(type: StatementCommand['type']): DomainEvent['type'] {
  return rulesOf(type).records as DomainEvent['type'];
}

/** The category of the stream that a command writes. */
export function categoryOf(type: StatementCommand['type']): Category {
  return rulesOf(type).category;
}

/** The stream that a command writes: `category-id`. */
export function streamOf(sent: Command): string {
  if (sent.type === 'WithdrawEntry') return sent.stream;
  const stated = sent.type === 'CorrectEntry' ? sent.instead : sent;
  const { category, deciding } = rulesOf(stated.type);
  return `${category}-${deciding.idOf(stated)}`;
}

/** The id that every command about the thing of this stream carries, by its field; none for a category that is not known. */
export function idsOf(stream: string): Readonly<Record<string, string>> {
  const { category, id } = splitStream(stream);
  return Object.hasOwn(deciders, category) ? { [deciders[category as Category].idField]: id } : {};
}

/** The roles of which one may send a command of this type; for an amendment, by the command that it amends. */
export function rolesFor(type: StatementCommand['type']): readonly Role[] {
  return rulesOf(type).by;
}

/** The roles of which one may take back an entry of this type, or correct it. */
export function rolesToAmend(type: string): readonly Role[] {
  return [...new Set(commandsThatRecord(type).flatMap((one) => rolesFor(one)))];
}

/**
 * The role in which somebody acts who has several of those that may send it; `undefined` where all are alike. Who takes
 * back what only the role that recorded it may take back acts in that role.
 */
export function actsAs(sent: Command, personId: string, world?: LedgerWorld): Role | undefined {
  if (sent.type === 'WithdrawEntry') {
    const entry = world?.history(sent.stream).find((one) => one.id === sent.entry);
    const counter = entry && counterOf(entry);
    return counter?.kind === 'amended' && counter.sameRole === true ? entry?.by.role : undefined;
  }
  const stated = sent.type === 'CorrectEntry' ? sent.instead : sent;
  return rulesOf(stated.type).actsAs(stated, personId);
}

/**
 * The role in which somebody with these roles may record the command; `undefined` when none of them may. Who has several
 * acts in the one that the command is about: for finance as a finance officer, for another post as an administrator. What
 * it amends is looked up in the world.
 */
export function roleToRecord(
  sent: Command,
  { personId, roles }: { readonly personId: string; readonly roles: readonly Role[] },
  world?: LedgerWorld,
): Role | undefined {
  const may =
    sent.type === 'WithdrawEntry'
      ? rolesToAmend(sent.statement)
      : rolesFor(sent.type === 'CorrectEntry' ? sent.instead.type : sent.type);
  const held = may.filter((role) => roles.includes(role));
  const wanted = actsAs(sent, personId, world);
  return wanted !== undefined && held.includes(wanted) ? wanted : held[0];
}

/** Types of commands that only follow from an entry of another stream. */
export function isFollowUp({ type }: Command): boolean {
  return rules.get(type)?.by.length === 0;
}

/**
 * Number of the last entry of its stream that the sender must have seen: see `RestsOn`. Whatever it is about, nobody goes
 * on from what was amended since they looked.
 */
export function restsOn(sent: Command, world: LedgerWorld): number {
  const stream = streamOf(sent);
  if (sent.type === 'CorrectEntry' || sent.type === 'WithdrawEntry') return world.history(stream).at(-1)?.n ?? 0;
  const { category, id } = splitStream(stream);
  const own = rulesOf(sent.type).restsOn(sent, world.state(category as Category, id));
  return Math.max(own, newestAmendment(stream, world));
}

/** What is recorded of a command sent by somebody, or why nothing is. Total and pure. */
export function decide(sent: Command, world: LedgerWorld, by: Actor, factsFrom = world): Decision<AnyEvent> {
  const word = reservedIn(sent).find((one) => !isNamed(one, world));
  if (word !== undefined) return idIsAWordOfTheAddress(word);
  const stream = streamOf(sent);
  const { category, id } = splitStream(stream);
  const contradictionIn = (state: object) =>
    Object.hasOwn(deciders, category) ? deciders[category as Category].contradictionIn(state, factsFrom) : undefined;
  if (sent.type === 'WithdrawEntry') return decideWithdrawal(sent, world.history(stream), by, contradictionIn);
  if (sent.type === 'CorrectEntry') {
    const decideBefore = (stated: AnyCommand, state: object | undefined, entry: Entry) =>
      rulesOf(stated.type).deciding.decide(stated, state, numbered(factsFrom, entry.n - 1), by);
    return decideCorrection(sent, world.history(stream), by, decideBefore, contradictionIn);
  }
  return withoutAgain(rulesOf(sent.type).deciding.decide(sent, world.state(category as Category, id), factsFrom, by));
}

/** Whether anything in the ledger has this id: it was taken before it was refused. */
function isNamed(word: string, world: LedgerWorld): boolean {
  return (Object.keys(deciders) as Category[]).some((category) =>
    world.states(category).some((state) => {
      const id = (state as unknown as Record<string, string>)[deciders[category].idField] ?? '';
      return id === word || world.history(`${category}-${id}`).some((one) => reservedIn(one.data).includes(word));
    }),
  );
}

/** The world with the number that it had then: no correction names a position that was ahead of its entry. */
function numbered(world: LedgerWorld, n: number): LedgerWorld {
  return {
    n,
    state: (category, id) => world.state(category, id),
    states: (category) => world.states(category),
    history: (stream) => world.history(stream),
    amendments: () => world.amendments(),
  };
}
