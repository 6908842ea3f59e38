import { z } from 'zod';

/** What happened, before it has a place in the ledger. */
export interface AnyEvent {
  readonly type: string;
  readonly data: unknown;
}

/** The only definition of an event: its name, the version of its shape and the shape of its data. */
export interface EventDefinition<Type extends string, Schema extends z.ZodType> {
  readonly type: Type;
  readonly version: number;
  readonly schema: Schema;
}

/** Defines an event of version 1, or of the version given once its shape has had to change. */
export function defineEvent<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  version = 1,
): EventDefinition<Type, z.ZodObject<Shape, z.core.$strict>> {
  return { type, version, schema: z.strictObject(shape) };
}

/** The event that a definition describes. */
export type EventOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Schema>
    ? { readonly type: Type; readonly data: z.infer<Schema> }
    : never;
