export * from './confidence-in-words.ts';
export * from './confidence-over-time.ts';
export * from './gate-waits.ts';
export * from './timetable.ts';
export * from './timetable-in-words.ts';
export type * from './waiting-for.ts';
