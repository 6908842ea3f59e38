export * from './command.ts';
export * from './day.ts';
export * from './decision.ts';
export * from './entry.ts';
export * from './event.ts';
export * from './figure.ts';
export * from './schema.ts';
export type * from './world.ts';
