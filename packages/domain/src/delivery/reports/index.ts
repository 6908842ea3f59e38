export * from './confidence/confidence-in-words.ts';
export * from './confidence/confidence-over-time.ts';
export * from '../../governance/reports/gates/gate-waits.ts';
export * from './timetable/timetable.ts';
export * from './timetable/timetable-in-words.ts';
export type * from './timetable/waiting-for.ts';
