import { z } from 'zod';

import { source } from './entry-schema.ts';
import { commandId, day, prose } from './schema.ts';
import { sha256 } from './digest/sha256.ts';

/** What every command says besides its own fields. */
export const commandHead = {
  /** The day it was true in the world; may be before the day it is recorded. */
  effectiveOn: day,
  reason: prose.optional(),
  source: source.optional(),
};

/** The fields of a command: its type, the head, and its own, which come before the head's of the same name. */
type CommandShape<Type extends string, Shape extends z.ZodRawShape> = {
  readonly type: z.ZodLiteral<Type>;
} & Omit<typeof commandHead, keyof Shape> &
  Shape;

/**
 * Defines a command: the event's words in the imperative, with the head that every command carries. A command that
 * must give a reason states `reason: prose` among its own fields.
 */
export function defineCommand<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
): z.ZodObject<CommandShape<Type, Shape>, z.core.$strict> {
  const all = { type: z.literal(type), ...commandHead, ...shape };
  // Spreading a generic shape is typed as an intersection, in which an overridden field would be of type `never`.
  return z.strictObject(all) as z.ZodObject<CommandShape<Type, Shape>, z.core.$strict>;
}

/** What every command has in common. */
export interface AnyCommand {
  readonly type: string;
  readonly effectiveOn: string;
  readonly reason?: string | undefined;
  readonly source?: z.infer<typeof source> | undefined;
}

/** How a command is sent: its id makes a repetition harmless; `basedOn` is the revision the sender had seen. */
export const envelopeHead = {
  commandId,
  /** Revision of the stream that the sender saw, from 0; -1 for a stream that did not exist; absent to let the newest stand. */
  basedOn: z.int().min(-1).optional(),
};

/**
 * The id of the event with this index (from 0) in the decision on a command. Keeps the command id's time prefix, so
 * that ids stay in order of time; distinct for distinct indexes.
 */
export function eventIdOf(command: string, index: number): string {
  const tail = (Number.parseInt(command.slice(-8), 16) + index) % 0x1_0000_0000;
  return command.slice(0, -8) + tail.toString(16).padStart(8, '0');
}

/**
 * The id of the command with this index (from 0) that follows from an entry: a UUID of version 8 with the entry id's
 * time, the same whenever and wherever it is worked out, so that a follow-up done twice is recorded once. No person can
 * send one (`commandId` takes version 7 alone), so nobody can take its place beforehand.
 */
export function followUpIdOf(entry: string, index: number): string {
  const made = sha256(`${entry}/${index}`);
  const variant = '89ab'.charAt(Number.parseInt(made.charAt(3), 16) % 4);
  return `${entry.slice(0, 14)}8${made.slice(0, 3)}-${variant}${made.slice(4, 7)}-${made.slice(7, 19)}`;
}
