export * from './decide.ts';
export { audience, standOn, stance } from './events.ts';
export type { Audience, Bearing, EngagementEvent, StandOn, Stance } from './events.ts';
export * from './names.ts';
export * from './period.ts';
export type * from './state.ts';
export * from './words.ts';
