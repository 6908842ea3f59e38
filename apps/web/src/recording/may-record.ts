import type { Command } from '@minutebook/domain';

import { useClocks } from '../clock/use-clocks.ts';
import { useSession } from '../replay/index.ts';

/** Whether a form is offered. The server decides anyway; this only keeps people from forms that would be refused. */
export type MayRecord = 'yes' | 'notInThePast' | 'notInThisRole';

/** Whether the person signed in may record this at the date shown, by what the server says of their roles. */
export function useMayRecord(type: Command['type']): MayRecord {
  const session = useSession();
  const { past } = useClocks();
  const person = session.kind === 'known' ? session.person : null;
  if (person?.mayRecord.includes(type) !== true) return 'notInThisRole';
  return past ? 'notInThePast' : 'yes';
}

const boardsOwn: ReadonlySet<Command['type']> = new Set(['MinuteDecision', 'DeclareInterest', 'WithdrawInterest']);
const rulersOwn: ReadonlySet<Command['type']> = new Set([
  'AdoptGovernanceFramework',
  'AdoptSchemeOfDelegation',
  'ConstituteBoard',
  'AppointMember',
  'StandDownMember',
]);
const keepersOwn: ReadonlySet<Command['type']> = new Set([
  'CallMeeting',
  'TableItem',
  'WithdrawItem',
  'RecordAttendance',
  'PublishReport',
  'CloseMeeting',
  'CancelMeeting',
  'CallInDecision',
  'CallInOfficerDecision',
]);

/** Who may record it, to tell those who may not. */
export function whoMay(type: Command['type']): string {
  if (type === 'GiveSignOff') return 'A finance officer or an administrator';
  if (type === 'DecideUnderDelegation') return 'An officer whom the scheme of delegation names';
  if (boardsOwn.has(type)) return 'A member of the board';
  if (rulersOwn.has(type)) return 'An administrator';
  return keepersOwn.has(type) ? 'A programme manager or an administrator' : 'A programme manager';
}
