export { boardAsSat, seatsTaken, vacantSeats } from './as-sat.ts';
export * from './decide.ts';
export * from './events.ts';
export * from './members.ts';
export type * from './state.ts';
