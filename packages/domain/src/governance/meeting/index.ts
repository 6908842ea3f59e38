export * from './decide.ts';
export * from './decide-agenda.ts';
export * from './decide-attendance.ts';
export * from './decide-interest.ts';
export * from './decide-minute.ts';
export * from './events.ts';
export { interestedInProject, membersAside } from './interests.ts';
export type * from './state.ts';
