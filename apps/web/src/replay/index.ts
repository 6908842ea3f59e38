export { record } from './record.ts';
export type { Recorded } from './record.ts';
export { sentenceOf } from './sentence.ts';
export { server } from './server.ts';
export { askSession, begin, signIn, signInAs, signOut, useSession } from './session.ts';
export { lastKnownOn, useConnection, useMoment, useNow, useOpening } from './use-ledger.ts';
