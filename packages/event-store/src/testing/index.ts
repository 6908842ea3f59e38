export { describeStore } from './contract.ts';
export type { Opened } from './opened.ts';
export { anEvent, contents, done, followedUntil, freshStream, someEvents } from './some-events.ts';
export { temporaryStore } from './temporary-store.ts';
export type { TemporaryStore } from './temporary-store.ts';
export { WireFaultServer } from './wire-fault-server.ts';
export { Faults } from './wire-faults.ts';
export type { Call, Fault } from './wire-faults.ts';
