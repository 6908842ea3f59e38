export { sentenceOf } from './answers.ts';
export { keepHere, keptHere } from './kept-here.ts';
export { record } from './record.ts';
export type { Recorded } from './record.ts';
export { server } from './server.ts';
export {
  askSession,
  begin,
  choosePassword,
  signIn,
  signInAs,
  signOut,
  chooseByLink,
  useOwnId,
  useOwnRoles,
  useSession,
} from './session.ts';
export {
  firstRecordedAfter,
  lastKnownOn,
  momentAt,
  useConnection,
  useMoment,
  useNow,
  useOpening,
  worldAfter,
} from './use-ledger.ts';
